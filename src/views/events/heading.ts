import type { EventColumns } from "../../bundle/corpus.ts";
import { addDays, formatDay, type Day } from "../../domain/day.ts";
import { PRECISIONS, type FuzzyDate } from "../../domain/precision.ts";

/**
 * The days of an event as the heading over it says them: no finer than they are known, and the same for all events
 * of the same days.
 */
export function datesOfHeading(
  { firstDay, endDay, precision }: Pick<EventColumns, "firstDay" | "endDay" | "precision">,
  event: number,
): FuzzyDate {
  const from = formatDay(firstDay[event] as Day);
  const to = formatDay(addDays(endDay[event] as Day, -1));
  return { from, to, precision: from === to ? "day" : (PRECISIONS[precision[event]!] ?? "range"), edtf: "" };
}
