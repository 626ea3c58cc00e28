import type { FuzzyDate } from "../../domain/precision.ts";
import type { Span } from "../text/span.ts";

/** A time expression, TIMEX3-wise. What was said (text, rules) stays apart from what was inferred (value, anchor). */
export type Timex = Span & {
  readonly text: string;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value: "2016-12-16", "2016-W50", "P2W", "PRESENT_REF", "2016-12-16TEV". */
  readonly value: string;
  /** TIMEX3 modifier: APPROX, START, MID, END, MORE_THAN, BEFORE, AFTER ... */
  readonly mod?: string;
  /** Present where the expression names calendar days. */
  readonly when?: FuzzyDate;
  /** The stretch that it is one end of: both "17" and "20 October" of "from 17 to 20 October" carry it. */
  readonly range?: FuzzyDate;
  /** Names of the recogniser and refiners that made it, in order. */
  readonly rules: readonly string[];
  /** What a relative expression was counted from. */
  readonly anchor?: {
    readonly kind: "publication" | "expression" | "era";
    readonly value: string;
    readonly span?: Span;
  };
  /** One line for the reader: "“on Monday” → 27 March 2017: the Monday on or before publication, 27 March 2017". */
  readonly explanation: string;
  /** True when the sentence sets it ahead of the publication date. */
  readonly future?: true;
};

export type DocumentDate = FuzzyDate & {
  readonly basis: "given" | "metadata" | "stated" | "inferred";
  readonly reasons: readonly string[];
};

export type DatesInput = {
  readonly text: string;
  readonly mode: "news" | "narrative";
  /** Known publication date; absent means: infer it. */
  readonly published?: DocumentDate;
  /** Say what the text alone gives even where the date is known, for setting beside it. */
  readonly inferAnyway?: boolean;
  /** Furniture is not read for dates that move the reference. */
  readonly ignore?: readonly Span[];
  readonly dateline?: Span;
};

export type DatesResult = {
  /** In text order, not overlapping. */
  readonly timexes: readonly Timex[];
  /** Given, stated or inferred; null when nothing bounds it. */
  readonly published: DocumentDate | null;
  /** What the text alone says of it; absent when it wasn't asked, because the date is known. */
  readonly inferred?: DocumentDate | null;
  /** Notes for the builder: "30 February is no date". */
  readonly notes: readonly string[];
};
