import { addDays } from "../../../domain/day.ts";
import { lengthInDays, type TimeRange } from "../../../domain/time-range.ts";
import { densityBetween, type Density } from "../../../state/index/density.ts";
import { unitAround, unitsIn, type CalendarUnit } from "../calendar-unit.ts";

/** Over a longer span the busiest month is more telling than the busiest week. */
const MONTHS_FROM_DAYS = 150;

/** The calendar month of all days, or week where they are few, on which most falls. */
export function busiest(span: TimeRange, density: Density): TimeRange {
  const unit: CalendarUnit = lengthInDays(span) >= MONTHS_FROM_DAYS ? "month" : "week";
  const weight = ({ start, end }: TimeRange): number => densityBetween(density, start, end);
  return unitsIn(span, unit).reduce((best, days) => (weight(days) > weight(best) ? days : best));
}

/** The month in which the data ends. */
export const lastMonth = (span: TimeRange): TimeRange => unitAround(addDays(span.end, -1), "month");
