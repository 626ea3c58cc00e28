import { sameRange, type TimeRange } from "../../domain/time-range.ts";
import { countInGroup, countsByGroup, mostInGroup, type GroupIndex } from "./group-index.ts";

/** Events in a range by group, of those that pass the filters. */
export type RangeCounter = {
  /** Of all groups. */
  counts(range: TimeRange): Uint32Array;
  /** Of one group. */
  count(group: number, range: TimeRange): number;
  /** Never fewer than `count` gives for any range, and known without searching. */
  countAtMost(group: number): number;
  /** Builds ahead what the next range would have to build. */
  prepare(): void;
};

/**
 * The first range after a filter changed is counted by going through the events once, which shows at once what the
 * filter did. Who asks for another range is scrubbing: from then on an index answers.
 */
export function rangeCounter(
  scan: (range: TimeRange) => Uint32Array,
  indexOf: () => GroupIndex,
): RangeCounter {
  let scanned: { readonly range: TimeRange; readonly counts: Uint32Array } | null = null;
  let index: GroupIndex | null = null;
  const scannedFor = (range: TimeRange): Uint32Array | null => {
    if (index !== null || (scanned !== null && !sameRange(scanned.range, range))) return null;
    scanned ??= { range, counts: scan(range) };
    return scanned.counts;
  };
  const indexed = (): GroupIndex => {
    scanned = null;
    return (index ??= indexOf());
  };
  return {
    counts: (range) => scannedFor(range) ?? countsByGroup(indexed(), range),
    count: (group, range) => scannedFor(range)?.[group] ?? countInGroup(indexed(), group, range),
    countAtMost: (group) => (index === null ? Number.POSITIVE_INFINITY : mostInGroup(index, group)),
    prepare: () => void indexed(),
  };
}
