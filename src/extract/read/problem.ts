/** Something about a file that a person should know. A problem is a value, never an exception. */
export type ReadProblem = {
  /** Relative to the folder, with "/" on every system. */
  readonly file: string;
  /** 1-based, where the file has lines that matter. */
  readonly line?: number;
  /** "refused": the file isn't used. "warning": it is used, but something in it isn't. */
  readonly severity: "refused" | "warning";
  /** What is the matter, without the file's name: "is empty". */
  readonly message: string;
  /** What to do about it: "Save it as UTF-8." */
  readonly nextStep: string;
};

/** One line for a person: "a.txt:3 is empty. Delete it." */
export const formatProblem = ({ file, line, message, nextStep }: ReadProblem): string =>
  `${file}${line === undefined ? "" : `:${line}`} ${message}. ${nextStep}`;
