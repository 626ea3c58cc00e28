import { expect, test } from "vitest";
import { formatDay, parseDay, type Day } from "../../../domain/day.ts";
import { lastDay, rangeOfDays, type TimeRange } from "../../../domain/time-range.ts";
import { densityOf } from "../../../state/index/density.ts";
import { spanOf } from "../../../state/index/span.ts";
import { busiest, lastMonth } from "./presets.ts";

const words = (range: TimeRange): string => `${formatDay(range.start)}..${formatDay(lastDay(range))}`;
const day = (text: string): Day => parseDay(text)!;

const columnsOf = (...days: readonly string[]) => {
  const firstDay = Int32Array.from(days.toSorted(), day);
  return { firstDay, endDay: firstDay.map((first) => first + 1) };
};

test("the busiest stretch is a month of a long span and a week of a short one", () => {
  const long = columnsOf("2016-01-05", "2016-10-17", "2016-10-18", "2016-10-30", "2017-03-01");
  const short = columnsOf("2016-10-03", "2016-10-17", "2016-10-18", "2016-10-30");
  for (const [columns, expected] of [
    [long, "2016-10-01..2016-10-31"],
    [short, "2016-10-17..2016-10-23"],
  ] as const) {
    const density = densityOf(columns, spanOf(columns), Uint32Array.from(columns.firstDay.keys()));
    expect(words(busiest(spanOf(columns), density))).toBe(expected);
  }
});

test("the last month is the one that the data ends in", () => {
  expect(words(lastMonth(rangeOfDays(day("2016-01-01"), day("2017-11-21"))))).toBe("2017-11-01..2017-11-30");
});
