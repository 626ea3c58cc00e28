import { parseDay } from "../../../domain/day.ts";
import type { AnnotatedDocument } from "./annotated.ts";

/** The days of a topic, the most timeline-worthy first. */
export type RankedDates = { readonly topic: string; readonly dates: readonly string[] };

type DayCount = {
  /** Documents with an event or expression on the day. */
  documents: number;
  /** Of these, documents published well after: what is still spoken of later mattered. */
  later: number;
};

/** Days after which a mention looks back instead of reporting. */
const LOOKING_BACK = 3;

/**
 * Ranks the days that the documents of a topic tell of. A day counts by how many documents date something to it and by
 * how many still do days later, both against how many documents there were to do so.
 */
export function rankDates(topic: string, documents: readonly AnnotatedDocument[]): RankedDates {
  const counts = new Map<string, DayCount>();
  const published: number[] = [];
  for (const document of documents) {
    const day = document.publishedAt === null ? null : parseDay(document.publishedAt.value);
    if (day === null) continue;
    published.push(day);
    for (const date of daysNamedIn(document)) count(counts, date, day);
  }
  published.sort((a, b) => a - b);
  const scores = [...counts].map(
    ([date, tally]) => [date, worth(tally, coverage(published, parseDay(date)!))] as const,
  );
  return {
    topic,
    dates: scores.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([date]) => date),
  };
}

/** Calendar days that a document names; a publication day counts only when it is named. */
const daysNamedIn = ({ timexes }: AnnotatedDocument): ReadonlySet<string> =>
  new Set(
    timexes.flatMap(({ value, from, to }) =>
      value.length >= 10 && from !== undefined && from === to ? [from] : [],
    ),
  );

function count(counts: Map<string, DayCount>, date: string, published: number): void {
  const day = parseDay(date);
  if (day === null) return;
  const tally = counts.get(date) ?? { documents: 0, later: 0 };
  tally.documents += 1;
  if (published - day > LOOKING_BACK) tally.later += 1;
  counts.set(date, tally);
}

type Coverage = { readonly around: number; readonly after: number };

/** Both mentions and later mentions are set against how many documents could have made them. */
const worth = ({ documents, later }: DayCount, { around, after }: Coverage): number =>
  Math.log1p(documents) +
  Math.log1p(later) -
  0.5 * Math.log(around + SMOOTHING) -
  0.5 * Math.log(after + SMOOTHING);

/** Documents; so that a day with hardly any coverage isn't the best of all. */
const SMOOTHING = 5;

/** How many documents were published on the day or in the three after it, and how many later. */
function coverage(published: readonly number[], day: number): Coverage {
  const from = firstAtLeast(published, day);
  const end = firstAtLeast(published, day + LOOKING_BACK + 1);
  return { around: end - from, after: published.length - end };
}

/** Binary search in sorted days. */
function firstAtLeast(sorted: readonly number[], day: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
