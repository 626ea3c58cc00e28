import type { EventKind } from "../domain/kinds.ts";
import type { ArticleId, EventId } from "../domain/ids.ts";
import type { Article, BundleEvent, Place } from "./types.ts";

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
  indexOfEvent(id: EventId): number | undefined;
  /** Details if they are in memory; undefined while their chunk isn't loaded. */
  peek(index: number): BundleEvent | undefined;
  /** Loads what is missing; same order as asked. A chunk that can't be had gives undefined and costs only itself. */
  load(indices: readonly number[]): Promise<readonly (BundleEvent | undefined)[]>;
  article(id: ArticleId): Promise<Article | undefined>;
}

export type ArticleHead = Omit<Article, "text" | "blocks">;

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
  /** First day on which it was reported; -2147483648 when unknown. */
  readonly reportedDay: Int32Array;
  /** CSR over events: `placeIndex.subarray(placeStart[i], placeStart[i + 1])`. */
  readonly placeStart: Uint32Array;
  readonly placeIndex: Uint32Array;
  /** Parallel to placeIndex; index into PLACE_ROLES. */
  readonly placeRole: Uint8Array;
  /** CSR over events: article index per report; sources follow from articles. */
  readonly reportStart: Uint32Array;
  readonly reportArticle: Uint32Array;
};
