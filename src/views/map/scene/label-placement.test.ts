import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxesBeside, boxesOverlap, createOccupancy, placeLabels, type Box } from "./label-placement.ts";

const arbBox: fc.Arbitrary<Box> = fc
  .tuple(
    fc.integer({ min: -200, max: 900 }),
    fc.integer({ min: -200, max: 700 }),
    fc.integer({ min: 1, max: 180 }),
    fc.integer({ min: 1, max: 40 }),
  )
  .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));
const arbCandidates = fc.array(
  fc.record({ label: fc.nat(), boxes: fc.array(arbBox, { minLength: 1, maxLength: 4 }) }),
  { maxLength: 40 },
);

describe("placeLabels", () => {
  test("lets no two labels overlap", () => {
    fc.assert(
      fc.property(arbCandidates, (candidates) => {
        const placed = placeLabels(candidates, createOccupancy());
        for (const [n, a] of placed.entries()) {
          for (const b of placed.slice(n + 1)) expect(boxesOverlap(a.box, b.box)).toBe(false);
        }
      }),
    );
  });

  test("gives each label the first free box, as trying all of them does", () => {
    fc.assert(
      fc.property(arbCandidates, (candidates) => {
        const taken: Box[] = [];
        const slow = candidates.flatMap(({ label, boxes }) => {
          const box = boxes.find((one) => !taken.some((other) => boxesOverlap(one, other)));
          if (box === undefined) return [];
          taken.push(box);
          return [{ label, box }];
        });
        expect(placeLabels(candidates, createOccupancy())).toEqual(slow);
      }),
    );
  });

  test("keeps clear of what is taken already", () => {
    const occupied = createOccupancy();
    occupied.add({ left: 0, top: 0, right: 200, bottom: 60 });
    const box = { left: 150, top: 20, right: 250, bottom: 40 };
    expect(placeLabels([{ label: "Idlib", boxes: [box] }], occupied)).toEqual([]);
  });

  test("places what must be said even where nothing is free", () => {
    const occupied = createOccupancy();
    const box = { left: 0, top: 0, right: 50, bottom: 20 };
    occupied.add(box);
    expect(placeLabels([{ label: "Syria", boxes: [box], always: true }], occupied)).toHaveLength(1);
  });
});

test("boxesBeside prefers the right, and touches the symbol on no side", () => {
  const boxes = boxesBeside({ x: 100, y: 100 }, 10, { width: 40, height: 16 });
  expect(boxes[0]).toEqual({ left: 113, right: 153, top: 92, bottom: 108 });
  const symbol = { left: 90, top: 90, right: 110, bottom: 110 };
  expect(boxes.some((box) => boxesOverlap(box, symbol))).toBe(false);
});
