import { civilFromDay, type Day } from "../../../domain/day.ts";
import { CALENDAR_UNITS, UNIT_DAYS, unitAround, unitsIn, type CalendarUnit } from "../calendar-unit.ts";
import { pixelsPerDay, xOf, type TimeScale } from "../time-scale.ts";
import { monthName } from "../../words/calendar-names.ts";
import { yearInWords } from "../../words/ranges.ts";

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

export function ticksOf(scale: TimeScale, language: string): readonly Tick[] {
  const unit = tickUnit(scale);
  return unitsIn(scale.extent, unit).flatMap(({ start }) => {
    const x = xOf(scale, start);
    return x < -0.5 || x > scale.width ? [] : [{ x, ...labelOf(start, unit, language) }];
  });
}

const tickUnit = (scale: TimeScale): CalendarUnit =>
  CALENDAR_UNITS.find((unit) => UNIT_DAYS[unit] * pixelsPerDay(scale) >= LABEL_PIXELS[unit]) ?? "millennium";

function labelOf(start: Day, unit: CalendarUnit, language: string): Omit<Tick, "x"> {
  const { year, month, day } = civilFromDay(start);
  switch (unit) {
    case "day":
      return day === 1
        ? { label: monthName(month, "short", language), strong: true }
        : { label: String(day), strong: false };
    case "week": {
      const strong = day <= 7;
      return { label: `${day} ${monthName(month, "short", language)}`, strong };
    }
    case "month":
    case "quarter":
      return month === 1
        ? { label: yearInWords(year), strong: true }
        : { label: monthName(month, "short", language), strong: false };
    case "year":
    case "decade":
    case "century":
    case "millennium":
      return { label: yearInWords(year), strong: unitAround(start, "decade").start === start };
  }
}
