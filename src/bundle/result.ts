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
  /** One or two sentences: what is the matter and what to do. */
  readonly message: string;
};

export const succeed = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const fail = <Problem>(problem: Problem): Result<never, Problem> => ({ ok: false, problem });
