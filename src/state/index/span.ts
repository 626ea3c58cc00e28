import type { Day } from "../../domain/day.ts";
import type { TimeRange } from "../../domain/time-range.ts";
import type { EventColumns } from "../../bundle/corpus.ts";
import { extremes } from "./end-order.ts";

/** The smallest range that holds every event; one day, the first of 1970, for a corpus without events. */
export function spanOf({ firstDay, endDay }: Pick<EventColumns, "firstDay" | "endDay">): TimeRange {
  if (firstDay.length === 0) return { start: 0 as Day, end: 1 as Day };
  return { start: firstDay[0] as Day, end: extremes(endDay)[1] as Day };
}
