import { civilFromDay } from "../../domain/day.ts";
import type { TimeRange } from "../../domain/time-range.ts";

/** Whether a range begins and ends with a month. */
export const isWholeMonths = ({ start, end }: TimeRange): boolean =>
  civilFromDay(start).day === 1 && civilFromDay(end).day === 1;

/** How many months begin in a range of whole months. */
export function monthsIn({ start, end }: TimeRange): number {
  const [from, to] = [civilFromDay(start), civilFromDay(end)];
  return (to.year - from.year) * 12 + to.month - from.month;
}
