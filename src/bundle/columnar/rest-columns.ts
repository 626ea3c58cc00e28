import { EVENT_STATUSES, PLACE_ROLES, REVIEW_STATES } from "../../domain/event.ts";
import { PRECISIONS } from "../../domain/precision.ts";
import { NO_DAY, NO_INDEX, type EventColumns } from "../corpus.ts";
import { decodeNumbers, encodeNumbers, unzigzag, zigzag } from "./digits.ts";

/** What a first view can do without: how sure, how weighty, told by whom and when. */
export type RestColumns = Omit<EventColumns, "firstDay" | "endDay" | "kind" | "placeStart" | "placeIndex">;

/**
 * A shard's part of them, as numbers (see `digits.ts`), in the order of its first columns. Report days are counted from
 * the event's own first day, article numbers are steps from the report before: small numbers, which compress well.
 */
export type RestFile = {
  /** Names in the order that columns number them. */
  readonly names: Readonly<Record<keyof typeof REST_NAMES, readonly string[]>>;
  readonly columns: Readonly<Record<RestColumn, string>>;
};

/** What the columns of names number. */
export const REST_NAMES = {
  precisions: PRECISIONS,
  statuses: EVENT_STATUSES,
  states: REVIEW_STATES,
  placeRoles: PLACE_ROLES,
} as const;

export const REST_COLUMNS = [
  "precisions",
  "statuses",
  "importances",
  "confidences",
  "states",
  "reportedDays",
  "placeRoles",
  "reportCounts",
  "reportArticles",
  "reportSources",
] as const;
type RestColumn = (typeof REST_COLUMNS)[number];

/** How many events, places of events and reports there are. */
export type RestCounts = { readonly events: number; readonly places: number; readonly reports: number };

/** @param columns of this shard's events only */
export function encodeRest(columns: EventColumns): RestFile {
  const { firstDay, reportStart } = columns;
  return {
    names: REST_NAMES,
    columns: {
      precisions: encodeNumbers(columns.precision),
      statuses: encodeNumbers(columns.status),
      importances: encodeNumbers(columns.importance),
      confidences: encodeNumbers(columns.confidence),
      states: encodeNumbers(columns.state),
      reportedDays: encodeNumbers(
        Array.from(columns.reportedDay, (day, i) => reportedCode(day, firstDay[i]!)),
      ),
      placeRoles: encodeNumbers(columns.placeRole),
      reportCounts: encodeNumbers(Array.from(reportStart.subarray(1), (end, i) => end - reportStart[i]!)),
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

function articleCodes(articles: Uint32Array): Uint32Array {
  let previous = 0;
  return articles.map((article) => {
    if (article === NO_INDEX) return 0;
    const code = zigzag(article - previous) + 1;
    previous = article;
    return code;
  });
}

/** The columns, or null when the file doesn't hold what the manifest says. @param firstDay of the shard's events */
export function decodeRest(file: RestFile, counts: RestCounts, firstDay: Int32Array): RestColumns | null {
  const numbers = decodeColumns(file, counts);
  if (numbers === null) return null;
  const reportStart = startsOf(numbers.reportCounts);
  if (reportStart[counts.events] !== counts.reports) return null;
  return {
    precision: Uint8Array.from(numbers.precisions),
    status: Uint8Array.from(numbers.statuses),
    importance: Uint8Array.from(numbers.importances),
    confidence: Uint8Array.from(numbers.confidences),
    state: Uint8Array.from(numbers.states),
    reportedDay: Int32Array.from(numbers.reportedDays, (code, i) =>
      code === 0 ? NO_DAY : firstDay[i]! + unzigzag(code - 1),
    ),
    placeRole: Uint8Array.from(numbers.placeRoles),
    reportStart,
    reportArticle: articlesOf(numbers.reportArticles),
    reportSource: numbers.reportSources.map(orNoIndex),
  };
}

function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i += 1) starts[i + 1] = starts[i]! + counts[i]!;
  return starts;
}

function articlesOf(codes: Uint32Array): Uint32Array {
  let previous = 0;
  return codes.map((code) => {
    if (code !== 0) previous += unzigzag(code - 1);
    return code === 0 ? NO_INDEX : previous;
  });
}

function decodeColumns({ columns }: RestFile, counts: RestCounts): Record<RestColumn, Uint32Array> | null {
  const read: Partial<Record<RestColumn, Uint32Array>> = {};
  for (const name of REST_COLUMNS) {
    const numbers = decodeNumbers(columns[name], countOf(name, counts));
    if (numbers === null) return null;
    read[name] = numbers;
  }
  return read as Record<RestColumn, Uint32Array>;
}

function countOf(name: RestColumn, counts: RestCounts): number {
  if (name === "placeRoles") return counts.places;
  return name === "reportArticles" || name === "reportSources" ? counts.reports : counts.events;
}
