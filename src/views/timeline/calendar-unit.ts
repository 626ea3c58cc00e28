import { addDays, civilFromDay, dayFromCivil, weekdayOf, type Day } from "../../domain/day.ts";
import type { TimeRange } from "../../domain/time-range.ts";

/** Stretches that a calendar gives names to, from short to long. Weeks begin on Monday. */
export const CALENDAR_UNITS = [
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
  "millennium",
] as const;
export type CalendarUnit = (typeof CALENDAR_UNITS)[number];

/** Days in a unit, about. */
export const UNIT_DAYS: Readonly<Record<CalendarUnit, number>> = {
  day: 1,
  week: 7,
  month: 30.44,
  quarter: 91.3,
  year: 365.25,
  decade: 3652.5,
  century: 36_525,
  millennium: 365_250,
};

/** The shortest unit that is at least so wide; the longest there is where none is. */
export const finestUnit = (pixelsPerDay: number, leastPixels: number): CalendarUnit =>
  CALENDAR_UNITS.find((unit) => UNIT_DAYS[unit] * pixelsPerDay >= leastPixels) ?? "millennium";

/** The unit that holds a day. */
export function unitAround(day: Day, unit: CalendarUnit): TimeRange {
  switch (unit) {
    case "day":
      return { start: day, end: addDays(day, 1) };
    case "week": {
      const monday = addDays(day, 1 - weekdayOf(day));
      return { start: monday, end: addDays(monday, 7) };
    }
    case "month":
      return monthsAround(day, 1);
    case "quarter":
      return monthsAround(day, 3);
    case "year":
      return monthsAround(day, 12);
    case "decade":
      return monthsAround(day, 120);
    case "century":
      return monthsAround(day, 1200);
    case "millennium":
      return monthsAround(day, 12_000);
  }
}

function monthsAround(day: Day, months: number): TimeRange {
  const { year, month } = civilFromDay(day);
  const first = Math.floor((year * 12 + month - 1) / months) * months;
  return { start: firstOfMonth(first), end: firstOfMonth(first + months) };
}

/** Months counted from January of the year 0. */
const firstOfMonth = (months: number): Day =>
  dayFromCivil({ year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: 1 })!;

/** The boundary of a unit nearest to a point in time, given in days and parts of a day. */
export function nearestBoundary(time: number, unit: CalendarUnit): Day {
  if (unit === "day") return Math.round(time) as Day;
  const { start, end } = unitAround(Math.floor(time) as Day, unit);
  return time - start < end - time ? start : end;
}

/** All units that share a day with the range, in order. */
export function unitsIn({ start, end }: TimeRange, unit: CalendarUnit): readonly TimeRange[] {
  const units: TimeRange[] = [];
  for (let at = unitAround(start, unit); at.start < end; at = unitAround(at.end, unit)) units.push(at);
  return units;
}
