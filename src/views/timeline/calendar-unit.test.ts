import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay, parseDay, type Day } from "../../domain/day.ts";
import { CALENDAR_UNITS, finestUnit, nearestBoundary, unitAround, unitsIn } from "./calendar-unit.ts";

const arbDay = fc.integer({ min: -900_000, max: 900_000 }).map((day) => day as Day);
const arbUnit = fc.constantFrom(...CALENDAR_UNITS);

describe("a calendar unit", () => {
  test("holds its day, and the next begins where it ends", () => {
    fc.assert(
      fc.property(arbDay, arbUnit, (day, unit) => {
        const around = unitAround(day, unit);
        expect(around.start <= day && day < around.end).toBe(true);
        expect(unitAround(around.end, unit).start).toBe(around.end);
        expect(unitAround(around.start, unit)).toEqual(around);
      }),
    );
  });

  test.each([
    ["week", "2016-12-12", "2016-12-19"],
    ["month", "2016-12-01", "2017-01-01"],
    ["quarter", "2016-10-01", "2017-01-01"],
    ["decade", "2010-01-01", "2020-01-01"],
  ] as const)("the %s of 16 December 2016 begins on %s and ends before %s", (unit, start, end) => {
    const around = unitAround(parseDay("2016-12-16")!, unit);
    expect([formatDay(around.start), formatDay(around.end)]).toEqual([start, end]);
  });

  test("tiles a range without gaps", () => {
    const units = unitsIn({ start: parseDay("2016-11-20")!, end: parseDay("2017-02-02")! }, "month");
    expect(units.map(({ start }) => formatDay(start))).toEqual([
      "2016-11-01",
      "2016-12-01",
      "2017-01-01",
      "2017-02-01",
    ]);
  });
});

test("snapping goes to the nearer boundary", () => {
  expect(formatDay(nearestBoundary(parseDay("2016-12-10")! + 0.4, "month"))).toBe("2016-12-01");
  expect(formatDay(nearestBoundary(parseDay("2016-12-20")! + 0.4, "month"))).toBe("2017-01-01");
  expect(formatDay(nearestBoundary(parseDay("2016-12-20")! + 0.6, "day"))).toBe("2016-12-21");
});

test("the finest unit is the first that is wide enough to see", () => {
  expect([finestUnit(2, 1.5), finestUnit(0.3, 1.5), finestUnit(0.1, 1.5), finestUnit(1e-9, 1.5)]).toEqual([
    "day",
    "week",
    "month",
    "millennium",
  ]);
});
