import { expect, test } from "vitest";
import { formatDay, parseDay } from "../domain/day.ts";
import { rangeOfDays } from "../domain/time-range.ts";
import { monthsOf } from "./months-of.ts";

test.each([
  ["2016-09-22", "2017-11-22", "2016-09-01", "2017-11-30"],
  ["2016-12-16", "2016-12-16", "2016-12-01", "2016-12-31"],
  ["2016-02-29", "2016-02-29", "2016-02-01", "2016-02-29"],
])("%s to %s lies in the months from %s to %s", (from, to, first, last) => {
  const range = rangeOfDays(parseDay(from)!, parseDay(to)!);
  expect(monthsOf(range).map(formatDay)).toEqual([first, last]);
});
