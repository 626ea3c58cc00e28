import { addDays, civilFromDay } from "../../../domain/day.ts";
import { nthWeekday } from "../calendar/holidays.ts";
import {
  dayPeriod,
  firstDay,
  lastDay,
  periodOf,
  shiftPeriod,
  type Grain,
  type Period,
} from "../calendar/period.ts";
import type { Meaning } from "../meaning.ts";

/** "the third week" of a month that is known; null where it has no such. */
export function nthIn(
  outer: Period,
  { ordinal, grain, weekday }: Extract<Meaning, { kind: "nth" }>,
): Period | null {
  if (weekday !== undefined && outer.grain === "week")
    return dayPeriod(addDays(firstDay(outer), weekday - 1));
  if (weekday !== undefined) {
    const { year, month } = civilFromDay(firstDay(outer));
    const day = nthWeekday(year, outer.grain === "year" && ordinal < 0 ? 12 : month, weekday, ordinal);
    return dayPeriod(day);
  }
  const period =
    ordinal < 0 ? periodOf(grain, lastDay(outer)) : shiftPeriod(firstUnit(grain, outer), ordinal - 1);
  return firstDay(period) > lastDay(outer) || lastDay(period) < firstDay(outer) ? null : period;
}

/** The first week of May is the one that has most of its first seven days. */
const firstUnit = (grain: Grain, outer: Period): Period =>
  periodOf(grain, grain === "week" && outer.grain !== "day" ? addDays(firstDay(outer), 3) : firstDay(outer));
