import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilFromDay, formatDay, parseDay, type Day } from "../../../domain/day.ts";
import {
  firstDay,
  GRAINS,
  lastDay,
  monthPeriod,
  periodOf,
  shiftPeriod,
  shiftYears,
  yearPeriod,
} from "./period.ts";
import { periodFromParts, timexValue } from "./timex-value.ts";

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`no day: ${text}`);
  return parsed;
};

describe("periods", () => {
  test("hold the day they were made from, and join without gap or overlap", () => {
    fc.assert(
      fc.property(fc.constantFrom(...GRAINS), fc.integer({ min: -1_000_000, max: 1_000_000 }), (grain, n) => {
        const period = periodOf(grain, n as Day);
        const isWeekday = grain === "weekend" && n < firstDay(period);
        expect(isWeekday || (firstDay(period) <= n && n <= lastDay(period))).toBe(true);
        if (grain !== "weekend" && period.n !== -1)
          expect(firstDay(shiftPeriod(period, 1))).toBe(lastDay(period) + 1);
      }),
    );
  });

  test.each([
    ["day", "2016-10-21", "2016-10-21"],
    ["week", "2016-10-21", "2016-W42"],
    ["week", "2016-01-01", "2015-W53"],
    ["weekend", "2016-10-21", "2016-W42-WE"],
    ["month", "2016-10-21", "2016-10"],
    ["quarter", "2016-10-21", "2016-Q4"],
    ["season", "2016-01-21", "2015-WI"],
    ["half", "2016-10-21", "2016-H2"],
    ["year", "-0043-03-15", "BC0044"],
    ["decade", "2016-10-21", "201"],
    ["decade", "-0478-10-21", "BC047"],
    ["century", "2016-10-21", "20"],
    ["century", "-0478-10-21", "BC04"],
  ] as const)("the %s of %s is %s", (grain, text, expected) => {
    expect(timexValue(periodOf(grain, day(text)))).toBe(expected);
  });

  test("years shift the same part of the year", () => {
    expect(timexValue(shiftYears(monthPeriod(2016, 5), -1))).toBe("2015-05");
    expect(timexValue(shiftYears({ grain: "quarter", n: 2016 * 4 + 2 }, -1))).toBe("2015-Q3");
    expect(timexValue(shiftYears({ grain: "day", n: day("2016-02-29") }, 1))).toBe("2017-02-28");
  });

  test("the first century before Christ ends with its year 1", () => {
    expect(formatDay(lastDay(periodOf("century", day("-0043-03-15"))))).toBe("0000-12-31");
    expect(civilFromDay(firstDay(yearPeriod(0))).year).toBe(0);
  });

  test("parts that no calendar has give none", () => {
    expect(periodFromParts(2015, 2, 29)).toBeNull();
    expect(periodFromParts(2015, 13)).toBeNull();
    expect(periodFromParts(2016, 2, 29)).not.toBeNull();
  });
});
