import { addDays } from "../../domain/day.ts";
import { lengthInDays, type TimeRange } from "../../domain/time-range.ts";
import { shiftRange } from "../../state/actions/range.ts";
import type { WindowMode } from "../../state/view-state.ts";
import { CALENDAR_UNITS, UNIT_DAYS, unitAround, type CalendarUnit } from "./calendar-unit.ts";

/** What a change of the range becomes in a window mode. `origin` is the range before the change. */
export function shapeRange(
  mode: WindowMode,
  origin: TimeRange,
  proposed: TimeRange,
  limits: TimeRange,
): TimeRange {
  switch (mode) {
    case "range":
      return proposed;
    case "rolling": {
      const byStart = proposed.start - origin.start;
      return shiftRange(origin, byStart === 0 ? proposed.end - origin.end : byStart, limits);
    }
    case "cumulative":
      return { start: limits.start, end: proposed.end };
    case "step": {
      const led = proposed.start === origin.start ? addDays(proposed.end, -1) : proposed.start;
      return unitAround(led, unitOfLength(origin));
    }
  }
}

/** The calendar unit that is nearest in length to a range. */
export function unitOfLength(range: TimeRange): CalendarUnit {
  const days = lengthInDays(range);
  const ratio = (unit: CalendarUnit): number => Math.abs(Math.log(UNIT_DAYS[unit] / days));
  return CALENDAR_UNITS.reduce((best, unit) => (ratio(unit) < ratio(best) ? unit : best));
}
