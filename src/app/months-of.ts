import { addDays, civilFromDay, dayFromCivil, type Day } from "../domain/day.ts";
import { lastDay, type TimeRange } from "../domain/time-range.ts";

/** First and last day of the whole months that hold the range: a collection's span is told in months. */
export function monthsOf(range: TimeRange): readonly [first: Day, last: Day] {
  const first = civilFromDay(range.start);
  const last = civilFromDay(lastDay(range));
  const start = dayFromCivil({ ...first, day: 1 });
  const next = dayFromCivil({
    year: last.month === 12 ? last.year + 1 : last.year,
    month: (last.month % 12) + 1,
    day: 1,
  });
  return [start ?? range.start, next === null ? lastDay(range) : addDays(next, -1)];
}
