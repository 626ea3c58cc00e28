import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, civilFromDay, dayFromCivil, formatDay, parseDay, weekdayOf, type Day } from "./day.ts";

const arbDay = fc.integer({ min: -1_500_000, max: 1_500_000 }).map((n) => n as Day);

describe("days", () => {
  test.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-02-29", 11_016],
    ["2016-12-16", 17_151],
    ["0001-01-01", -719_162],
  ])("%s is day %d", (iso, day) => {
    expect(parseDay(iso)).toBe(day);
    expect(formatDay(day as Day)).toBe(iso);
  });

  test.each([
    "2016-02-30",
    "2015-02-29",
    "1900-02-29",
    "2016-13-01",
    "2016-00-10",
    "2016-1-1",
    "16-12-2016",
    "",
    "2016-12-16T00:00",
    "2016-12-1x",
    "2016/12-16",
    "-016-12-16",
    "2016-12-16\n",
    "２016-12-16",
  ])("%j is no day", (text) => expect(parseDay(text)).toBeNull());

  test("goes to the calendar and back", () => {
    fc.assert(
      fc.property(arbDay, (day) => {
        expect(dayFromCivil(civilFromDay(day))).toBe(day);
      }),
    );
  });

  test("is written and read back the same, years before 1 too", () => {
    fc.assert(
      fc.property(arbDay, (day) => {
        expect(parseDay(formatDay(day))).toBe(day);
      }),
    );
  });

  test("agrees with the platform's own calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_000_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(civilFromDay(day as Day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });
});

describe("weekdays", () => {
  test.each([
    ["2017-03-27", 1],
    ["2016-12-16", 5],
    ["2016-12-18", 7],
    ["1969-12-29", 1],
  ])("%s is weekday %d", (iso, weekday) => expect(weekdayOf(parseDay(iso)!)).toBe(weekday));

  test("come round every seven days", () => {
    fc.assert(
      fc.property(arbDay, (day) => {
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
      }),
    );
  });
});
