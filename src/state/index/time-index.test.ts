import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbDays, arbFiltered, arbRange, slowlyIn } from "./arbitraries.ts";
import { lowerBound } from "./bounds.ts";
import { orderByEnd } from "./end-order.ts";
import { countIn, timeIndex, visibleEvents } from "./time-index.ts";

describe("the order by end", () => {
  test("agrees with a plain sort", () => {
    fc.assert(
      fc.property(arbDays, ({ endDay }) => {
        const slow = [...endDay.keys()].toSorted((a, b) => endDay[a]! - endDay[b]! || a - b);
        expect([...orderByEnd(endDay)]).toEqual(slow);
      }),
    );
  });

  test("copes with days too far apart to be counted one by one", () => {
    expect([...orderByEnd(Int32Array.of(2_000_000_000, -2_000_000_000, 5))]).toEqual([1, 2, 0]);
  });
});

describe("the time index", () => {
  test("counts and lists the same events as a plain filter", () => {
    fc.assert(
      fc.property(arbFiltered, arbRange, ({ columns, passes }, range) => {
        const index = timeIndex(columns, orderByEnd(columns.endDay), passes);
        const slow = slowlyIn(columns, passes, range);
        const visible = visibleEvents(index, range);
        expect(countIn(index, range)).toBe(slow.length);
        expect(Array.from({ length: visible.count }, (_, k) => visible.at(k))).toEqual(slow);
        slow.forEach((event, k) => expect(visible.positionOf(event)).toBe(k));
      }),
    );
  });

  test("knows no position for an event that isn't in range, and throws beyond the last", () => {
    const columns = { firstDay: Int32Array.of(1, 5, 9), endDay: Int32Array.of(2, 6, 10) };
    const visible = visibleEvents(timeIndex(columns, orderByEnd(columns.endDay), Uint8Array.of(1, 1, 1)), {
      start: 4,
      end: 8,
    } as never);
    expect(visible.count).toBe(1);
    expect(visible.positionOf(0)).toBeNull();
    expect(visible.positionOf(2)).toBeNull();
    expect(() => visible.at(1)).toThrow(RangeError);
  });
});

test("the lower bound is the first entry that is not below the value", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -9, max: 9 })),
      fc.integer({ min: -12, max: 12 }),
      (entries, value) => {
        const sorted = Int32Array.from(entries).toSorted();
        const at = sorted.findIndex((entry) => entry >= value);
        expect(lowerBound(sorted, value)).toBe(at === -1 ? sorted.length : at);
      },
    ),
  );
});
