import type { TimeRange } from "../../../domain/time-range.ts";

/** Which end of the range a field sets. */
export type Side = "from" | "to";

/**
 * The range with one end set to a stretch of days. Where that end would come on the wrong side of the other, it takes
 * it along: the range becomes the stretch.
 */
export function withEnd(range: TimeRange, side: Side, days: TimeRange): TimeRange {
  const next =
    side === "from" ? { start: days.start, end: range.end } : { start: range.start, end: days.end };
  return next.start < next.end ? next : days;
}
