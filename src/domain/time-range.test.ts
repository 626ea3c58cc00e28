import fc from "fast-check";
import { expect, test } from "vitest";
import type { Day } from "./day.ts";
import { containsDay, hull, lastDay, lengthInDays, overlaps, rangeOfDays, sameRange } from "./time-range.ts";

const arbRange = fc
  .tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 400 }))
  .map(([first, length]) => rangeOfDays(first as Day, (first + length) as Day));

test("a range of one day holds that day and no other", () => {
  const range = rangeOfDays(5 as Day, 5 as Day);
  expect([4, 5, 6].map((day) => containsDay(range, day as Day))).toEqual([false, true, false]);
  expect(lengthInDays(range)).toBe(1);
  expect(lastDay(range)).toBe(5);
});

test("adjoining ranges share no day", () => {
  expect(overlaps(rangeOfDays(0 as Day, 4 as Day), rangeOfDays(5 as Day, 9 as Day))).toBe(false);
});

test("two ranges overlap when some day lies in both", () => {
  fc.assert(
    fc.property(arbRange, arbRange, (a, b) => {
      const days = Array.from({ length: lengthInDays(a) }, (_, i) => (a.start + i) as Day);
      expect(overlaps(a, b)).toBe(days.some((day) => containsDay(b, day)));
    }),
  );
});

test("a hull holds both ranges and touches their ends", () => {
  fc.assert(
    fc.property(arbRange, arbRange, (a, b) => {
      const both = hull(a, b);
      expect(sameRange(hull(both, a), both)).toBe(true);
      expect(sameRange(hull(both, b), both)).toBe(true);
      expect([a.start, b.start]).toContain(both.start);
      expect([a.end, b.end]).toContain(both.end);
    }),
  );
});
