import type { TimeRange } from "../../../domain/time-range.ts";
import { densityBetween, type Density } from "../../../state/index/density.ts";
import { finestUnit, unitsIn, type CalendarUnit } from "../calendar-unit.ts";
import { pixelsPerDay, type TimeScale } from "../time-scale.ts";

/** One bar a calendar unit: how much falls on it, as a share of the highest bar of the full data. */
export type Bar = { readonly days: TimeRange; readonly filtered: number; readonly full: number };

const LEAST_BAR_PIXELS = 4;
const LEAST_SNAP_PIXELS = 1.5;

/** The unit that a bar stands for, and that a click on it takes. */
export const barUnit = (scale: TimeScale): CalendarUnit => finestUnit(pixelsPerDay(scale), LEAST_BAR_PIXELS);

/** The unit that dragging snaps to: whole days where a hand can place them, else months, years ... */
export const snapUnit = (scale: TimeScale): CalendarUnit =>
  finestUnit(pixelsPerDay(scale), LEAST_SNAP_PIXELS);

export function barsOf(scale: TimeScale, density: Density, ghost: Density): readonly Bar[] {
  const units = unitsIn(scale.extent, barUnit(scale));
  const full = units.map(({ start, end }) => densityBetween(ghost, start, end));
  const highest = full.reduce((a, b) => Math.max(a, b), 0);
  if (highest === 0) return [];
  return units.map((days, i) => ({
    days,
    filtered: densityBetween(density, days.start, days.end) / highest,
    full: full[i]! / highest,
  }));
}
