import type { Brand } from "./brand.ts";

/**
 * Whole days since 1970-01-01 in the proleptic Gregorian calendar, UTC. Articles speak in days;
 * nothing finer is stored. All arithmetic is on integers: `Date` is never involved, so no machine
 * zone, locale or year-below-100 rule can move a day.
 */
export type Day = Brand<number, "Day">;

/** A calendar date: month 1..12, day 1..31; year 0 is 1 BC (astronomical numbering). */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAYS_PER_ERA = 146_097; // 400 Gregorian years
const EPOCH_SHIFT = 719_468; // days from 0000-03-01 to 1970-01-01

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days in a month, 28..31; month 1..12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** The day of a calendar date, or null when the calendar has no such date (30 February). */
export function dayFromCivil({ year, month, day }: CivilDate): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  // Years are counted from March, so that the leap day comes last (Hinnant's civil-day algorithm).
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT) as Day;
}

/** The calendar date of a day; the inverse of `dayFromCivil`. */
export function civilFromDay(day: Day): CivilDate {
  const z = day + EPOCH_SHIFT;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153); // 0 = March
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

export const addDays = (day: Day, count: number): Day => (day + count) as Day;

/** 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): Weekday => (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;

const ISO_DAY = /^(-?\d{4,6})-(\d{2})-(\d{2})$/;

/** "2016-12-13" → a day; null for anything else, impossible dates included. */
export function parseDay(text: string): Day | null {
  if (isPlainDay(text))
    return dayFromCivil({
      year: numberAt(text, 0, 4),
      month: numberAt(text, 5, 7),
      day: numberAt(text, 8, 10),
    });
  const parts = ISO_DAY.exec(text);
  if (parts === null) return null;
  return dayFromCivil({ year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) });
}

/** Four digits, two and two with hyphens between them: nearly all days, read for a third of the pattern's time. */
function isPlainDay(text: string): boolean {
  if (text.length !== 10) return false;
  for (let i = 0; i < 10; i += 1) {
    const code = text.charCodeAt(i);
    if (i === 4 || i === 7 ? code !== HYPHEN : code < ZERO || code > NINE) return false;
  }
  return true;
}

const [HYPHEN, ZERO, NINE] = [0x2d, 0x30, 0x39] as const;

function numberAt(digits: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i += 1) value = 10 * value + digits.charCodeAt(i) - ZERO;
  return value;
}

/** A day as "2016-12-13"; years before 1 as "-0043-03-15". */
export function formatDay(day: Day): string {
  const { year, month, day: date } = civilFromDay(day);
  return `${formatYear(year)}-${pad2(month)}-${pad2(date)}`;
}

/** A year with at least four digits: 2016 → "2016", 79 → "0079", -43 → "-0043". */
export const formatYear = (year: number): string =>
  `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;

const pad2 = (n: number): string => String(n).padStart(2, "0");
