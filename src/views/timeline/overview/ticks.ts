import { civilFromDay, type Day } from "../../../domain/day.ts";
import { CALENDAR_UNITS, UNIT_DAYS, unitAround, unitsIn, type CalendarUnit } from "../calendar-unit.ts";
import { pixelsPerDay, xOf, type TimeScale } from "../time-scale.ts";
import type { DateWords } from "../../words/date-words.ts";

/** A line on the axis and what stands beside it; a strong one begins the next larger unit. */
export type Tick = { readonly x: number; readonly label: string; readonly strong: boolean };

/** Room that a label needs. */
const LABEL_PIXELS: Readonly<Record<CalendarUnit, number>> = {
  day: 30,
  week: 56,
  month: 44,
  quarter: 44,
  year: 46,
  decade: 46,
  century: 46,
  millennium: 46,
};

export function ticksOf(scale: TimeScale, dates: DateWords): readonly Tick[] {
  const unit = tickUnit(scale);
  return unitsIn(scale.extent, unit).flatMap(({ start }) => {
    const x = xOf(scale, start);
    return x < -0.5 || x > scale.width ? [] : [{ x, ...labelOf(start, unit, dates) }];
  });
}

const tickUnit = (scale: TimeScale): CalendarUnit =>
  CALENDAR_UNITS.find((unit) => UNIT_DAYS[unit] * pixelsPerDay(scale) >= LABEL_PIXELS[unit]) ?? "millennium";

function labelOf(start: Day, unit: CalendarUnit, dates: DateWords): Omit<Tick, "x"> {
  const { year, month, day } = civilFromDay(start);
  switch (unit) {
    case "day":
      return day === 1 ? { label: dates.month(month), strong: true } : { label: String(day), strong: false };
    case "week": {
      const strong = day <= 7;
      return { label: `${day} ${dates.month(month)}`, strong };
    }
    case "month":
    case "quarter":
      return month === 1
        ? { label: dates.year(year), strong: true }
        : { label: dates.month(month), strong: false };
    case "year":
    case "decade":
    case "century":
    case "millennium":
      return { label: dates.year(year), strong: unitAround(start, "decade").start === start };
  }
}
