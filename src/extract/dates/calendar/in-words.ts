import { civilFromDay, formatDay, parseDay, weekdayOf, type Day } from "../../../domain/day.ts";
import type { FuzzyDate } from "../../../domain/precision.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A date as a sub-editor writes it: "Thursday 15 December 2016", "about 9 to 16 December 2016", "since March 2017". */
export function inWords({ from, to, precision, approximate, open }: FuzzyDate): string {
  const days = wholeUnit(from, precision) ?? (from === to ? dayInWords(parseDay(from)!) : stretch(from, to));
  const ends = { start: "until ", end: "since " };
  return `${open === undefined ? "" : ends[open]}${approximate === true ? "about " : ""}${days}`;
}

function wholeUnit(from: string, precision: FuzzyDate["precision"]): string | null {
  if (precision === "month") return `${monthOf(from)} ${yearOf(from)}`;
  if (precision === "year") return yearOf(from);
  return null;
}

/** "Thursday 15 December 2016" */
export function dayInWords(day: Day): string {
  const iso = formatDay(day);
  return `${WEEKDAYS[weekdayOf(day) - 1]} ${dateOf(iso)} ${monthOf(iso)} ${yearOf(iso)}`;
}

/** What both ends share is said once. */
function stretch(from: string, to: string): string {
  const sameYear = yearOf(from) === yearOf(to);
  const sameMonth = sameYear && monthOf(from) === monthOf(to);
  const first = `${dateOf(from)}${sameMonth ? "" : ` ${monthOf(from)}`}${sameYear ? "" : ` ${yearOf(from)}`}`;
  return `${first} to ${dateOf(to)} ${monthOf(to)} ${yearOf(to)}`;
}

const civil = (iso: string) => civilFromDay(parseDay(iso)!);
const dateOf = (iso: string): string => String(civil(iso).day);
const monthOf = (iso: string): string => MONTHS[civil(iso).month - 1]!;

/** "2016", "44 BC"; year 0 is 1 BC. */
function yearOf(iso: string): string {
  const { year } = civil(iso);
  return year > 0 ? String(year) : `${1 - year} BC`;
}
