import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "../../domain/day.ts";
import { arbDays } from "./arbitraries.ts";
import { densityBetween, densityOf } from "./density.ts";
import { spanOf } from "./span.ts";

const all = (events: ArrayLike<unknown>): Uint32Array =>
  Uint32Array.from({ length: events.length }, (_, i) => i);

describe("the density", () => {
  test("adds up to the number of events over the whole span", () => {
    fc.assert(
      fc.property(arbDays, (columns) => {
        const span = spanOf(columns);
        const density = densityOf(columns, span, all(columns.firstDay));
        expect(densityBetween(density, span.start, span.end)).toBeCloseTo(columns.firstDay.length, 6);
      }),
    );
  });

  test("spreads an event over the days it may be, and piles nothing on the first", () => {
    const columns = { firstDay: Int32Array.of(0, 3), endDay: Int32Array.of(10, 4) };
    const density = densityOf(columns, { start: 0 as Day, end: 10 as Day }, all(columns.firstDay));
    expect(densityBetween(density, 0, 1)).toBeCloseTo(0.1);
    expect(densityBetween(density, 3, 4)).toBeCloseTo(1.1);
    expect(densityBetween(density, 5, 10)).toBeCloseTo(0.5);
    expect(densityBetween(density, -50, 0)).toBe(0);
  });

  test("gathers several days into a bin where the corpus spans millennia", () => {
    const columns = {
      firstDay: Int32Array.of(-1_500_000, 1_500_000),
      endDay: Int32Array.of(-1_499_999, 1_500_001),
    };
    const span = spanOf(columns);
    const density = densityOf(columns, span, all(columns.firstDay));
    expect(density.daysPerBin).toBe(3);
    expect(densityBetween(density, span.start, span.end)).toBeCloseTo(2);
  });
});
