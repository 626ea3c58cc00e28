import { expect, test } from "vitest";
import { NO_DAY } from "../../bundle/corpus.ts";
import { formatDay, parseDay } from "../../domain/day.ts";
import { reportDays } from "./report-days.ts";

const choices = (days: readonly number[]): readonly string[] =>
  reportDays({ reportedDay: Int32Array.from(days) }).map(formatDay);

const DEC_16 = parseDay("2016-12-16")!;

test("offers each day of a report once, in order, and none for what nobody dated", () => {
  expect(choices([DEC_16, NO_DAY, DEC_16 - 78, DEC_16])).toEqual(["2016-09-29", "2016-12-16"]);
});

test("offers ends of months where the days are too many", () => {
  expect(choices(Array.from({ length: 75 }, (_, i) => DEC_16 + i))).toEqual([
    "2016-12-31",
    "2017-01-31",
    "2017-02-28",
  ]);
});

test("offers ends of years where the months are too many", () => {
  expect(choices(Array.from({ length: 200 }, (_, i) => DEC_16 + i * 20)).slice(0, 2)).toEqual([
    "2016-12-31",
    "2017-12-31",
  ]);
});

test("offers nothing when no report has a day", () => {
  expect(choices([NO_DAY])).toEqual([]);
});
