import type { EventKind } from "../domain/kinds.ts";
import type { ArticleId, EventId } from "../domain/ids.ts";
import type { TimeRange } from "../domain/time-range.ts";
import type { Article, BundleEvent, Place, Provenance, Story } from "./types.ts";

/**
 * What the page works on, the same for five articles and for a million rows: flat columns that are all in memory,
 * and details (titles, quotes, texts) that are fetched by the chunk when something shows them.
 *
 *     event index  0 1 2 3 ...   sorted by first day
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
  /** Article heads, without text. */
  readonly articles: readonly ArticleHead[];
  readonly stories: readonly Story[];
  readonly provenance: Provenance;
  /** Stretches of time whose events couldn't be fetched; empty when all is there. */
  readonly gaps: readonly CorpusGap[];
  /** By id or alias, from what is in memory; a large corpus may know it only after `locateEvent`. */
  indexOfEvent(id: EventId): number | undefined;
  /** By id or alias, fetching the part of the id index that names it; undefined when no event has it. */
  locateEvent(id: EventId): Promise<number | undefined>;
  /** Details if they are in memory; undefined while their chunk isn't loaded. */
  peek(index: number): BundleEvent | undefined;
  /** Loads what is missing; same order as asked. A chunk that can't be had gives undefined and costs only itself. */
  load(indices: readonly number[]): Promise<readonly (BundleEvent | undefined)[]>;
  article(id: ArticleId): Promise<Article | undefined>;
}

export type ArticleHead = Omit<Article, "text" | "blocks">;

/** Events that exist but couldn't be fetched: opening the bundle again retries them. */
export type CorpusGap = { readonly range: TimeRange; readonly events: number; readonly message: string };

/** "None" in a column of indices: a table row has no article, a report may have no known source. */
export const NO_INDEX = 0xffff_ffff;
/** "Unknown" in a column of days. */
export const NO_DAY = -0x8000_0000;

/** Parallel arrays over events, sorted by `firstDay`. Days since 1970-01-01 UTC. */
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
