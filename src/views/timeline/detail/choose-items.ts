import type { Day } from "../../../domain/day.ts";
import type { TimeRange } from "../../../domain/time-range.ts";
import { xOf, type TimeScale } from "../time-scale.ts";

/** An event that could be shown, by its days and how much it matters. */
export type Candidate = { readonly index: number; readonly days: TimeRange; readonly importance: number };

/** Room to show events in. */
export type Room = {
  readonly scale: TimeScale;
  readonly lanes: number;
  /** A label with its sign, at most. */
  readonly labelPixels: number;
};

/** Lane 0 is nearest to the axis. A label stands right of where its bar begins, or left of the bar. */
export type Placed = {
  readonly index: number;
  readonly lane: number;
  readonly side: "after" | "before";
  /** Room for the label: at least the room's own measure, more where the lane is free. */
  readonly labelPixels: number;
};

const GAP_PIXELS = 6;
/** A bar over half the width says little about when: such bars get a third of the lanes. */
const LONG_SHARE = 0.5;
const LANES_FOR_LONG = 1 / 3;
/** A label gets no more than this many times the measure. */
const WIDEST_LABEL = 2;

/**
 * Chooses what can be read: the most important first, each in the first lane where bar and label touch nothing. What
 * finds no room is left to be counted.
 */
export function placeItems(candidates: readonly Candidate[], room: Room): readonly Placed[] {
  const lanes: Taken[][] = Array.from({ length: room.lanes }, () => []);
  for (const candidate of candidates.toSorted(byImportance)) {
    const extent = extentOf(candidate, room);
    const open = extent.isLong ? Math.ceil(room.lanes * LANES_FOR_LONG) : room.lanes;
    const lane = lanes.slice(0, open).find((taken) => taken.every((other) => isApart(extent, other)));
    lane?.push({ ...extent, index: candidate.index });
  }
  return lanes.flatMap((taken, lane) =>
    widenLabels(
      taken.toSorted((a, b) => a.left - b.left),
      lane,
      room,
    ),
  );
}

/** Gives each label of a lane what is free beside it, from left to right. */
function widenLabels(
  taken: readonly Taken[],
  lane: number,
  { scale, labelPixels: least }: Room,
): readonly Placed[] {
  let from = 0;
  return taken.map((item, i) => {
    const to = (taken[i + 1]?.left ?? scale.width + GAP_PIXELS) - GAP_PIXELS;
    const free = item.side === "after" ? to - item.barLeft : item.barLeft - from;
    const labelPixels = Math.max(least, Math.min(least * WIDEST_LABEL, Math.floor(free)));
    from = Math.max(item.right, item.side === "after" ? item.barLeft + labelPixels : 0) + GAP_PIXELS;
    return { index: item.index, lane, side: item.side, labelPixels };
  });
}

type Taken = Extent & { readonly index: number };

const isApart = (a: Extent, b: Extent): boolean =>
  a.right + GAP_PIXELS <= b.left || b.right + GAP_PIXELS <= a.left;

const byImportance = (a: Candidate, b: Candidate): number => b.importance - a.importance || a.index - b.index;

/** Pixels that bar and label take together, as far as they are in the room. */
type Extent = {
  readonly left: number;
  readonly right: number;
  readonly barLeft: number;
  readonly side: Placed["side"];
  readonly isLong: boolean;
};

function extentOf({ days }: Candidate, { scale, labelPixels }: Room): Extent {
  const barLeft = Math.max(0, xOf(scale, days.start));
  const barRight = Math.min(scale.width, xOf(scale, days.end));
  const isLong = barRight - barLeft > scale.width * LONG_SHARE;
  if (barRight - barLeft >= labelPixels || barLeft + labelPixels <= scale.width) {
    return {
      left: barLeft,
      right: Math.max(barRight, barLeft + labelPixels),
      barLeft,
      side: "after",
      isLong,
    };
  }
  return { left: barLeft - labelPixels, right: barRight, barLeft, side: "before", isLong };
}

/** Events of a stretch that found no room. */
export type Rest = { readonly days: TimeRange; readonly count: number };

const REST_PIXELS = 84;

/**
 * Cuts the room into equal stretches and counts in each the events that begin there and aren't placed; what began
 * before counts in the first. All counts and the placed items together are all events in the room.
 */
export function restOf(
  { scale }: Room,
  placed: readonly TimeRange[],
  startsIn: (days: TimeRange) => number,
): readonly Rest[] {
  const days = scale.extent.end - scale.extent.start;
  const cells = Math.max(1, Math.min(days, Math.floor(scale.width / REST_PIXELS)));
  const edge = (cell: number): Day => (scale.extent.start + Math.round((cell * days) / cells)) as Day;
  return Array.from({ length: cells }, (_, cell): Rest => {
    const cellDays = { start: edge(cell), end: edge(cell + 1) };
    const isIn = ({ start }: TimeRange): boolean =>
      start < cellDays.end && (cell === 0 || start >= cellDays.start);
    return { days: cellDays, count: startsIn(cellDays) - placed.filter(isIn).length };
  }).filter(({ count }) => count > 0);
}
