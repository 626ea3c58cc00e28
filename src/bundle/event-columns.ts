import { parseDay, type Day } from "../domain/day.ts";
import { EVENT_STATUSES, PLACE_ROLES, REVIEW_STATES } from "../domain/event.ts";
import { EVENT_KINDS } from "../domain/kinds.ts";
import { PRECISIONS } from "../domain/precision.ts";
import { NO_DAY, NO_INDEX, UNKNOWN, type EventColumns } from "./corpus.ts";
import type { Article, BundleEvent, Place } from "./types.ts";

/** Numbers of what columns point to; NO_INDEX for what isn't known. */
export type ColumnLookups = {
  readonly place: (id: string) => number;
  readonly article: (id: string) => number;
  readonly source: (name: string) => number;
  /** Number of the publisher of an article, by the article's number. */
  readonly sourceOfArticle: (article: number) => number;
};

export function columnLookups(
  places: readonly Pick<Place, "id">[],
  articles: readonly Pick<Article, "id" | "source">[],
  sources: readonly string[],
): ColumnLookups {
  const source = numbersOf(sources);
  return {
    place: numbersOf(places.map(({ id }) => id)),
    article: numbersOf(articles.map(({ id }) => id)),
    source,
    sourceOfArticle: (article) => source(articles[article]?.source ?? null),
  };
}

/** Numbers of names by their place in the list. */
export function numbersOf(names: readonly string[]): (name: string | null) => number {
  const numbers = new Map<string | null, number>(names.map((name, i) => [name, i]));
  return (name) => numbers.get(name) ?? NO_INDEX;
}

/**
 * Columns for so many events, places of events and reports, all of it unknown; the CSR starts have one more entry.
 */
export const emptyColumns = (events: number, places: number, reports: number): EventColumns => ({
  firstDay: new Int32Array(events),
  endDay: new Int32Array(events),
  kind: new Uint8Array(events),
  precision: new Uint8Array(events).fill(UNKNOWN),
  status: new Uint8Array(events).fill(UNKNOWN),
  importance: new Uint8Array(events),
  confidence: new Uint8Array(events).fill(UNKNOWN),
  state: new Uint8Array(events).fill(UNKNOWN),
  reportedDay: new Int32Array(events).fill(NO_DAY),
  placeStart: new Uint32Array(events + 1),
  placeIndex: new Uint32Array(places),
  placeRole: new Uint8Array(places).fill(UNKNOWN),
  reportStart: new Uint32Array(events + 1),
  reportArticle: new Uint32Array(reports).fill(NO_INDEX),
  reportSource: new Uint32Array(reports).fill(NO_INDEX),
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

/** Columns of events in the order given, which must be that of their days. */
export function columnsOf(events: readonly BundleEvent[], lookups: ColumnLookups): EventColumns {
  const columns = emptyColumns(
    events.length,
    events.reduce((sum, event) => sum + event.places.length, 0),
    events.reduce((sum, event) => sum + event.reports.length, 0),
  );
  const fill = columnFiller(lookups);
  events.forEach((event, i) => fill(columns, i, event));
  return columns;
}

/** Writes an event into columns that have room for it, right behind the one before. */
export function columnFiller(
  lookups: ColumnLookups,
): (columns: EventColumns, i: number, event: BundleEvent) => void {
  const dayOf = dayReader();
  return (columns, i, event) => {
    fillScalars(columns, i, event, dayOf);
    fillPlaces(columns, i, event, lookups);
    fillReports(columns, i, event, lookups);
  };
}

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
  { place }: Pick<ColumnLookups, "place">,
): void {
  const start = columns.placeStart[i] ?? 0;
  event.places.forEach((entry, j) => {
    columns.placeIndex[start + j] = place(entry.place);
    columns.placeRole[start + j] = PLACE_ROLES.indexOf(entry.role);
  });
  columns.placeStart[i + 1] = start + event.places.length;
}

function fillReports(columns: EventColumns, i: number, event: BundleEvent, lookups: ColumnLookups): void {
  const start = columns.reportStart[i] ?? 0;
  event.reports.forEach((report, j) => {
    const article = report.article === null ? NO_INDEX : lookups.article(report.article);
    columns.reportArticle[start + j] = article;
    columns.reportSource[start + j] =
      report.source === undefined ? lookups.sourceOfArticle(article) : lookups.source(report.source);
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
