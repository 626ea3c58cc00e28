import type { Corpus } from "../../../bundle/corpus.ts";
import { lowerBound } from "../../../state/index/bounds.ts";
import { groupIndex, type GroupIndex, type Membership } from "../../../state/index/group-index.ts";
import type { TimeRange } from "../../../domain/time-range.ts";
import type { PlaceGroup } from "./grouping.ts";

/** Beyond this many events a group's count is the sum of its places', an event at two of them counting twice. */
const MOST_EVENTS = 300_000;

/** Gives the events of a group in a range, each event once. */
export type GroupCounts = (group: number, range: TimeRange) => number;

/** Null where the sums of the places have to do. */
export function groupCounts(
  corpus: Corpus,
  byEnd: Uint32Array,
  passing: Uint32Array,
  groups: readonly PlaceGroup[],
): GroupCounts | null {
  if (corpus.size > MOST_EVENTS || groups.every(({ members }) => members.length === 1)) return null;
  const passes = new Uint8Array(corpus.size);
  for (const event of passing) passes[event] = 1;
  const index = groupIndex(corpus.columns, byEnd, groupMembership(corpus, groups), passes);
  return (group, range) => countInGroup(index, group, range);
}

/** Events of one group that overlap the range. */
export function countInGroup({ offset, first, end }: GroupIndex, group: number, range: TimeRange): number {
  const from = offset[group]!;
  const to = offset[group + 1]!;
  return from === to
    ? 0
    : lowerBound(first, range.end, from, to) - lowerBound(end, range.start + 1, from, to);
}

function groupMembership({ columns, places, size }: Corpus, groups: readonly PlaceGroup[]): Membership {
  const groupOf = new Int32Array(places.length).fill(-1);
  for (const [at, { members }] of groups.entries()) {
    if (members.length > 1) for (const place of members) groupOf[place] = at;
  }
  const lastEvent = new Int32Array(groups.length).fill(-1);
  const start = new Uint32Array(size + 1);
  const group: number[] = [];
  for (let event = 0; event < size; event += 1) {
    for (let i = columns.placeStart[event]!; i < columns.placeStart[event + 1]!; i += 1) {
      const own = groupOf[columns.placeIndex[i]!]!;
      if (own === -1 || lastEvent[own] === event) continue;
      lastEvent[own] = event;
      group.push(own);
    }
    start[event + 1] = group.length;
  }
  return { groups: groups.length, start, group: Uint32Array.from(group) };
}
