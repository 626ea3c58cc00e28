import type { FirstColumns } from "./first-columns.ts";
import type { EventColumns } from "../corpus.ts";
import { emptyColumns } from "../event-columns.ts";

/**
 * Columns of stretches that follow each other in time as one, the rest of each unknown.
 * @param reports room to leave for reports
 */
export function joinColumns(parts: readonly FirstColumns[], reports: number): EventColumns {
  const total = (count: (part: FirstColumns) => number): number =>
    parts.reduce((sum, part) => sum + count(part), 0);
  const joined = emptyColumns(
    total(({ firstDay }) => firstDay.length),
    total(({ placeIndex }) => placeIndex.length),
    reports,
  );
  const at = { event: 0, place: 0 };
  for (const part of parts) {
    joined.firstDay.set(part.firstDay, at.event);
    joined.endDay.set(part.endDay, at.event);
    joined.kind.set(part.kind, at.event);
    joined.placeIndex.set(part.placeIndex, at.place);
    for (let i = 0; i < part.placeStart.length; i += 1)
      joined.placeStart[at.event + i] = part.placeStart[i]! + at.place;
    at.event += part.firstDay.length;
    at.place += part.placeIndex.length;
  }
  return joined;
}
