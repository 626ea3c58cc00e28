import { expect, test } from "vitest";
import { formatDay, parseDay } from "../../../domain/day.ts";
import { lastDay, rangeOfDays, type TimeRange } from "../../../domain/time-range.ts";
import { daysBefore, yearBefore } from "./compared-range.ts";

const range = (first: string, last: string): TimeRange => rangeOfDays(parseDay(first)!, parseDay(last)!);
const words = (days: TimeRange): string => `${formatDay(days.start)}..${formatDay(lastDay(days))}`;

test.each([
  ["2016-10-17", "2016-10-21", "2016-10-12..2016-10-16"],
  ["2016-03-01", "2016-03-31", "2016-02-01..2016-02-29"],
  ["2016-01-01", "2016-12-31", "2015-01-01..2015-12-31"],
  ["2016-11-01", "2016-11-01", "2016-10-31..2016-10-31"],
])("before %s..%s lie %s", (first, last, before) => {
  expect(words(daysBefore(range(first, last)))).toBe(before);
});

test.each([
  ["2017-03-01", "2017-03-31", "2016-03-01..2016-03-31"],
  ["2016-02-29", "2016-02-29", "2015-02-28..2015-02-28"],
  ["2016-10-17", "2016-10-21", "2015-10-17..2015-10-21"],
])("a year before %s..%s lie %s", (first, last, before) => {
  expect(words(yearBefore(range(first, last)))).toBe(before);
});
