import { addDays, civilFromDay, dayFromCivil, daysInMonth, parseDay, type Day } from "../../domain/day.ts";
import type { FuzzyDate } from "../../domain/precision.ts";
import { lastDay, type TimeRange } from "../../domain/time-range.ts";
import type { DateGrammar, Season } from "./date-grammar.ts";

/** Dates as people read them in one language, never finer than what is known. */
export type DateWords = {
  /** "16 Dec 2016" */
  readonly day: (day: Day) => string;
  /** "Friday 16 December 2016", for headings and for screen readers. */
  readonly dayAloud: (day: Day) => string;
  /** Both days inside: "12–19 Dec 2016", "28 Oct – 3 Nov 2016"; whole months and years by their names. */
  readonly days: (first: Day, last: Day) => string;
  /** "12 Dec – 19 Dec 2016", each end a day of its own, as a range control says it; one day is just that day. */
  readonly range: (range: TimeRange) => string;
  /** A date at its precision: "week of 12 Dec 2016", "late Oct 2016", "since 15 Dec 2016", "about 2015". */
  readonly when: (when: FuzzyDate) => string;
  /** As `when`, with day and month written out: for screen readers and the article. */
  readonly whenAloud: (when: FuzzyDate) => string;
  /** 2016 → "2016", 0 → "1 BC". */
  readonly year: (year: number) => string;
  /** Month 1..12: "Oct". */
  readonly month: (month: number) => string;
};

/** The words of a language for dates, from its grammar. */
export function dateWords(grammar: DateGrammar): DateWords {
  const { formats } = grammar;
  const year = (n: number): string => (n > 0 ? String(n) : grammar.beforeChrist(1 - n));
  const days = (first: Day, last: Day): string => {
    if (first === last) return formats.day.one(first);
    if (!isWholeMonths(first, last)) return formats.day.range(first, last);
    const [from, to] = [civilFromDay(first), civilFromDay(last)];
    if (from.month > 1 || to.month < 12) return formats.month.range(first, last);
    return from.year === to.year ? year(from.year) : `${year(from.year)}–${year(to.year)}`;
  };
  const unit: Units = {
    grammar,
    days,
    day: formats.day.one,
    month: formats.month.one,
    year,
  };
  const when = (date: FuzzyDate): string => whenInWords(unit, date);
  return {
    day: unit.day,
    dayAloud: formats.dayAloud.one,
    days,
    range: (range) => {
      const last = lastDay(range);
      if (range.start === last) return unit.day(last);
      const sameYear = civilFromDay(range.start).year === civilFromDay(last).year;
      return `${formats[sameYear ? "dayOfYear" : "day"].one(range.start)} – ${unit.day(last)}`;
    },
    when,
    whenAloud: (date) => {
      const first = parseDay(date.from);
      const last = parseDay(date.to);
      if (date.approximate === true || date.open !== undefined || first === null || last === null)
        return when(date);
      if (date.precision === "day") return formats.dayAloud.one(first);
      return date.precision === "month" && isWhole(first, last, 1)
        ? formats.monthAloud.one(first)
        : when(date);
    },
    year,
    month: (month) => formats.monthName.one(dayFromCivil({ year: 2001, month, day: 1 })!),
  };
}

/** What the words for a precision are put together from. */
type Units = Pick<DateWords, "day" | "days" | "year"> & {
  readonly grammar: DateGrammar;
  /** The month of a day: "Oct 2016". */
  readonly month: (day: Day) => string;
};

function whenInWords(units: Units, when: FuzzyDate): string {
  const { grammar } = units;
  const first = parseDay(when.from);
  const last = parseDay(when.to);
  if (first === null || last === null) return when.edtf;
  const exact = unitInWords(units, when.precision, first, last);
  const words = when.approximate === true ? grammar.about(exact) : exact;
  if (when.open === "end") return grammar.since(words);
  return when.open === "start" ? grammar.until(words) : words;
}

function unitInWords(units: Units, precision: FuzzyDate["precision"], first: Day, last: Day): string {
  const { grammar, days } = units;
  const { year, month } = civilFromDay(first);
  switch (precision) {
    case "day":
    case "range":
      return days(first, last);
    case "weekend":
      return grammar.weekend(days(first, last));
    case "week":
      return last - first === 6 ? grammar.week(units.day(first)) : days(first, last);
    case "month":
      return isWhole(first, last, 1) ? units.month(first) : partOfMonth(units, first, last);
    case "quarter":
      return isWhole(first, last, 3)
        ? grammar.quarter(Math.ceil(month / 3), units.year(year))
        : days(first, last);
    case "season":
      return seasonInWords(units, first, last);
    case "half":
      return isWhole(first, last, 6)
        ? grammar.half(month === 1 ? 1 : 2, units.year(year))
        : days(first, last);
    case "year":
      return isWhole(first, last, 12) ? units.year(year) : partOfYear(units, first, last);
    case "decade":
      return grammar.decade(Math.floor(year / 10) * 10);
    case "century":
      return grammar.century(Math.floor((year - 1) / 100) + 1);
  }
}

function isWholeMonths(first: Day, last: Day): boolean {
  const to = civilFromDay(last);
  return civilFromDay(first).day === 1 && to.day === daysInMonth(to.year, to.month);
}

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
function partOfMonth({ grammar, days, month }: Units, first: Day, last: Day): string {
  const from = civilFromDay(first);
  const to = civilFromDay(last);
  if (from.month !== to.month || from.year !== to.year) return days(first, last);
  if (from.day === 1 && to.day <= 11) return grammar.early(month(first));
  if (from.day >= 20 && to.day === daysInMonth(to.year, to.month)) return grammar.late(month(first));
  if (from.day >= 10 && to.day <= 21) return grammar.mid(month(first));
  return days(first, last);
}

/** "early 2016" for its first four months and less, else the months or days. */
function partOfYear({ grammar, days, year }: Units, first: Day, last: Day): string {
  const from = civilFromDay(first);
  const to = civilFromDay(last);
  if (from.year !== to.year) return days(first, last);
  if (from.month === 1 && from.day === 1 && to.month <= 4) return grammar.early(year(from.year));
  if (from.month >= 9 && to.month === 12 && to.day === 31) return grammar.late(year(from.year));
  if (from.month >= 4 && to.month <= 9) return grammar.mid(year(from.year));
  return days(first, last);
}

const SEASONS: Readonly<Record<number, Season>> = { 12: "winter", 3: "spring", 6: "summer", 9: "autumn" };

/** Northern seasons of three whole months; a winter lies in two years. */
function seasonInWords({ grammar, days, year: inWords }: Units, first: Day, last: Day): string {
  const { year, month } = civilFromDay(first);
  const season = SEASONS[month];
  if (season === undefined || !isWhole(first, last, 3)) return days(first, last);
  const next = String((year + 1) % 100).padStart(2, "0");
  return grammar.season(season, month === 12 ? `${inWords(year)}–${next}` : inWords(year));
}
