import { describe, expect, test } from "vitest";
import { formatDay, parseDay, type Day } from "../../domain/day.ts";
import { lastDay, rangeOfDays, type TimeRange } from "../../domain/time-range.ts";
import { shapeRange } from "./window-mode.ts";

const range = (first: string, last: string): TimeRange => rangeOfDays(day(first), day(last));
const day = (text: string): Day => parseDay(text)!;
const words = (days: TimeRange): string => `${formatDay(days.start)}..${formatDay(lastDay(days))}`;

const limits = range("2016-01-01", "2017-12-31");
const origin = range("2016-10-01", "2016-10-31");
const laterEnd = range("2016-10-01", "2016-11-10");
const laterStart = range("2016-10-11", "2016-10-31");

describe("a change of the range", () => {
  test.each([
    ["range", laterEnd, "2016-10-01..2016-11-10"],
    ["rolling", laterEnd, "2016-10-11..2016-11-10"],
    ["rolling", laterStart, "2016-10-11..2016-11-10"],
    ["cumulative", laterEnd, "2016-01-01..2016-11-10"],
    ["step", laterEnd, "2016-11-01..2016-11-30"],
    ["step", laterStart, "2016-10-01..2016-10-31"],
  ] as const)("in mode %s is shaped by it: %#", (mode, proposed, expected) => {
    expect(words(shapeRange(mode, origin, proposed, limits))).toBe(expected);
  });
});
