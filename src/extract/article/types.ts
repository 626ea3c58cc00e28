import type { FuzzyDate } from "../../domain/precision.ts";
import type { Span } from "../text/span.ts";

/**
 * An article after reading, before dates, places and events. Everything points into `text` by offsets;
 * `text` is what the page shows and is never changed after reading.
 */
export type ReadArticle = {
  readonly id: string;
  readonly text: string;
  readonly mode: "news" | "narrative";
  readonly title: Claim<string> | null;
  /** Publisher: "TASS", "CNN", "BBC News". */
  readonly source: Claim<string> | null;
  readonly url: Claim<string> | null;
  readonly language: string;
  /** The publication day when it was given or stated outright; the dates room infers it otherwise. */
  readonly published: Claim<FuzzyDate> | null;
  /** "MOSCOW, March 27. /TASS/": where and when it was filed. */
  readonly dateline: Dateline | null;
  /** In reading order, covering every non-blank character of the text exactly once. */
  readonly blocks: readonly Block[];
  readonly note?: string;
};

/** A fact with where it comes from. What was given beats what was inferred; both are kept. */
export type Claim<T> = {
  readonly value: T;
  /** "given" (articles.csv, the caller), "metadata" (front matter, JSON-LD, OpenGraph), "text" (read or inferred). */
  readonly basis: "given" | "metadata" | "text";
  /** Sentences for the reader: "dateline says March 27". */
  readonly reasons: readonly string[];
  readonly span?: Span;
};

export type Dateline = Span & {
  /** "MOSCOW" */
  readonly place: Span | null;
  /** "March 27" */
  readonly date: Span | null;
  /** "TASS" */
  readonly agency: Span | null;
};

export type BlockKind =
  | "title"
  | "lead" // standfirst under the title
  | "heading"
  | "paragraph"
  | "caption" // text under a picture that tells something
  | "dateline"
  | "furniture"; // navigation, credits, link captions, comment boxes: never an event

export type Block = Span & {
  readonly kind: BlockKind;
  /** Which rule said so. */ readonly rule: string;
};
