import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../../../bench/synthetic.ts";
import { corpusFromBundle } from "../../../bundle/corpus-from-bundle.ts";
import type { Day } from "../../../domain/day.ts";
import type { TimeRange } from "../../../domain/time-range.ts";
import { createView } from "../../../state/view.ts";
import { xOf } from "../time-scale.ts";
import { candidatesIn } from "./candidates.ts";
import { placeItems, restOf, type Candidate, type Placed, type Room } from "./choose-items.ts";

const range = (start: number, end: number): TimeRange => ({ start: start as Day, end: end as Day });
const room: Room = { scale: { extent: range(0, 1000), width: 1000 }, lanes: 5, labelPixels: 200 };
const arbCandidates: fc.Arbitrary<readonly Candidate[]> = fc
  .array(fc.tuple(fc.integer({ min: -50, max: 990 }), fc.integer({ min: 1, max: 300 }), fc.nat(255)))
  .map((all) =>
    all
      .filter(([start, length]) => start + length > 0)
      .map(([start, length, importance], index) => ({
        index,
        importance,
        days: range(start, start + length),
      })),
  );

/** What bar and label cover, a day being a pixel. */
function boxOf({ index, side, labelPixels }: Placed, candidates: readonly Candidate[]) {
  const { start, end } = candidates[index]!.days;
  const bar = { left: Math.max(0, start), right: Math.min(1000, end) };
  return side === "after"
    ? { left: bar.left, right: Math.max(bar.right, bar.left + labelPixels) }
    : { left: bar.left - labelPixels, right: bar.right };
}

describe("placing", () => {
  test("lets no two of a lane touch, and leaves out nothing more important for something less so", () => {
    fc.assert(
      fc.property(arbCandidates, (candidates) => {
        const placed = placeItems(candidates, room);
        const lanes = [0, 1, 2, 3, 4].map((lane) => placed.filter((item) => item.lane === lane));
        for (const lane of lanes) {
          const boxes = lane.map((item) => boxOf(item, candidates)).toSorted((a, b) => a.left - b.left);
          boxes.slice(1).forEach(({ left }, i) => expect(left).toBeGreaterThan(boxes[i]!.right));
        }
        const top = candidates.toSorted((a, b) => b.importance - a.importance || a.index - b.index)[0];
        if (top !== undefined) expect(placed.some(({ index }) => index === top.index)).toBe(true);
      }),
    );
  });

  test("turns a label inwards at the right edge, and keeps long bars to a third of the lanes", () => {
    const late: Candidate = { index: 0, importance: 1, days: range(950, 951) };
    expect(placeItems([late], room)).toEqual([{ index: 0, lane: 0, side: "before", labelPixels: 400 }]);
    const long = Array.from({ length: 6 }, (_, index): Candidate => ({
      index,
      importance: 9,
      days: range(0, 900),
    }));
    expect(placeItems(long, room)).toHaveLength(2);
  });
});

test("counted bars and placed items together are all events in range", () => {
  const view = createView(corpusFromBundle(syntheticBundle({ events: 900 })));
  const { visible, span } = view.snapshot();
  const scale = { extent: span, width: 1200 };
  const candidates = candidatesIn(view.corpus, visible, 3, scale);
  expect(candidates.length).toBeLessThanOrEqual(301);
  expect(candidates.some(({ index }) => index === 3)).toBe(true);
  const placed = placeItems(candidates, { scale, lanes: 5, labelPixels: 200 });
  const firstDays = view.corpus.columns.firstDay;
  const rest = restOf(
    { scale, lanes: 5, labelPixels: 200 },
    placed.map(({ index }) => candidates.find((candidate) => candidate.index === index)!.days),
    ({ start, end }) => firstDays.filter((day) => day >= start && day < end).length,
  );
  expect(rest.reduce((sum, { count }) => sum + count, 0) + placed.length).toBe(900);
  rest
    .slice(1)
    .forEach(({ days }, i) =>
      expect(xOf(scale, days.start)).toBeGreaterThan(xOf(scale, rest[i]!.days.start)),
    );
});

test("a crowded day doesn't keep the others from being shown", () => {
  const crowded = 2000;
  const days = 30;
  const firstDay = Int32Array.from([
    ...Array.from({ length: crowded }, () => 0),
    ...Array.from({ length: days }, (_, day) => day),
  ]).toSorted();
  const columns = {
    ...corpusFromBundle(syntheticBundle({ events: 1 })).columns,
    firstDay,
    endDay: firstDay.map((day) => day + 1),
    importance: Uint8Array.from(firstDay, (day) => (day === 0 ? 200 : 100)),
  };
  const scale = { extent: range(0, days), width: 1300 };
  const candidates = candidatesIn(
    { columns, isWhole: () => true },
    { count: firstDay.length, at: (position) => position },
    null,
    scale,
  );
  const placed = placeItems(candidates, { scale, lanes: 5, labelPixels: 200 });
  const dayOf = new Map(candidates.map(({ index, days: { start } }) => [index, start]));
  const lastDayShown = Math.max(...placed.map(({ index }) => dayOf.get(index)!));
  expect(candidates.length).toBeLessThanOrEqual(300);
  expect(new Set(candidates.map(({ days: { start } }) => start)).size).toBe(days);
  expect(lastDayShown).toBeGreaterThan(20);
});
