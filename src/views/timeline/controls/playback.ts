import { addDays, type Day } from "../../../domain/day.ts";
import { lengthInDays, type TimeRange } from "../../../domain/time-range.ts";
import { shiftRange } from "../../../state/actions/range.ts";
import type { WindowMode } from "../../../state/view-state.ts";
import { CALENDAR_UNITS, UNIT_DAYS, unitAround } from "../calendar-unit.ts";
import { isMovable } from "../overview/brush.ts";
import { unitOfLength } from "../window-mode.ts";

/** Playing over all days takes about so many windows. */
const WINDOWS_OF_A_RUN = 24;
/** A sliding window moves by this share of its length, so that the eye can follow. */
const SLIDE = 0.2;
/** "Up to a day" takes about so many steps over all days. */
const CUMULATIVE_STEPS = 60;

export type Playing = {
  readonly mode: WindowMode;
  readonly span: TimeRange;
  /** First day of the first event that begins on or after a day; null when none does. */
  readonly nextEventDay: (from: Day) => Day | null;
  readonly isEmpty: (range: TimeRange) => boolean;
  readonly skipEmpty: boolean;
};

/** Where playing begins: the present range, or, where it has no room left to move, the first stretch of all days. */
export function firstRange(range: TimeRange, { mode, span }: Playing): TimeRange {
  const atEnd = range.end >= span.end;
  if (mode === "cumulative")
    return atEnd ? { start: span.start, end: addDays(span.start, 1) } : { ...range, start: span.start };
  if (isMovable(range, span)) return atEnd ? shiftRange(range, span.start - range.start, span) : range;
  const unit =
    CALENDAR_UNITS.find((name) => UNIT_DAYS[name] * WINDOWS_OF_A_RUN >= lengthInDays(span)) ?? "millennium";
  return unitAround(span.start, unit);
}

/** The range after one more step; empty stretches are skipped where that is asked for. Null at the end of all days. */
export function nextRange(range: TimeRange, playing: Playing): TimeRange | null {
  const { mode, span, skipEmpty, isEmpty } = playing;
  if (range.end >= span.end) return null;
  switch (mode) {
    case "cumulative": {
      const step = Math.max(1, Math.round(lengthInDays(span) / CUMULATIVE_STEPS));
      return { start: span.start, end: Math.min(span.end, range.end + step) as Day };
    }
    case "step": {
      const next = unitAround(range.end, unitOfLength(range));
      return skipEmpty && isEmpty(next) ? stepTo(next, playing) : next;
    }
    case "range":
    case "rolling": {
      const next = shiftRange(range, Math.max(1, Math.round(lengthInDays(range) * SLIDE)), span);
      return skipEmpty && isEmpty(next) ? slideTo(next, playing) : next;
    }
  }
}

function stepTo(range: TimeRange, { nextEventDay }: Playing): TimeRange | null {
  const day = nextEventDay(range.end);
  return day === null ? null : unitAround(day, unitOfLength(range));
}

/** The next event comes in at the right edge. */
function slideTo(range: TimeRange, { nextEventDay, span }: Playing): TimeRange | null {
  const day = nextEventDay(range.end);
  return day === null ? null : shiftRange(range, day + 1 - range.end, span);
}
