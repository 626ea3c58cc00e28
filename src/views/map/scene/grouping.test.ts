import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupPlaces, type GroupingInput } from "./grouping.ts";

type Spot = { readonly x: number; readonly y: number; readonly weight: number };

const radius = (weight: number): number => Math.min(24, 5 + Math.sqrt(weight));
const inputOf = (spots: readonly Spot[]): GroupingInput => ({
  x: (place) => spots[place]!.x,
  y: (place) => spots[place]!.y,
  weight: (place) => spots[place]!.weight,
  radius,
  gap: 2,
});
const arbSpots = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 400 }),
    weight: fc.integer({ min: 1, max: 200 }),
  }),
  { maxLength: 60 },
);
const all = (spots: readonly Spot[]): readonly number[] => spots.map((_, place) => place);

describe("groupPlaces", () => {
  test("leaves places apart that don't touch, and joins those that do to the one most told of", () => {
    const spots = [
      { x: 100, y: 100, weight: 2 },
      { x: 104, y: 100, weight: 9 },
      { x: 300, y: 100, weight: 1 },
    ];
    expect(groupPlaces(all(spots), inputOf(spots)).map(({ members }) => members)).toEqual([[1, 0], [2]]);
  });

  test("puts every place into exactly one group", () => {
    fc.assert(
      fc.property(arbSpots, (spots) => {
        const members = groupPlaces(all(spots), inputOf(spots)).flatMap((group) => group.members);
        expect(members.toSorted((a, b) => a - b)).toEqual(all(spots));
      }),
    );
  });

  test("keeps the first places of groups apart, by their own size at least", () => {
    fc.assert(
      fc.property(arbSpots, (spots) => {
        const firsts = groupPlaces(all(spots), inputOf(spots)).map(({ members }) => spots[members[0]!]!);
        for (const [n, a] of firsts.entries()) {
          for (const b of firsts.slice(n + 1)) {
            const apart = Math.hypot(a.x - b.x, a.y - b.y);
            expect(apart).toBeGreaterThanOrEqual(radius(a.weight) + radius(b.weight));
          }
        }
      }),
    );
  });

  test("doesn't depend on the order that places come in", () => {
    fc.assert(
      fc.property(arbSpots, (spots) => {
        const input = inputOf(spots);
        expect(groupPlaces(all(spots).toReversed(), input)).toEqual(groupPlaces(all(spots), input));
      }),
    );
  });
});
