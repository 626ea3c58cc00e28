import type { Corpus } from "../../../bundle/corpus.ts";
import type { Day } from "../../../domain/day.ts";
import type { VisibleEvents } from "../../../state/index/time-index.ts";
import { xOf, type TimeScale } from "../time-scale.ts";
import type { Candidate } from "./choose-items.ts";

/** More than can ever be read at once. */
const MOST_CANDIDATES = 300;
/** Narrower than a label: each stretch of time brings its own, so that a crowded week leaves no other week bare. */
const COLUMN_PIXELS = 32;
const IMPORTANCES = 256;

type Listed = Pick<VisibleEvents, "count" | "at">;

/**
 * The events of the scale that matter most where they begin, and `always` whatever it weighs; by index. While it isn't
 * known yet how important they are, `always` alone.
 */
export function candidatesIn(
  { columns, isWhole }: Pick<Corpus, "columns" | "isWhole">,
  visible: Listed,
  always: number | null,
  scale: TimeScale,
): readonly Candidate[] {
  const { firstDay, endDay, importance } = columns;
  const isIn = (index: number): boolean =>
    firstDay[index]! < scale.extent.end && endDay[index]! > scale.extent.start;
  const takes = isWhole() ? quotas(columns, isIn, visible, scale) : () => false;
  const chosen: Candidate[] = [];
  for (let position = 0; position < visible.count; position += 1) {
    const index = visible.at(position);
    if (!isIn(index)) continue;
    const isTaken = takes(index);
    if (index !== always && !isTaken) continue;
    chosen.push({
      index,
      importance: index === always ? Number.POSITIVE_INFINITY : importance[index]!,
      days: { start: firstDay[index] as Day, end: endDay[index] as Day },
    });
  }
  return chosen;
}

/**
 * Asked for the events of the scale in turn, lets pass the most important that begin in each column, as many as each may
 * bring; among equals the first.
 */
function quotas(
  { firstDay, importance }: Corpus["columns"],
  isIn: (index: number) => boolean,
  visible: Listed,
  scale: TimeScale,
): (index: number) => boolean {
  if (visible.count <= MOST_CANDIDATES) return () => true;
  const columnCount = Math.max(1, Math.min(MOST_CANDIDATES, Math.ceil(scale.width / COLUMN_PIXELS)));
  const columnOf = (index: number): number =>
    Math.max(
      0,
      Math.min(columnCount - 1, Math.floor((xOf(scale, firstDay[index]!) / scale.width) * columnCount)),
    );
  const left = new Uint32Array(columnCount * IMPORTANCES);
  for (let position = 0; position < visible.count; position += 1) {
    const index = visible.at(position);
    if (isIn(index)) left[columnOf(index) * IMPORTANCES + importance[index]!]! += 1;
  }
  const quota = Math.floor(MOST_CANDIDATES / columnCount);
  for (let column = 0; column < columnCount; column += 1)
    keepMost(left.subarray(column * IMPORTANCES, (column + 1) * IMPORTANCES), quota);
  return (index) => {
    const cell = columnOf(index) * IMPORTANCES + importance[index]!;
    if (left[cell] === 0) return false;
    left[cell]! -= 1;
    return true;
  };
}

/** Cuts the counts by importance down to so many in all, the least important first. */
function keepMost(counts: Uint32Array, quota: number): void {
  let room = quota;
  for (let value = counts.length - 1; value >= 0; value -= 1) {
    counts[value] = Math.min(counts[value]!, room);
    room -= counts[value]!;
  }
}
