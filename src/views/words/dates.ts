import { addDays, civilFromDay, dayFromCivil, daysInMonth, parseDay, type Day } from "../../domain/day.ts";
import type { FuzzyDate } from "../../domain/precision.ts";

/*
 * Dates as people read them, never finer than what is known. English; the names of months and days come from `Intl`,
 * always in UTC, so every reader sees the same day.
 */

const MS_PER_DAY = 86_400_000;
const LOCALE = "en-GB";

const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: "UTC" });

const DAY = format({ day: "numeric", month: "short", year: "numeric" });
const DAY_SPOKEN = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const DAY_OF_YEAR = format({ day: "numeric", month: "short" });
const MONTH = format({ month: "short", year: "numeric" });
const MONTH_SPOKEN = format({ month: "long", year: "numeric" });

/** `Intl` formats instants; the UTC midnight of a day stands for it. */
const instant = (day: Day): number => day * MS_PER_DAY;

/** British tables shorten September to four letters, and browsers differ in blanks; one way everywhere. */
const evenly = (words: string): string =>
  words
    .replaceAll(/[\u2009\u202f\u00a0]/gu, " ")
    .replaceAll("Sept ", "Sep ")
    .replace(/Sept$/u, "Sep");

const say = (formatter: Intl.DateTimeFormat, day: Day): string => evenly(formatter.format(instant(day)));

/** "16 Dec 2016" */
export const dayInWords = (day: Day): string => say(DAY, day);

/** "Friday 16 December 2016", for headings and for screen readers. */
export const dayAloud = (day: Day): string => say(DAY_SPOKEN, day).replace(",", "");

/** "16 Dec", where the year stands elsewhere. */
export const dayOfYear = (day: Day): string => say(DAY_OF_YEAR, day);

/** Both days inside: "16 Dec 2016", "12–19 Dec 2016", "28 Oct – 3 Nov 2016"; whole months and years by their names. */
export function daysInWords(first: Day, last: Day): string {
  if (first === last) return dayInWords(first);
  const from = civilFromDay(first);
  const to = civilFromDay(last);
  const wholeMonths = from.day === 1 && to.day === daysInMonth(to.year, to.month);
  if (wholeMonths && from.month === 1 && to.month === 12) {
    return from.year === to.year ? String(from.year) : `${from.year}–${to.year}`;
  }
  if (wholeMonths) return between(MONTH, first, last);
  return between(DAY, first, last);
}

/** "28 Oct – 3 Nov 2016"; two days of one month close together: "17–20 Oct 2016". */
function between(formatter: Intl.DateTimeFormat, first: Day, last: Day): string {
  return evenly(formatter.formatRange(instant(first), instant(last)))
    .replace(/\s*–\s*/u, " – ")
    .replace(/^(\d+) – (?=\d+ )/u, "$1–");
}

/** A date at its precision: "16 Dec 2016", "week of 12 Dec 2016", "late Oct 2016", "since 15 Dec 2016", "about 2015". */
export function whenInWords(when: FuzzyDate): string {
  const first = parseDay(when.from);
  const last = parseDay(when.to);
  if (first === null || last === null) return when.edtf;
  const words = unitInWords(when, first, last);
  const about = when.approximate === true ? "about " : "";
  if (when.open === "end") return `since ${about}${words}`;
  if (when.open === "start") return `until ${about}${words}`;
  return `${about}${words}`;
}

/** As `whenInWords`, with day and month written out: for screen readers and the article. */
export function whenAloud(when: FuzzyDate): string {
  const first = parseDay(when.from);
  const plain = when.approximate !== true && when.open === undefined && first !== null;
  if (plain && when.precision === "day") return dayAloud(first);
  if (plain && when.precision === "month" && wholeMonth(when)) return say(MONTH_SPOKEN, first);
  return whenInWords(when);
}

function unitInWords(when: FuzzyDate, first: Day, last: Day): string {
  const { year, month } = civilFromDay(first);
  switch (when.precision) {
    case "day":
      return daysInWords(first, last);
    case "weekend":
      return `weekend of ${daysInWords(first, last)}`;
    case "week":
      return last - first === 6 ? `week of ${dayInWords(first)}` : daysInWords(first, last);
    case "month":
      return wholeMonth(when) ? say(MONTH, first) : partOfMonth(first, last);
    case "quarter":
      return isWhole(first, last, 3) ? `Q${Math.ceil(month / 3)} ${year}` : daysInWords(first, last);
    case "season":
      return seasonInWords(first, last);
    case "half":
      return isWhole(first, last, 6)
        ? `${month === 1 ? "first" : "second"} half of ${year}`
        : daysInWords(first, last);
    case "year":
      return isWhole(first, last, 12) ? String(year) : partOfYear(first, last);
    case "decade":
      return `${Math.floor(year / 10) * 10}s`;
    case "century":
      return `${ordinal(Math.floor((year - 1) / 100) + 1)} century`;
    case "range":
      return daysInWords(first, last);
  }
}

const wholeMonth = ({ from, to }: FuzzyDate): boolean => {
  const first = parseDay(from);
  const last = parseDay(to);
  return first !== null && last !== null && isWhole(first, last, 1);
};

/** True for whole calendar months in that number, beginning on a first day. */
function isWhole(first: Day, last: Day, months: number): boolean {
  const { year, month, day } = civilFromDay(first);
  const next = dayFromCivil({
    year: year + Math.floor((month - 1 + months) / 12),
    month: ((month - 1 + months) % 12) + 1,
    day: 1,
  });
  return day === 1 && next !== null && addDays(next, -1) === last;
}

/** "early Oct 2016" for what begins and ends in a third of the month, else its days. */
function partOfMonth(first: Day, last: Day): string {
  const from = civilFromDay(first);
  const to = civilFromDay(last);
  if (from.month !== to.month || from.year !== to.year) return daysInWords(first, last);
  const name = say(MONTH, first);
  if (from.day === 1 && to.day <= 11) return `early ${name}`;
  if (from.day >= 20 && to.day === daysInMonth(to.year, to.month)) return `late ${name}`;
  if (from.day >= 10 && to.day <= 21) return `mid ${name}`;
  return daysInWords(first, last);
}

/** "early 2016" for its first four months and less, else the months or days. */
function partOfYear(first: Day, last: Day): string {
  const from = civilFromDay(first);
  const to = civilFromDay(last);
  if (from.year !== to.year) return daysInWords(first, last);
  if (from.month === 1 && from.day === 1 && to.month <= 4) return `early ${from.year}`;
  if (from.month >= 9 && to.month === 12 && to.day === 31) return `late ${from.year}`;
  if (from.month >= 4 && to.month <= 9) return `mid ${from.year}`;
  return daysInWords(first, last);
}

const SEASONS: Readonly<Record<number, string>> = { 12: "winter", 3: "spring", 6: "summer", 9: "autumn" };

/** Northern seasons of three whole months; a winter lies in two years. */
function seasonInWords(first: Day, last: Day): string {
  const { year, month } = civilFromDay(first);
  const name = SEASONS[month];
  if (name === undefined || !isWhole(first, last, 3)) return daysInWords(first, last);
  return month === 12 ? `${name} ${year}–${String((year + 1) % 100).padStart(2, "0")}` : `${name} ${year}`;
}

const ordinalRules = new Intl.PluralRules("en", { type: "ordinal" });
const ENDINGS: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd" };
const ordinal = (n: number): string => `${n}${ENDINGS[ordinalRules.select(n)] ?? "th"}`;
