import type { Day } from "../../domain/day.ts";
import type { ArticleId, EventId } from "../../domain/ids.ts";
import type { EventPlace, EventReport } from "../events/types.ts";

/** A report with what merging needs to know about its article. */
export type ReportRecord = Omit<EventReport, "trigger" | "places"> & {
  /** See `reportIds`: unchanged as long as its article and its words are. */
  readonly id: EventId;
  readonly article: ArticleId;
  readonly source: string | null;
  /** First and last day on which the article may have appeared; null when unknown. */
  readonly reported: { readonly first: Day; readonly last: Day } | null;
  /** The word that made it an event, as written: "suspended". */
  readonly trigger: string;
  readonly places: readonly Omit<EventPlace, "alternatives">[];
};

/** Reports of one event, in `compareRecords` order; at least one. */
export type Cluster = readonly [ReportRecord, ...ReportRecord[]];
