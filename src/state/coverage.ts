import type { Corpus } from "../bundle/corpus.ts";
import { addDays, parseDay, type Day } from "../domain/day.ts";
import { rangeOfDays, type TimeRange } from "../domain/time-range.ts";
import { lowerBound } from "./index/bounds.ts";

/** News tells of its own day and of the days before it: so many days, the day of publication among them. */
const DAYS_TOLD = 7;

/**
 * The days that articles of the corpus could have told of as news: disjoint, in order. Outside them a day without
 * events says nothing about the world, only that no article was written then. Null where no article's date is known.
 */
export type Coverage = { readonly starts: Int32Array; readonly ends: Int32Array };

export function coverageOf({ articles }: Pick<Corpus, "articles">): Coverage | null {
  const told = articles
    .flatMap(({ published }) => (published === null ? [] : daysTold(published)))
    .toSorted((a, b) => a.start - b.start);
  if (told.length === 0) return null;
  const merged: { start: Day; end: Day }[] = [];
  for (const { start, end } of told) {
    const last = merged.at(-1);
    if (last === undefined || start > last.end) merged.push({ start, end });
    else if (end > last.end) last.end = end;
  }
  return {
    starts: Int32Array.from(merged, ({ start }) => start),
    ends: Int32Array.from(merged, ({ end }) => end),
  };
}

function daysTold({ from, to }: { readonly from: string; readonly to: string }): readonly TimeRange[] {
  const [first, last] = [parseDay(from), parseDay(to)];
  return first === null || last === null ? [] : [rangeOfDays(addDays(first, 1 - DAYS_TOLD), last)];
}

/** Whether an article could have told of a day of the range. */
export function isCovered({ starts, ends }: Coverage, { start, end }: TimeRange): boolean {
  return lowerBound(starts, end) > lowerBound(ends, start + 1);
}

/** The stretches of a range that no article covers, in order. */
export function uncoveredIn(coverage: Coverage, { start, end }: TimeRange): readonly TimeRange[] {
  const gaps: TimeRange[] = [];
  let from: number = start;
  for (let i = lowerBound(coverage.ends, start + 1); i < coverage.starts.length && from < end; i += 1) {
    const next = coverage.starts[i]!;
    if (next > from) gaps.push({ start: from as Day, end: Math.min(next, end) as Day });
    from = coverage.ends[i]!;
  }
  if (from < end) gaps.push({ start: from as Day, end });
  return gaps;
}
