import { addDays, civilFromDay, dayFromCivil, type Day } from "../../../domain/day.ts";
import { dayPeriod, firstDay, monthPeriod, yearPeriod, type Period } from "./period.ts";

const SEASON_CODES = ["SP", "SU", "FA", "WI"] as const;
const pad = (value: number, width: number): string => String(value).padStart(width, "0");
const wrap = (n: number, size: number): number => ((n % size) + size) % size;

/** 2016 → "2016", 490 BC (year -489) → "BC0490". */
const yearValue = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`);
const spanValue = (n: number, width: number): string => (n >= 0 ? pad(n, width) : `BC${pad(-n - 1, width)}`);

/** A TIMEX3 value: "2016", "2016-10", "2016-W42", "2016-W42-WE", "2016-Q3", "2016-SU", "2016-H1", "198", "19". */
export function timexValue(period: Period): string {
  const { grain, n } = period;
  switch (grain) {
    case "day":
      return dayValue(n as Day);
    case "week":
      return weekValue(n);
    case "weekend":
      return `${weekValue(n)}-WE`;
    case "month":
      return `${yearValue(Math.floor(n / 12))}-${pad(wrap(n, 12) + 1, 2)}`;
    case "quarter":
      return `${yearValue(Math.floor(n / 4))}-Q${wrap(n, 4) + 1}`;
    case "season":
      return `${yearValue(Math.floor(n / 4))}-${SEASON_CODES[wrap(n, 4)]}`;
    case "half":
      return `${yearValue(Math.floor(n / 2))}-H${wrap(n, 2) + 1}`;
    case "year":
      return yearValue(n);
    case "decade":
      return spanValue(n, 3);
    case "century":
      return spanValue(n, 2);
    case "millennium":
      return spanValue(n, 1);
  }
}

function dayValue(day: Day): string {
  const { year, month, day: date } = civilFromDay(day);
  return `${yearValue(year)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** ISO 8601: a week belongs to the year of its Thursday. */
function weekValue(n: number): string {
  const thursday = addDays(firstDay({ grain: "week", n }), 3);
  const { year } = civilFromDay(thursday);
  const newYear = dayFromCivil({ year, month: 1, day: 1 }) ?? thursday;
  return `${yearValue(year)}-W${pad(Math.floor((thursday - newYear) / 7) + 1, 2)}`;
}

/** A day, month or year from parts; null where the calendar has none (30 February). */
export function periodFromParts(year: number, month?: number, day?: number): Period | null {
  if (month === undefined) return yearPeriod(year);
  if (month < 1 || month > 12) return null;
  if (day === undefined) return monthPeriod(year, month);
  const found = dayFromCivil({ year, month, day });
  return found === null ? null : dayPeriod(found);
}
