import type { EventColumns } from "./corpus.ts";
import { emptyColumns } from "./event-columns.ts";

/** Columns of stretches that follow each other in time as one. */
export function joinColumns(parts: readonly EventColumns[]): EventColumns {
  const total = (count: (part: EventColumns) => number): number =>
    parts.reduce((sum, part) => sum + count(part), 0);
  const joined = emptyColumns(
    total(({ firstDay }) => firstDay.length),
    total(({ placeIndex }) => placeIndex.length),
    total(({ reportArticle }) => reportArticle.length),
  );
  const at = { event: 0, place: 0, report: 0 };
  for (const part of parts) {
    copyScalars(joined, part, at.event);
    joined.placeIndex.set(part.placeIndex, at.place);
    joined.placeRole.set(part.placeRole, at.place);
    joined.reportArticle.set(part.reportArticle, at.report);
    joined.reportSource.set(part.reportSource, at.report);
    shiftStarts(joined.placeStart, part.placeStart, at.event, at.place);
    shiftStarts(joined.reportStart, part.reportStart, at.event, at.report);
    at.event += part.firstDay.length;
    at.place += part.placeIndex.length;
    at.report += part.reportArticle.length;
  }
  return joined;
}

const SCALARS = [
  "firstDay",
  "endDay",
  "kind",
  "precision",
  "status",
  "importance",
  "confidence",
  "state",
  "reportedDay",
] as const satisfies readonly (keyof EventColumns)[];

function copyScalars(joined: EventColumns, part: EventColumns, at: number): void {
  for (const name of SCALARS) joined[name].set(part[name], at);
}

function shiftStarts(joined: Uint32Array, part: Uint32Array, at: number, by: number): void {
  for (let i = 0; i < part.length; i += 1) joined[at + i] = part[i]! + by;
}
