import { parseDay, type Day } from "../domain/day.ts";
import { EVENT_STATUSES, PLACE_ROLES, REVIEW_STATES } from "../domain/event.ts";
import { EVENT_KINDS } from "../domain/kinds.ts";
import { PRECISIONS } from "../domain/precision.ts";
import { NO_DAY, NO_INDEX, type EventColumns } from "./corpus.ts";
import type { Article, BundleEvent, Place } from "./types.ts";

/** What the index columns point into. */
export type ColumnTables = {
  readonly places: readonly Pick<Place, "id">[];
  readonly articles: readonly Pick<Article, "id" | "source">[];
  readonly sources: readonly string[];
};

/** Empty columns for so many events, places of events and reports; the CSR starts have one more entry. */
export const emptyColumns = (events: number, places: number, reports: number): EventColumns => ({
  firstDay: new Int32Array(events),
  endDay: new Int32Array(events),
  kind: new Uint8Array(events),
  precision: new Uint8Array(events),
  status: new Uint8Array(events),
  importance: new Uint8Array(events),
  confidence: new Uint8Array(events),
  state: new Uint8Array(events),
  reportedDay: new Int32Array(events).fill(NO_DAY),
  placeStart: new Uint32Array(events + 1),
  placeIndex: new Uint32Array(places),
  placeRole: new Uint8Array(places),
  reportStart: new Uint32Array(events + 1),
  reportArticle: new Uint32Array(reports),
  reportSource: new Uint32Array(reports),
});

/** Names of all publishers, of articles and table rows alike, by code unit. */
export function sourcesOf(
  articles: readonly Pick<Article, "source">[],
  events: readonly BundleEvent[],
): readonly string[] {
  const names = new Set<string>();
  for (const { source } of articles) if (source !== null) names.add(source);
  for (const event of events)
    for (const { source } of event.reports) if (source !== undefined) names.add(source);
  return [...names].toSorted();
}

/** Columns of events in the order given, which must be the bundle's. */
export function columnsOf(events: readonly BundleEvent[], tables: ColumnTables): EventColumns {
  const columns = emptyColumns(
    events.length,
    events.reduce((sum, event) => sum + event.places.length, 0),
    events.reduce((sum, event) => sum + event.reports.length, 0),
  );
  const lookups = {
    place: indexBy(tables.places.map(({ id }) => id)),
    article: indexBy(tables.articles.map(({ id }) => id)),
    source: indexBy(tables.sources),
    articleSource: new Map(tables.articles.map(({ id, source }) => [id as string, source])),
  };
  const dayOf = dayReader();
  events.forEach((event, i) => {
    fillScalars(columns, i, event, dayOf);
    fillPlaces(columns, i, event, lookups.place);
    fillReports(columns, i, event, lookups);
  });
  return columns;
}

const indexBy = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, i) => [name, i]));

function fillScalars(
  columns: EventColumns,
  i: number,
  event: BundleEvent,
  dayOf: (text: string) => Day,
): void {
  columns.firstDay[i] = dayOf(event.when.from);
  columns.endDay[i] = dayOf(event.when.to) + 1;
  columns.kind[i] = EVENT_KINDS.indexOf(event.kind);
  columns.precision[i] = PRECISIONS.indexOf(event.when.precision);
  columns.status[i] = EVENT_STATUSES.indexOf(event.status);
  columns.importance[i] = Math.round(event.importance * 255);
  columns.confidence[i] = Math.round(event.confidence * 255);
  columns.state[i] = REVIEW_STATES.indexOf(event.state);
  const reported = event.reports.flatMap((report) =>
    report.reported === null ? [] : [dayOf(report.reported.from)],
  );
  columns.reportedDay[i] =
    reported.length === 0 ? NO_DAY : reported.reduce<number>((a, b) => Math.min(a, b), reported[0]!);
}

function fillPlaces(
  columns: EventColumns,
  i: number,
  event: BundleEvent,
  place: ReadonlyMap<string, number>,
): void {
  const start = columns.placeStart[i] ?? 0;
  event.places.forEach((entry, j) => {
    columns.placeIndex[start + j] = place.get(entry.place) ?? NO_INDEX;
    columns.placeRole[start + j] = PLACE_ROLES.indexOf(entry.role);
  });
  columns.placeStart[i + 1] = start + event.places.length;
}

type ReportLookups = {
  readonly article: ReadonlyMap<string, number>;
  readonly source: ReadonlyMap<string, number>;
  readonly articleSource: ReadonlyMap<string, string | null>;
};

function fillReports(columns: EventColumns, i: number, event: BundleEvent, lookups: ReportLookups): void {
  const start = columns.reportStart[i] ?? 0;
  event.reports.forEach((report, j) => {
    const { article } = report;
    const source = report.source ?? (article === null ? null : lookups.articleSource.get(article)) ?? null;
    columns.reportArticle[start + j] =
      article === null ? NO_INDEX : (lookups.article.get(article) ?? NO_INDEX);
    columns.reportSource[start + j] = source === null ? NO_INDEX : (lookups.source.get(source) ?? NO_INDEX);
  });
  columns.reportStart[i + 1] = start + event.reports.length;
}

/** Days in a bundle have been checked on load, and are made by our own code on build. Few are read, over and over. */
function dayReader(): (text: string) => Day {
  const known = new Map<string, Day>();
  return (text) => {
    const day = known.get(text) ?? parseDay(text);
    if (day === null) throw new Error(`not a day: ${JSON.stringify(text)}`);
    known.set(text, day);
    return day;
  };
}
