import { addDays, civilFromDay, dayFromCivil, type Day } from "../../../domain/day.ts";

/** Calendar units from fine to coarse. */
export const GRAINS = [
  "day",
  "weekend",
  "week",
  "month",
  "quarter",
  "season",
  "half",
  "year",
  "decade",
  "century",
  "millennium",
] as const;
export type Grain = (typeof GRAINS)[number];

/**
 * One calendar unit. `n` counts units of its grain, so that "the quarter before" is `n - 1` across years:
 *
 *     day      days since 1970-01-01            quarter  year × 4 + 0..3
 *     week     weeks, Monday first, week of     season   year × 4 + 0..3, spring first; winter ends
 *     weekend  1970-01-01 is 0                           in the next year
 *     month    year × 12 + 0..11                half     year × 2 + 0..1
 *     year     astronomical: 0 is 1 BC          decade, century, millennium: year ÷ 10, 100, 1000;
 *                                               before Christ −1 is the years 9..1 BC, 99..1 BC
 */
export type Period = { readonly grain: Grain; readonly n: number };

export const isFiner = (a: Grain, b: Grain): boolean => GRAINS.indexOf(a) < GRAINS.indexOf(b);
export const dayPeriod = (day: Day): Period => ({ grain: "day", n: day });
export const yearPeriod = (year: number): Period => ({ grain: "year", n: year });
export const monthPeriod = (year: number, month: number): Period => ({
  grain: "month",
  n: year * 12 + month - 1,
});

export const shiftPeriod = ({ grain, n }: Period, count: number): Period => ({ grain, n: n + count });

/** The unit of a grain that a day lies in. A weekday lies in the week's weekend. */
export function periodOf(grain: Grain, day: Day): Period {
  const { year, month } = civilFromDay(day);
  switch (grain) {
    case "day":
      return { grain, n: day };
    case "week":
    case "weekend":
      return { grain, n: Math.floor((day + 3) / 7) };
    case "month":
      return { grain, n: year * 12 + month - 1 };
    case "quarter":
      return { grain, n: year * 4 + Math.floor((month - 1) / 3) };
    case "season":
      return { grain, n: seasonOf(year, month) };
    case "half":
      return { grain, n: year * 2 + (month > 6 ? 1 : 0) };
    case "year":
      return { grain, n: year };
    case "decade":
      return { grain, n: spanOfYears(year, 10) };
    case "century":
      return { grain, n: spanOfYears(year, 100) };
    case "millennium":
      return { grain, n: spanOfYears(year, 1000) };
  }
}

/** March to May is spring; January and February belong to the winter of the year before. */
function seasonOf(year: number, month: number): number {
  if (month < 3) return (year - 1) * 4 + 3;
  return year * 4 + Math.floor((month - 3) / 3);
}

/** Years before Christ count backwards: 479 BC is in the "470s BC", number −48. */
function spanOfYears(year: number, size: number): number {
  return year > 0 ? Math.floor(year / size) : -Math.floor((1 - year) / size) - 1;
}

export function firstDay({ grain, n }: Period): Day {
  switch (grain) {
    case "day":
      return n as Day;
    case "week":
      return (n * 7 - 3) as Day;
    case "weekend":
      return (n * 7 + 2) as Day;
    case "month":
      return startOfMonth(n);
    case "quarter":
      return startOfMonth(n * 3);
    case "season":
      return startOfMonth(n * 3 + 2);
    case "half":
      return startOfMonth(n * 6);
    case "year":
      return startOfMonth(n * 12);
    case "decade":
      return startOfMonth(firstYear(n, 10) * 12);
    case "century":
      return startOfMonth(firstYear(n, 100) * 12);
    case "millennium":
      return startOfMonth(firstYear(n, 1000) * 12);
  }
}

/** Before Christ the unit −48 of ten years starts with 479 BC. */
const firstYear = (n: number, size: number): number => (n >= 0 ? n * size : 1 - (-n * size - 1));

export function lastDay(period: Period): Day {
  if (period.grain === "weekend") return addDays(firstDay(period), 1);
  if (period.n === -1 && ["decade", "century", "millennium"].includes(period.grain))
    return addDays(startOfMonth(12), -1);
  return addDays(firstDay(shiftPeriod(period, 1)), -1);
}

function startOfMonth(monthNumber: number): Day {
  const year = Math.floor(monthNumber / 12);
  const day = dayFromCivil({ year, month: monthNumber - year * 12 + 1, day: 1 });
  if (day === null) throw new Error(`no first day of month number ${monthNumber}`);
  return day;
}

/** The same unit `years` later: 29 February becomes 28 February. */
export function shiftYears(period: Period, years: number): Period {
  const perYear: Partial<Record<Grain, number>> = { month: 12, quarter: 4, season: 4, half: 2, year: 1 };
  const units = perYear[period.grain];
  if (units !== undefined) return shiftPeriod(period, units * years);
  if (period.grain === "day") return dayPeriod(shiftDayByMonths(period.n as Day, years * 12));
  if (period.grain === "week" || period.grain === "weekend")
    return periodOf(period.grain, shiftDayByMonths(firstDay(period), years * 12));
  return period;
}

/** The same day of another month, at most its last: 31 January + 1 month = 28 February. */
export function shiftDayByMonths(day: Day, months: number): Day {
  const { year, month, day: date } = civilFromDay(day);
  const target = year * 12 + month - 1 + months;
  const start = startOfMonth(target);
  const last = lastDay({ grain: "month", n: target });
  return Math.min(addDays(start, date - 1), last) as Day;
}
