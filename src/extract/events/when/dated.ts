import type { WhenBasis } from "../../../domain/event.ts";
import type { FuzzyDate } from "../../../domain/precision.ts";
import type { DocumentDate } from "../../dates/types.ts";
import type { Span } from "../../text/span.ts";

export type Dated = {
  readonly when: FuzzyDate & { readonly basis: WhenBasis };
  /** The date words; null when the publication date stands in. */
  readonly span: Span | null;
  readonly explanation: string;
};

/** A date told earlier that later clauses may lean on. */
export type DateMemory = {
  readonly block: number;
  readonly sentence: number;
  readonly dated: Dated;
  readonly speaker: string | null;
  readonly stem: string;
  /** Whom a deed was done to, by the capitalised words that tell it: "the October 1998 shooting of Dr. Hugh Short". */
  readonly victims: ReadonlySet<string>;
};

export type DateContext = {
  readonly published: DocumentDate | null;
  readonly mode: "news" | "narrative";
  readonly memory: readonly DateMemory[];
  readonly speaker: string | null;
  /** The day that the opening sentences tell of: "on Thursday" in the lead. */
  readonly story: Dated | null;
};

/** Kinds of deeds that are done to somebody. */
export const HARM: ReadonlySet<string> = new Set(["attack", "disaster"]);
