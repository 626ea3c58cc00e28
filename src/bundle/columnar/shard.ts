import { NO_DAY, NO_INDEX, type EventColumns } from "../corpus.ts";
import { emptyColumns } from "../event-columns.ts";
import { decodeNumbers, encodeNumbers, unzigzag, zigzag } from "./digits.ts";

/**
 * A shard: columns of events that follow each other in time, each a string of numbers (see `digits.ts`).
 * Days are steps from the event before, ends and report days are counted from the event's own first day, article
 * numbers are steps from the report before: small numbers, which compress well.
 */
export type Shard = {
  readonly firstDay: number;
  readonly columns: Readonly<Record<ColumnName, string>>;
};

export const COLUMN_NAMES = [
  "days",
  "lengths",
  "kinds",
  "precisions",
  "statuses",
  "importances",
  "confidences",
  "states",
  "reportedDays",
  "placeCounts",
  "places",
  "placeRoles",
  "reportCounts",
  "reportArticles",
  "reportSources",
] as const;
type ColumnName = (typeof COLUMN_NAMES)[number];

/** How many events, places of events and reports there are. */
export type ShardCounts = { readonly events: number; readonly places: number; readonly reports: number };

/** Columns as a shard. @param columns of this shard's events only */
export function encodeShard(columns: EventColumns): Shard {
  const firstDay = columns.firstDay[0] ?? 0;
  const { placeStart, reportStart } = columns;
  return {
    firstDay,
    columns: {
      days: encodeNumbers(columns.firstDay.map((day, i) => day - (columns.firstDay[i - 1] ?? firstDay))),
      lengths: encodeNumbers(columns.endDay.map((day, i) => day - columns.firstDay[i]!)),
      kinds: encodeNumbers(columns.kind),
      precisions: encodeNumbers(columns.precision),
      statuses: encodeNumbers(columns.status),
      importances: encodeNumbers(columns.importance),
      confidences: encodeNumbers(columns.confidence),
      states: encodeNumbers(columns.state),
      reportedDays: encodeNumbers(
        Array.from(columns.reportedDay, (day, i) => reportedCode(day, columns.firstDay[i]!)),
      ),
      placeCounts: encodeNumbers(stepsOf(placeStart)),
      places: encodeNumbers(columns.placeIndex),
      placeRoles: encodeNumbers(columns.placeRole),
      reportCounts: encodeNumbers(stepsOf(reportStart)),
      reportArticles: encodeNumbers(articleCodes(columns.reportArticle)),
      reportSources: encodeNumbers(Array.from(columns.reportSource, orNone)),
    },
  };
}

/** 0 stands for none, the rest is one higher. */
const orNone = (index: number): number => (index === NO_INDEX ? 0 : index + 1);
const orNoIndex = (code: number): number => (code === 0 ? NO_INDEX : code - 1);

const reportedCode = (day: number, firstDay: number): number =>
  day === NO_DAY ? 0 : zigzag(day - firstDay) + 1;

const stepsOf = (starts: Uint32Array): number[] =>
  Array.from(starts.subarray(1), (end, i) => end - starts[i]!);

function* articleCodes(articles: Uint32Array): Generator<number> {
  let previous = 0;
  for (const article of articles) {
    yield article === NO_INDEX ? 0 : zigzag(article - previous) + 1;
    if (article !== NO_INDEX) previous = article;
  }
}

/** The columns of a shard, or null when it doesn't hold what the manifest says. */
export function decodeShard(shard: Shard, counts: ShardCounts): EventColumns | null {
  const numbers = readColumns(shard, counts);
  if (numbers === null) return null;
  const columns = emptyColumns(counts.events, counts.places, counts.reports);
  let day = shard.firstDay;
  for (let i = 0; i < counts.events; i += 1) {
    day += numbers.days[i]!;
    columns.firstDay[i] = day;
    columns.endDay[i] = day + numbers.lengths[i]!;
    const reported = numbers.reportedDays[i]!;
    columns.reportedDay[i] = reported === 0 ? NO_DAY : day + unzigzag(reported - 1);
    columns.placeStart[i + 1] = columns.placeStart[i]! + numbers.placeCounts[i]!;
    columns.reportStart[i + 1] = columns.reportStart[i]! + numbers.reportCounts[i]!;
  }
  columns.kind.set(numbers.kinds);
  columns.precision.set(numbers.precisions);
  columns.status.set(numbers.statuses);
  columns.importance.set(numbers.importances);
  columns.confidence.set(numbers.confidences);
  columns.state.set(numbers.states);
  columns.placeIndex.set(numbers.places);
  columns.placeRole.set(numbers.placeRoles);
  fillArticles(columns.reportArticle, numbers.reportArticles);
  numbers.reportSources.forEach((code, i) => {
    columns.reportSource[i] = orNoIndex(code);
  });
  const whole =
    columns.placeStart[counts.events] === counts.places &&
    columns.reportStart[counts.events] === counts.reports;
  return whole ? columns : null;
}

function fillArticles(articles: Uint32Array, codes: Uint32Array): void {
  let previous = 0;
  for (let i = 0; i < codes.length; i += 1) {
    const code = codes[i]!;
    if (code !== 0) previous += unzigzag(code - 1);
    articles[i] = code === 0 ? NO_INDEX : previous;
  }
}

function readColumns({ columns }: Shard, counts: ShardCounts): Record<ColumnName, Uint32Array> | null {
  const read: Partial<Record<ColumnName, Uint32Array>> = {};
  for (const name of COLUMN_NAMES) {
    const numbers = decodeNumbers(columns[name], countOf(name, counts));
    if (numbers === null) return null;
    read[name] = numbers;
  }
  return read as Record<ColumnName, Uint32Array>;
}

function countOf(name: ColumnName, counts: ShardCounts): number {
  if (name === "places" || name === "placeRoles") return counts.places;
  return name === "reportArticles" || name === "reportSources" ? counts.reports : counts.events;
}
