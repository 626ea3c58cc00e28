import type { EventKind } from "../domain/kinds.ts";
import type { ArticleId, EventId } from "../domain/ids.ts";
import type { TimeRange } from "../domain/time-range.ts";
import type { Article, BundleEvent, Place, Provenance, Story } from "./types.ts";
import type { WordSource } from "./words/word-segment.ts";

/**
 * What the page works on, the same for five articles and for a million rows: flat columns that are all in memory,
 * and details (titles, quotes, texts) that are fetched by the chunk when something shows them. Of a large corpus the
 * columns that a first view does without are filled in after it (`loadRest`).
 *
 *     event index  0 1 2 3 ...   sorted by first day, then by the day after the last
 *     columns      firstDay[i] endDay[i] kind[i] ...
 *     CSR          places of event i: placeIndex[placeStart[i] .. placeStart[i + 1])
 */
export interface Corpus {
  readonly title: string;
  readonly size: number;
  readonly columns: EventColumns;
  readonly places: readonly Place[];
  readonly kinds: readonly EventKind[];
  readonly sources: readonly string[];
  readonly articles: Articles;
  readonly stories: readonly Story[];
  /** Undefined when it can't be had; another call tries again. */
  provenance(): Promise<Provenance | undefined>;
  /** Whether all columns are filled; until then some hold "unknown" (see `EventColumns`). */
  isWhole(): boolean;
  /** Fetches and fills in the other columns, once, however often it is asked. What can't be had is a gap. */
  loadRest(): Promise<void>;
  /** Stretches of time of which something couldn't be fetched; empty when all is there. */
  gaps(): readonly CorpusGap[];
  /** By id or alias, from what is in memory; a large corpus may know it only after `locateEvent`. */
  indexOfEvent(id: EventId): number | undefined;
  /** By id or alias, fetching the part of the id index that names it; undefined when no event has it. */
  locateEvent(id: EventId): Promise<number | undefined>;
  /** Details if they are in memory; undefined while their chunk isn't loaded. */
  peek(index: number): BundleEvent | undefined;
  /** Loads what is missing; same order as asked. A chunk that can't be had gives undefined and costs only itself. */
  load(indices: readonly number[]): Promise<readonly (BundleEvent | undefined)[]>;
  article(id: ArticleId): Promise<Article | undefined>;
  /** Where the build wrote which words; absent where the texts are few enough to be read for a search. */
  readonly words?: WordIndex;
}

/** The words of events and of articles, by segments of those that follow each other, all of them, in order. */
export type WordIndex = { readonly events: readonly WordSource[]; readonly articles: readonly WordSource[] };

export type ArticleHead = Omit<Article, "text" | "blocks">;

/** The articles by number, in an order of the corpus's own; heads are fetched by the chunk when something shows them. */
export interface Articles {
  readonly size: number;
  /** The days that articles could have told of as news, as far as is known: disjoint, in order. */
  readonly newsDays: readonly TimeRange[];
  /** From what is in memory; a large corpus may know it only after `locate`. */
  indexOf(id: ArticleId): number | undefined;
  /** Undefined when no article has the id. */
  locate(id: ArticleId): Promise<number | undefined>;
  peek(index: number): ArticleHead | undefined;
  /** Same order as asked; undefined for what can't be had. */
  load(indices: readonly number[]): Promise<readonly (ArticleHead | undefined)[]>;
}

/** What couldn't be fetched of events that exist: opening the bundle again retries it. */
export type CorpusGap = {
  /** "events": they aren't in the corpus at all; "rest": the columns filled in later stay unknown. */
  readonly missing: "events" | "rest";
  readonly range: TimeRange;
  readonly events: number;
  readonly message: string;
};

/** "None" in a column of indices: a table row has no article, a report may have no known source. */
export const NO_INDEX = 0xffff_ffff;
/** "Unknown" in a column of bytes: no name has this number. */
export const UNKNOWN = 0xff;
/** "Unknown" in a column of days. */
export const NO_DAY = -0x8000_0000;

/**
 * Parallel arrays over events, sorted by `firstDay`, then `endDay`. Days since 1970-01-01 UTC. Until the corpus is whole
 * only `firstDay`, `endDay`, `kind`, `placeStart` and `placeIndex` are filled: of the others bytes are UNKNOWN
 * (importance 0, confidence 1), days NO_DAY, and no event has a report.
 */
export type EventColumns = {
  readonly firstDay: Int32Array;
  /** First day outside. */
  readonly endDay: Int32Array;
  /** Index into `Corpus.kinds`. */
  readonly kind: Uint8Array;
  /** Index into PRECISIONS. */
  readonly precision: Uint8Array;
  /** Index into EVENT_STATUSES. */
  readonly status: Uint8Array;
  /** 0..255 for 0..1. */
  readonly importance: Uint8Array;
  /** 0..255 for 0..1. */
  readonly confidence: Uint8Array;
  /** Index into REVIEW_STATES. */
  readonly state: Uint8Array;
  /** First day on which it was reported; NO_DAY when unknown. */
  readonly reportedDay: Int32Array;
  /** CSR over events: `placeIndex.subarray(placeStart[i], placeStart[i + 1])`. */
  readonly placeStart: Uint32Array;
  readonly placeIndex: Uint32Array;
  /** Parallel to placeIndex; index into PLACE_ROLES. */
  readonly placeRole: Uint8Array;
  /** CSR over events: per report the index of its article, or NO_INDEX for a table row. */
  readonly reportStart: Uint32Array;
  readonly reportArticle: Uint32Array;
  /** Parallel to reportArticle; index into `Corpus.sources`, or NO_INDEX when unknown. */
  readonly reportSource: Uint32Array;
};
