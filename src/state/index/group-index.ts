import type { TimeRange } from "../../domain/time-range.ts";
import type { EventColumns } from "../../bundle/corpus.ts";
import { lowerBound } from "./bounds.ts";
import type { VisibleEvents } from "./time-index.ts";

/** Which groups (places, kinds, sources ...) each event belongs to: `group[start[i] .. start[i + 1])`, none twice. */
export type Membership = {
  readonly groups: number;
  readonly start: Uint32Array;
  readonly group: Uint32Array;
};

/**
 * First and last days of each group's events, so that the events of every group in a range are counted by four
 * binary searches a group, however many events there are. (A table of sums by day and group would answer faster,
 * but its size is days × groups: too much for an archive of two centuries and ten thousand places.)
 */
export type GroupIndex = {
  /** Group g has first[offset[g] .. offset[g + 1]) and as many ends, each sorted. */
  readonly offset: Uint32Array;
  readonly first: Int32Array;
  readonly end: Int32Array;
};

/** `passes[i] !== 0` lets event i through; `byEnd` is `orderByEnd` of the same columns. */
export function groupIndex(
  { firstDay, endDay }: Pick<EventColumns, "firstDay" | "endDay">,
  byEnd: Uint32Array,
  members: Membership,
  passes: Uint8Array,
): GroupIndex {
  const offset = offsetsOf(members, passes);
  const first = new Int32Array(offset[members.groups]!);
  const end = new Int32Array(first.length);
  const nextFirst = offset.slice();
  const nextEnd = offset.slice();
  const events = passes.length;
  for (let at = 0; at < events; at += 1) {
    fill(at, members, passes, first, firstDay, nextFirst);
    fill(byEnd[at]!, members, passes, end, endDay, nextEnd);
  }
  return { offset, first, end };
}

function fill(
  event: number,
  { start, group }: Membership,
  passes: Uint8Array,
  into: Int32Array,
  days: Int32Array,
  next: Uint32Array,
): void {
  if (passes[event] === 0) return;
  for (let i = start[event]!; i < start[event + 1]!; i += 1) {
    const g = group[i]!;
    into[next[g]!] = days[event]!;
    next[g]! += 1;
  }
}

function offsetsOf({ groups, start, group }: Membership, passes: Uint8Array): Uint32Array {
  const offset = new Uint32Array(groups + 1);
  for (let event = 0; event < passes.length; event += 1) {
    if (passes[event] === 0) continue;
    for (let i = start[event]!; i < start[event + 1]!; i += 1) offset[group[i]! + 1]! += 1;
  }
  for (let g = 0; g < groups; g += 1) offset[g + 1]! += offset[g]!;
  return offset;
}

/** Events of each group that overlap the range, by group. */
export function countsByGroup(index: GroupIndex, range: TimeRange): Uint32Array {
  const counts = new Uint32Array(index.offset.length - 1);
  for (let g = 0; g < counts.length; g += 1) counts[g] = countInGroup(index, g, range);
  return counts;
}

/** Events of one group that overlap the range. */
export function countInGroup({ offset, first, end }: GroupIndex, group: number, range: TimeRange): number {
  const from = offset[group]!;
  const to = offset[group + 1]!;
  return from === to
    ? 0
    : lowerBound(first, range.end, from, to) - lowerBound(end, range.start + 1, from, to);
}

/** Events of one group on all days; never fewer than in a range. */
export const mostInGroup = ({ offset }: GroupIndex, group: number): number =>
  offset[group + 1]! - offset[group]!;

/** The same counts for one range alone, in one pass over the events and without an index. */
export function scanByGroup(
  { firstDay, endDay }: Pick<EventColumns, "firstDay" | "endDay">,
  { groups, start, group }: Membership,
  passes: Uint8Array,
  range: TimeRange,
): Uint32Array {
  const counts = new Uint32Array(groups);
  const events = lowerBound(firstDay, range.end);
  for (let event = 0; event < events; event += 1) {
    if (passes[event] === 0 || endDay[event]! <= range.start) continue;
    for (let i = start[event]!; i < start[event + 1]!; i += 1) counts[group[i]!]! += 1;
  }
  return counts;
}

/** The same once more, from the events in range. */
export function countVisible({ groups, start, group }: Membership, visible: VisibleEvents): Uint32Array {
  const counts = new Uint32Array(groups);
  for (let position = 0; position < visible.count; position += 1) {
    const event = visible.at(position);
    for (let i = start[event]!; i < start[event + 1]!; i += 1) counts[group[i]!]! += 1;
  }
  return counts;
}
