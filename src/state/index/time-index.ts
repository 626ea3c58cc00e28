import type { TimeRange } from "../../domain/time-range.ts";
import type { EventColumns } from "../../bundle/corpus.ts";
import { lowerBound } from "./bounds.ts";

/*
 * The events that pass the filters, in columns of their own, so that a step of scrubbing never looks at one that
 * doesn't. An event counts in a range when it overlaps it. Since every event ends after it begins,
 *
 *     events in [start, end)  =  events that begin before `end`  −  events that are over by `start`
 *
 * which are two binary searches. To list them: those that begin inside are neighbours in `order`; those that began
 * before and reach in are found by skipping blocks of which none lasts that long.
 */
export type TimeIndex = {
  /** Event indices, rising, which is by first day. */
  readonly order: Uint32Array;
  readonly first: Int32Array;
  /** Parallel to `order`. */
  readonly end: Int32Array;
  readonly sortedEnd: Int32Array;
  /** The latest end in each block of BLOCK entries. */
  readonly latestEnd: Int32Array;
};

const BLOCK = 128;

/** `passes[i] !== 0` lets event i through; `byEnd` is `orderByEnd` of the same columns. */
export function timeIndex(
  { firstDay, endDay }: Pick<EventColumns, "firstDay" | "endDay">,
  byEnd: Uint32Array,
  passes: Uint8Array,
): TimeIndex {
  const order = selected(passes);
  const all = order.length === passes.length;
  const first = all ? firstDay : taken(firstDay, order);
  const end = all ? endDay : taken(endDay, order);
  return {
    order,
    first,
    end,
    sortedEnd: endsInOrder(endDay, byEnd, passes, order.length),
    latestEnd: latestOf(end),
  };
}

/** Entries of a column in an order. */
function taken(column: Int32Array, order: Uint32Array): Int32Array {
  const entries = new Int32Array(order.length);
  for (let i = 0; i < order.length; i += 1) entries[i] = column[order[i]!]!;
  return entries;
}

function selected(passes: Uint8Array): Uint32Array {
  let count = 0;
  for (let i = 0; i < passes.length; i += 1) if (passes[i] !== 0) count += 1;
  const order = new Uint32Array(count);
  let at = 0;
  for (let i = 0; i < passes.length; i += 1) {
    if (passes[i] === 0) continue;
    order[at] = i;
    at += 1;
  }
  return order;
}

function endsInOrder(endDay: Int32Array, byEnd: Uint32Array, passes: Uint8Array, count: number): Int32Array {
  const ends = new Int32Array(count);
  let at = 0;
  for (let k = 0; k < byEnd.length; k += 1) {
    const i = byEnd[k]!;
    if (passes[i] === 0) continue;
    ends[at] = endDay[i]!;
    at += 1;
  }
  return ends;
}

function latestOf(end: Int32Array): Int32Array {
  const latest = new Int32Array(Math.ceil(end.length / BLOCK));
  for (let i = 0; i < end.length; i += 1) {
    const block = Math.floor(i / BLOCK);
    latest[block] = i % BLOCK === 0 ? end[i]! : Math.max(latest[block]!, end[i]!);
  }
  return latest;
}

/** How many events overlap the range. */
export const countIn = ({ first, sortedEnd }: TimeIndex, { start, end }: TimeRange): number =>
  lowerBound(first, end) - lowerBound(sortedEnd, start + 1);

/** The events that overlap a range, by first day, without a list of them: `at(0)` .. `at(count - 1)`. */
export type VisibleEvents = {
  readonly count: number;
  /** How many of them, the first ones, began before the range. */
  readonly earlier: number;
  /** Position in `TimeIndex.order` of the first that begins in the range. */
  readonly from: number;
  /** Event index at a position; throws outside 0 .. count - 1. */
  at(position: number): number;
  /** Position of an event, or null when it isn't among them. */
  positionOf(event: number): number | null;
};

export function visibleEvents(index: TimeIndex, range: TimeRange): VisibleEvents {
  const from = lowerBound(index.first, range.start);
  const to = Math.max(from, lowerBound(index.first, range.end));
  const before = reachingIn(index, from, range.start);
  const count = before.length + to - from;
  const at = (position: number): number => {
    const event = position < before.length ? before[position] : index.order[from + position - before.length];
    if (event === undefined || position >= count)
      throw new RangeError(`position ${position} of ${count} events`);
    return event;
  };
  return { count, earlier: before.length, from, at, positionOf: (event) => positionIn(at, count, event) };
}

/** Events before position `from` that are not over by `start`. */
function reachingIn({ order, end, latestEnd }: TimeIndex, from: number, start: number): Uint32Array {
  const found: number[] = [];
  for (let block = 0; block * BLOCK < from; block += 1) {
    if (latestEnd[block]! <= start) continue;
    const stop = Math.min(from, (block + 1) * BLOCK);
    for (let i = block * BLOCK; i < stop; i += 1) if (end[i]! > start) found.push(order[i]!);
  }
  return Uint32Array.from(found);
}

/** Event indices rise with position, so a binary search finds one. */
function positionIn(at: (position: number) => number, count: number, event: number): number | null {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(middle) < event) low = middle + 1;
    else high = middle;
  }
  return low < count && at(low) === event ? low : null;
}
