import { addDays, parseDay, type Day } from "../domain/day.ts";
import { rangeOfDays, type TimeRange } from "../domain/time-range.ts";
import type { Article } from "./types.ts";

/** News tells of its own day and of the days before it: so many days, the day of publication among them. */
const DAYS_TOLD = 7;

/** The days that an article could have told of as news; none when nothing is known of its publication. */
export function daysTold({ published }: Pick<Article, "published">): readonly TimeRange[] {
  const [first, last] = [parseDay(published?.from ?? ""), parseDay(published?.to ?? "")];
  return first === null || last === null ? [] : [rangeOfDays(addDays(first, 1 - DAYS_TOLD), last)];
}

/** The days of all ranges as disjoint ranges in order; those that adjoin are one. */
export function mergeRanges(ranges: readonly TimeRange[]): readonly TimeRange[] {
  const merged: { start: Day; end: Day }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || start > last.end) merged.push({ start, end });
    else if (end > last.end) last.end = end;
  }
  return merged;
}
