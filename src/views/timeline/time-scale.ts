import type { Day } from "../../domain/day.ts";
import { addDays } from "../../domain/day.ts";
import { sameRange, type TimeRange } from "../../domain/time-range.ts";

/** A stretch of time laid on so many CSS pixels from left to right. */
export type TimeScale = { readonly extent: TimeRange; readonly width: number };

export const sameScale = (a: TimeScale, b: TimeScale): boolean =>
  a.width === b.width && sameRange(a.extent, b.extent);

export const pixelsPerDay = ({ extent, width }: TimeScale): number => width / (extent.end - extent.start);

export const xOf = (scale: TimeScale, time: number): number =>
  (time - scale.extent.start) * pixelsPerDay(scale);

/** Days and parts of a day since 1970. */
export const timeAt = (scale: TimeScale, x: number): number => scale.extent.start + x / pixelsPerDay(scale);

export const dayAt = (scale: TimeScale, x: number): Day => Math.floor(timeAt(scale, x)) as Day;

/** Closer than this there is nothing to see. */
const LEAST_DAYS = 7;

/** Zooms an extent about a point in time, which stays where it is; factors above 1 show more. Stays within `limits`. */
export function zoomExtent(extent: TimeRange, limits: TimeRange, about: number, factor: number): TimeRange {
  const length = extent.end - extent.start;
  const most = limits.end - limits.start;
  const next = Math.round(Math.min(most, Math.max(Math.min(LEAST_DAYS, most), length * factor)));
  const share = (about - extent.start) / length;
  return within(Math.round(about - share * next), next, limits);
}

/** Moves an extent by days, within `limits`. */
export const panExtent = (extent: TimeRange, limits: TimeRange, days: number): TimeRange =>
  within(Math.round(extent.start + days), extent.end - extent.start, limits);

function within(start: number, length: number, limits: TimeRange): TimeRange {
  const first = Math.max(limits.start, Math.min(limits.end - length, start)) as Day;
  return { start: first, end: addDays(first, length) };
}
