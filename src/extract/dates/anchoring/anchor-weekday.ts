import { addDays, weekdayOf, type Day } from "../../../domain/day.ts";
import { dayPeriod, firstDay, type Period } from "../calendar/period.ts";
import type { Pick } from "../meaning.ts";
import type { Direction } from "./direction.ts";

/** The weekday on or before a day. */
export const onOrBefore = (weekday: number, day: Day): Day => addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
/** The weekday on or after a day. */
export const onOrAfter = (weekday: number, day: Day): Day => addDays(day, (weekday - weekdayOf(day) + 7) % 7);

/**
 * News tells of the last such day unless the sentence looks ahead: "said on Friday" and "will meet on Friday". The day
 * of writing itself counts for both.
 */
export function anchorWeekday(weekday: number, pick: Pick | undefined, now: Day, direction: () => Direction): Period {
  switch (pick) {
    case "last":
    case "previous":
      return dayPeriod(onOrBefore(weekday, addDays(now, -1)));
    case "next":
    case "following":
      return dayPeriod(onOrAfter(weekday, addDays(now, 1)));
    case "this":
      return dayPeriod(direction() === "past" ? onOrBefore(weekday, now) : onOrAfter(weekday, now));
    case undefined:
      return dayPeriod(direction() === "future" ? onOrAfter(weekday, now) : onOrBefore(weekday, now));
  }
}

/** The weekday of the week that a period starts in. */
export const weekdayInWeek = (weekday: number, week: Period): Period => dayPeriod(addDays(firstDay(week), weekday - 1));
