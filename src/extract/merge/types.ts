import type { Day } from "../../domain/day.ts";
import type { ArticleId, EventId } from "../../domain/ids.ts";
import type { PlaceReading } from "../../bundle/types.ts";
import type { EventPlace, EventReport } from "../events/types.ts";
import type { Span } from "../text/span.ts";

/** A report with what merging needs to know about its article. */
export type ReportRecord = Omit<EventReport, "trigger" | "places" | "unplaced"> & {
  /** See `reportIds`: unchanged as long as its article and its words are. */
  readonly id: EventId;
  readonly article: ArticleId;
  readonly source: string | null;
  /** First and last day on which the article may have appeared; null when unknown. */
  readonly reported: { readonly first: Day; readonly last: Day } | null;
  /** The word that made it an event, as written: "suspended". */
  readonly trigger: string;
  readonly places: readonly ReportPlace[];
  readonly unplaced?: readonly UnplacedReading[];
};

export type ReportPlace = Omit<EventPlace, "alternatives"> & {
  readonly alternatives?: readonly PlaceReading[];
};

/** A name that nobody could place, with what it may mean. */
export type UnplacedReading = Span & { readonly alternatives: readonly PlaceReading[] };

/** Reports of one event, in `compareRecords` order; at least one. */
export type Cluster = readonly [ReportRecord, ...ReportRecord[]];
