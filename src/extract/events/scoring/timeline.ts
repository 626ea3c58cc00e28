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
 * Ranks the days that the documents of a topic tell of. A day counts by how many documents date an event to it, more by
 * how many still do days later, less where the coverage of those days is thick anyway.
 */
export function rankDates(topic: string, documents: readonly AnnotatedDocument[]): RankedDates {
  const counts = new Map<string, DayCount>();
  const published: number[] = [];
  for (const document of documents) {
    const day = document.publishedAt === null ? null : parseDay(document.publishedAt.value);
    if (day === null) continue;
    published.push(day);
    for (const date of daysToldIn(document)) count(counts, date, day);
  }
  published.sort((a, b) => a - b);
  const scores = [...counts].map(([date, tally]) => [date, worth(tally, density(published, parseDay(date)!))] as const);
  return { topic, dates: scores.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([date]) => date) };
}

/** Days that an event or an expression of a document names; the publication day counts only when it is named. */
function daysToldIn({ events, timexes }: AnnotatedDocument): ReadonlySet<string> {
  const told = events.filter(({ when }) => when.from === when.to && when.basis !== "publication" && when.basis !== "carried").map(({ when }) => when.from);
  const named = timexes.filter(({ value, from, to }) => value.length >= 10 && from !== undefined && from === to).map(({ from }) => from!);
  return new Set([...told, ...named]);
}

function count(counts: Map<string, DayCount>, date: string, published: number): void {
  const day = parseDay(date);
  if (day === null) return;
  const tally = counts.get(date) ?? { documents: 0, later: 0 };
  tally.documents += 1;
  if (published - day > LOOKING_BACK) tally.later += 1;
  counts.set(date, tally);
}

const worth = ({ documents, later }: DayCount, thickness: number): number => Math.log1p(documents) + Math.log1p(later) - 0.5 * Math.log(thickness + 5);

/** Documents published on the day or in the three after it. */
const density = (published: readonly number[], day: number): number => published.filter((one) => one >= day && one <= day + LOOKING_BACK).length;
