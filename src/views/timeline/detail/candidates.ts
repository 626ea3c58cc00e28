import type { Corpus } from "../../../bundle/corpus.ts";
import type { Day } from "../../../domain/day.ts";
import type { VisibleEvents } from "../../../state/index/time-index.ts";
import type { Candidate } from "./choose-items.ts";

/** More than can ever be read at once. */
const MOST_CANDIDATES = 300;

/**
 * The most important events in range, and `always` whatever it weighs; by index. While it isn't known yet how important
 * they are, `always` alone.
 */
export function candidatesIn(
  { columns, isWhole }: Pick<Corpus, "columns" | "isWhole">,
  visible: VisibleEvents,
  always: number | null,
): readonly Candidate[] {
  const least = isWhole() ? leastImportance(columns.importance, visible) : Number.POSITIVE_INFINITY;
  const chosen: Candidate[] = [];
  for (let position = 0; position < visible.count; position += 1) {
    const index = visible.at(position);
    const importance = columns.importance[index]!;
    if (index !== always && (importance < least || chosen.length >= MOST_CANDIDATES)) continue;
    chosen.push({
      index,
      importance: index === always ? Number.POSITIVE_INFINITY : importance,
      days: { start: columns.firstDay[index] as Day, end: columns.endDay[index] as Day },
    });
  }
  return chosen;
}

/** The importance that about as many events reach as can be candidates. */
function leastImportance(importance: Uint8Array, visible: VisibleEvents): number {
  if (visible.count <= MOST_CANDIDATES) return 0;
  const histogram = new Uint32Array(256);
  for (let position = 0; position < visible.count; position += 1)
    histogram[importance[visible.at(position)]!]! += 1;
  let reached = 0;
  for (let value = 255; value > 0; value -= 1) {
    reached += histogram[value]!;
    if (reached >= MOST_CANDIDATES) return value;
  }
  return 0;
}
