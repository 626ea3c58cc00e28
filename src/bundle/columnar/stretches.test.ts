import fc from "fast-check";
import { expect, test } from "vitest";
import type { Day } from "../../domain/day.ts";
import { mergeRanges } from "../news-days.ts";
import { decodeStretches, encodeStretches } from "./stretches.ts";

const arbRange = fc
  .tuple(fc.integer({ min: -900_000, max: 900_000 }), fc.integer({ min: 1, max: 400 }))
  .map(([start, days]) => ({ start: start as Day, end: (start + days) as Day }));

test("stretches of days are read as they were written", () => {
  fc.assert(
    fc.property(fc.array(arbRange), (ranges) => {
      const stretches = mergeRanges(ranges);
      expect(decodeStretches(encodeStretches(stretches))).toEqual(stretches);
    }),
  );
});

test("stretches that aren't as many as they should be are nothing", () => {
  expect(decodeStretches({ stretches: 2, days: "##" })).toBeNull();
});
