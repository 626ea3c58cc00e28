import { civilFromDay, weekdayOf, type Day } from "../../domain/day.ts";
import type { DateFormat, DateFormats } from "./date-formats.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** 2016 → "2016", 0 → "1 BC". */
export const englishYear = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`);

/** What a format says of a day, from the least to the greatest. */
type Parts = {
  readonly day?: string;
  readonly month: string;
  readonly year?: string | undefined;
};

/**
 * English needs no tables of the browser's: they differ (September has four letters in some), and to load them for the
 * first view takes more time than a frame.
 */
export const ENGLISH_FORMATS: DateFormats = {
  day: formatOf((day) => ({ ...dayAndMonth(day), year: yearOf(day) })),
  dayAloud: formatOf((day) => ({
    day: `${WEEKDAYS[weekdayOf(day) - 1]!} ${civilFromDay(day).day}`,
    month: monthOf(day),
    year: yearOf(day),
  })),
  dayOfYear: formatOf(dayAndMonth),
  month: formatOf((day) => ({ month: shortMonthOf(day), year: yearOf(day) })),
  monthAloud: formatOf((day) => ({ month: monthOf(day), year: yearOf(day) })),
  monthName: formatOf((day) => ({ month: shortMonthOf(day) })),
};

function formatOf(parts: (day: Day) => Parts): DateFormat {
  return {
    one: (day) => joined(parts(day)),
    range: (first, last) => rangeOf(parts(first), parts(last)),
  };
}

function rangeOf(from: Parts, to: Parts): string {
  if (from.year !== to.year) return `${joined(from)} – ${joined(to)}`;
  if (from.month !== to.month) return `${joined({ ...from, year: undefined })} – ${joined(to)}`;
  return from.day === undefined || from.day === to.day ? joined(to) : `${from.day}–${joined(to)}`;
}

const joined = ({ day, month, year }: Parts): string =>
  [day, month, year].filter((part) => part !== undefined).join(" ");

function dayAndMonth(day: Day): Parts {
  return { day: String(civilFromDay(day).day), month: shortMonthOf(day) };
}

function monthOf(day: Day): string {
  return MONTHS[civilFromDay(day).month - 1]!;
}

function shortMonthOf(day: Day): string {
  return monthOf(day).slice(0, 3);
}

function yearOf(day: Day): string {
  return englishYear(civilFromDay(day).year);
}
