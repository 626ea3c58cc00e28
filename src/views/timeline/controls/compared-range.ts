import { lengthInDays, type TimeRange } from "../../../domain/time-range.ts";
import { addDays } from "../../../domain/day.ts";
import { addMonths } from "../overview/slider-keys.ts";
import { isWholeMonths, monthsIn } from "../whole-months.ts";

/** The stretch of the same length that ends where the range begins; as many whole months before whole months. */
export function daysBefore(range: TimeRange): TimeRange {
  const start = isWholeMonths(range)
    ? addMonths(range.start, -monthsIn(range))
    : addDays(range.start, -lengthInDays(range));
  return { start, end: range.start };
}

/** The same dates of the year before. */
export function yearBefore({ start, end }: TimeRange): TimeRange {
  const range = { start: addMonths(start, -12), end: addMonths(end, -12) };
  // The day after 29 February of a leap year is the day after the 28th of another.
  return range.start < range.end ? range : { start: range.start, end: addDays(range.start, 1) };
}
