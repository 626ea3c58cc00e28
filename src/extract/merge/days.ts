import { parseDay } from "../../domain/day.ts";

/** Half-open days of a date with inclusive ISO ends. */
export type DaySpan = { readonly first: number; readonly end: number };

/** @throws when it isn't a date our own code made */
export function daysOf({ from, to }: { readonly from: string; readonly to: string }): DaySpan {
  const first = parseDay(from);
  const last = parseDay(to);
  if (first === null || last === null || last < first) throw new Error(`not a range of days: ${from}..${to}`);
  return { first, end: last + 1 };
}

export const lengthOf = ({ first, end }: DaySpan): number => end - first;

export const contains = (outer: DaySpan, inner: DaySpan): boolean =>
  outer.first <= inner.first && inner.end <= outer.end;
