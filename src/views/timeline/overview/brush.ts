import type { Day } from "../../../domain/day.ts";
import { lengthInDays, type TimeRange } from "../../../domain/time-range.ts";
import { shiftRange } from "../../../state/actions/range.ts";
import { nearestBoundary, type CalendarUnit } from "../calendar-unit.ts";

/** What the hand took hold of: one end, the whole window, or nothing yet, to draw a new one. */
export type Grab = "start" | "end" | "window" | "new";

/** One drag as far as it has gone. Times are days and parts of a day. */
export type Drag = {
  readonly grab: Grab;
  /** The range when the drag began. */
  readonly origin: TimeRange;
  readonly from: number;
  readonly to: number;
};

/** The range that a drag means: ends on boundaries of the unit, never empty, inside the limits. */
export function draggedRange(
  { grab, origin, from, to }: Drag,
  unit: CalendarUnit,
  limits: TimeRange,
): TimeRange {
  const snap = (time: number): Day => clamp(nearestBoundary(time, unit), limits.start, limits.end);
  switch (grab) {
    case "start":
      return { start: clamp(snap(origin.start + to - from), limits.start, origin.end - 1), end: origin.end };
    case "end":
      return { start: origin.start, end: clamp(snap(origin.end + to - from), origin.start + 1, limits.end) };
    case "window": {
      const start = to === from ? origin.start : nearestBoundary(origin.start + to - from, unit);
      return shiftRange(origin, start - origin.start, limits);
    }
    case "new":
      return drawnRange(snap(Math.min(from, to)), snap(Math.max(from, to)), limits);
  }
}

function drawnRange(start: Day, end: Day, limits: TimeRange): TimeRange {
  if (end > start) return { start, end };
  return shiftRange({ start, end: (start + 1) as Day }, 0, limits);
}

const clamp = (day: number, least: number, most: number): Day => Math.min(most, Math.max(least, day)) as Day;

/** A window that fills nearly all there is can't be moved: dragging in it draws a new one. */
export const isMovable = (range: TimeRange, extent: TimeRange): boolean =>
  lengthInDays(range) < 0.96 * lengthInDays(extent);
