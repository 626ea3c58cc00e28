import { daysInMonth, dayFromCivil, parseDay, type Day } from "./day.ts";
import { rangeOfDays, type TimeRange } from "./time-range.ts";

const ISO_MONTH = /^(-?\d{4,6})-(\d{2})$/;
const ISO_YEAR = /^-?\d{4,6}$/;

/** "2016-10-17", "2016-10" or "2016" → all days of it; null for anything else. */
export function parseIsoUnit(text: string): TimeRange | null {
  const day = parseDay(text);
  if (day !== null) return rangeOfDays(day, day);
  const month = ISO_MONTH.exec(text);
  if (month !== null) return monthRange(Number(month[1]), Number(month[2]));
  return ISO_YEAR.test(text) ? yearRange(Number(text)) : null;
}

/** All days of a month; null where there is no such month. */
export function monthRange(year: number, month: number): TimeRange | null {
  const first = dayFromCivil({ year, month, day: 1 });
  const last = dayFromCivil({ year, month, day: daysInMonth(year, month) });
  return first === null || last === null ? null : rangeOfDays(first, last);
}

export const yearRange = (year: number): TimeRange => rangeOfDays(dayOf(year, 1, 1), dayOf(year, 12, 31));

/** For dates that every year has. */
const dayOf = (year: number, month: number, day: number): Day => dayFromCivil({ year, month, day })!;
