import { addDays, type Day } from "./day.ts";

/** Half-open: `end` is the first day outside, so adjoining ranges share no day. Never empty. */
export type TimeRange = { readonly start: Day; readonly end: Day };

/** Both days are inside, as people read a range. */
export const rangeOfDays = (first: Day, last: Day): TimeRange => ({
  start: first,
  end: addDays(last, 1),
});

export const lastDay = ({ end }: TimeRange): Day => addDays(end, -1);

export const lengthInDays = ({ start, end }: TimeRange): number => end - start;

export const containsDay = (range: TimeRange, day: Day): boolean => range.start <= day && day < range.end;

export const overlaps = (a: TimeRange, b: TimeRange): boolean => a.start < b.end && b.start < a.end;

export const sameRange = (a: TimeRange, b: TimeRange): boolean => a.start === b.start && a.end === b.end;

/** The smallest range that holds both. */
export const hull = (a: TimeRange, b: TimeRange): TimeRange => ({
  start: Math.min(a.start, b.start) as Day,
  end: Math.max(a.end, b.end) as Day,
});
