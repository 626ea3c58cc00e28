import { dayFromCivil, formatDay } from "../../domain/day.ts";
import type { FuzzyDate } from "../../domain/precision.ts";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

/** "Sept." → 9, "DECEMBER" → 12; null for anything else. Three letters are enough, a longer prefix must be one. */
export function monthNamed(word: string): number | null {
  const lower = word.toLowerCase().replace(/\.$/, "");
  if (lower === "sept") return 9;
  const index = MONTHS.findIndex((name) => name === lower || name.slice(0, 3) === lower);
  return index < 0 ? null : index + 1;
}

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?$/i;
export const isWeekday = (word: string): boolean => WEEKDAY.test(word);

/** A four-digit year, or two digits after an apostrophe or a month in capitals: "89" → 1989, "16" → 2016. */
export function yearNamed(word: string): number | null {
  if (/^[12]\d{3}$/.test(word)) return Number(word);
  if (!/^['’]?\d{2}$/.test(word)) return null;
  const short = Number(word.slice(-2));
  return short >= 50 ? 1900 + short : 2000 + short;
}

/** One calendar day as a date; null when the calendar has no such day. */
export function dateOfDay(year: number, month: number, day: number): FuzzyDate | null {
  const found = dayFromCivil({ year, month, day });
  if (found === null) return null;
  const iso = formatDay(found);
  return { from: iso, to: iso, precision: "day", edtf: iso };
}
