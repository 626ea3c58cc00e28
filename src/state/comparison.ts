import type { EventColumns } from "../bundle/corpus.ts";
import type { TimeRange } from "../domain/time-range.ts";
import type { Membership } from "./index/group-index.ts";
import { visibleEvents, type TimeIndex } from "./index/time-index.ts";

/** Events in one range that pass every filter: how many, by index of `Corpus.kinds`, by index of `Corpus.places`. */
export type RangeCounts = {
  readonly range: TimeRange;
  readonly total: number;
  readonly kinds: Uint32Array;
  readonly places: Uint32Array;
};

/** One pass over the events in range; an event at two places counts at both. */
export function countsInRange(
  passing: TimeIndex,
  { kind }: Pick<EventColumns, "kind">,
  kindCount: number,
  { groups, start, group }: Membership,
  range: TimeRange,
): RangeCounts {
  const visible = visibleEvents(passing, range);
  const kinds = new Uint32Array(kindCount);
  const places = new Uint32Array(groups);
  for (let position = 0; position < visible.count; position += 1) {
    const event = visible.at(position);
    kinds[kind[event]!]! += 1;
    for (let i = start[event]!; i < start[event + 1]!; i += 1) places[group[i]!]! += 1;
  }
  return { range, total: visible.count, kinds, places };
}

/** One line of a comparison; `index` is the group's. */
export type Difference = { readonly index: number; readonly a: number; readonly b: number };

/** The groups with events in either range: the greatest change first, then the most events, then by index. */
export function differences(a: Uint32Array, b: Uint32Array): readonly Difference[] {
  const lines: Difference[] = [];
  a.forEach((count, index) => {
    if (count > 0 || b[index]! > 0) lines.push({ index, a: count, b: b[index]! });
  });
  return lines.toSorted(
    (x, y) => Math.abs(y.b - y.a) - Math.abs(x.b - x.a) || y.a + y.b - (x.a + x.b) || x.index - y.index,
  );
}
