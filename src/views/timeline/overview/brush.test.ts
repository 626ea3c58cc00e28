import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay, parseDay, type Day } from "../../../domain/day.ts";
import { lastDay, rangeOfDays, type TimeRange } from "../../../domain/time-range.ts";
import { CALENDAR_UNITS } from "../calendar-unit.ts";
import { draggedRange, type Grab } from "./brush.ts";

const day = (text: string): Day => parseDay(text)!;
const limits = rangeOfDays(day("2016-01-01"), day("2017-12-31"));
const origin = rangeOfDays(day("2016-10-01"), day("2016-10-31"));
const words = (range: TimeRange): string => `${formatDay(range.start)}..${formatDay(lastDay(range))}`;
const drag = (grab: Grab, from: number, to: number) => ({ grab, origin, from, to });

describe("dragging", () => {
  test("an end moves that end alone, by whole units", () => {
    expect(words(draggedRange(drag("start", 0, 4.3), "day", limits))).toBe("2016-10-05..2016-10-31");
    expect(words(draggedRange(drag("end", 0, 40), "month", limits))).toBe("2016-10-01..2016-11-30");
  });

  test("an end beyond the other stops one day before it", () => {
    expect(words(draggedRange(drag("start", 0, 400), "day", limits))).toBe("2016-10-31..2016-10-31");
    expect(words(draggedRange(drag("end", 0, -400), "day", limits))).toBe("2016-10-01..2016-10-01");
  });

  test("the window keeps its length", () => {
    expect(words(draggedRange(drag("window", 0, 9.6), "day", limits))).toBe("2016-10-11..2016-11-10");
    expect(words(draggedRange(drag("window", 0, 9999), "day", limits))).toBe("2017-12-01..2017-12-31");
  });

  test("elsewhere draws a new window, in either direction", () => {
    const [a, b] = [day("2017-03-02") + 0.2, day("2017-05-20") + 0.9];
    expect(words(draggedRange(drag("new", a, b), "month", limits))).toBe("2017-03-01..2017-05-31");
    expect(words(draggedRange(drag("new", b, a), "day", limits))).toBe("2017-03-02..2017-05-20");
  });

  test("never gives an empty range nor leaves the limits", () => {
    const arbTime = fc.double({ min: 16_000, max: 19_000, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom<Grab>("start", "end", "window", "new"),
        arbTime,
        arbTime,
        fc.constantFrom(...CALENDAR_UNITS),
        (grab, from, to, unit) => {
          const range = draggedRange(drag(grab, from, to), unit, limits);
          expect(range.start).toBeGreaterThanOrEqual(limits.start);
          expect(range.end).toBeLessThanOrEqual(limits.end);
          expect(range.end).toBeGreaterThan(range.start);
        },
      ),
    );
  });
});
