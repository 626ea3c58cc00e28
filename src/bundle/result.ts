/** What reading outside data gives: a value, or a problem in words for the reader. Never an exception. */
export type Result<T, Problem = BundleProblem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Why a bundle can't be shown.
 * "missing": not there or no answer; "broken": there but not readable as a bundle; "newer": made by a later Whenwhere.
 */
export type BundleProblem = {
  readonly kind: "missing" | "broken" | "newer";
  /** Address of the file that failed. */
  readonly file: string;
  /** What is the matter and what to do, in English, for who builds; the page words `cause` for its reader. */
  readonly message: string;
  readonly cause: BundleFault;
};

/** What exactly is the matter with a bundle. */
export type BundleFault =
  /** The server's answer in place of the file. */
  | { readonly code: "status"; readonly status: number }
  | { readonly code: "no-answer" }
  /** The page's own code that would read this form of bundle. */
  | { readonly code: "no-reader" }
  | { readonly code: "format"; readonly format: number }
  /** The first thing wrong and where, in English: of use to who builds the site. */
  | { readonly code: "content"; readonly detail: string };

export const succeed = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const fail = <Problem>(problem: Problem): Result<never, Problem> => ({ ok: false, problem });
