import { civilFromDay, type Day } from "../../domain/day.ts";
import { lastDay, type TimeRange } from "../../domain/time-range.ts";
import { dayInWords, dayOfYear } from "./dates.ts";

/** "12 Dec – 19 Dec 2016", each end a day of its own, as a range control says it; one day is just that day. */
export function rangeInWords(range: TimeRange): string {
  const last = lastDay(range);
  if (range.start === last) return dayInWords(last);
  return `${sameYear(range.start, last) ? dayOfYear(range.start) : dayInWords(range.start)} – ${dayInWords(last)}`;
}

const sameYear = (a: Day, b: Day): boolean => civilFromDay(a).year === civilFromDay(b).year;

/** 2016 → "2016", 0 → "1 BC". */
export const yearInWords = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`);
