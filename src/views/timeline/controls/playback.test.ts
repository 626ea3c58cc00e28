import { describe, expect, test } from "vitest";
import { formatDay, parseDay, type Day } from "../../../domain/day.ts";
import { lastDay, overlaps, rangeOfDays, type TimeRange } from "../../../domain/time-range.ts";
import type { WindowMode } from "../../../state/view-state.ts";
import { firstRange, nextRange, type Playing } from "./playback.ts";

const day = (text: string): Day => parseDay(text)!;
const span = rangeOfDays(day("2016-01-01"), day("2017-12-31"));
const eventDays = ["2016-01-01", "2016-02-03", "2017-06-01", "2017-12-31"].map(day);

const playing = (mode: WindowMode, skipEmpty = true): Playing => ({
  mode,
  skipEmpty,
  span,
  isEmpty: (range) => !eventDays.some((event) => overlaps(range, rangeOfDays(event, event))),
  nextEventDay: (from) => eventDays.find((event) => event >= from) ?? null,
});

function run(start: TimeRange, mode: WindowMode, skipEmpty = true): readonly TimeRange[] {
  const ranges = [firstRange(start, playing(mode, skipEmpty))];
  for (
    let next = ranges[0] ?? null;
    next !== null && ranges.length < 1000;
    next = nextRange(next, playing(mode, skipEmpty))
  ) {
    ranges.push(next);
  }
  return ranges.slice(1);
}

describe.each(["range", "rolling", "cumulative", "step"] as const)("playing in mode %s", (mode) => {
  test("goes forward only, comes to an end, and passes every event", () => {
    const ranges = run(span, mode);
    expect(ranges.length).toBeLessThan(1000);
    ranges.slice(1).forEach((range, i) => expect(range.end).toBeGreaterThan(ranges[i]!.end));
    for (const event of eventDays)
      expect(ranges.some((range) => overlaps(range, rangeOfDays(event, event)))).toBe(true);
  });
});

test("a sliding window keeps its length and leaps over empty months", () => {
  const ranges = run(rangeOfDays(day("2016-01-01"), day("2016-01-10")), "range");
  for (const range of ranges) expect(range.end - range.start).toBe(10);
  expect(ranges.length).toBeLessThan(40);
});

test("stepping shows whole months, one after another where there are events", () => {
  const months = run(rangeOfDays(day("2016-01-01"), day("2016-01-31")), "step");
  expect(months.map((range) => `${formatDay(range.start)}..${formatDay(lastDay(range))}`)).toEqual([
    "2016-01-01..2016-01-31",
    "2016-02-01..2016-02-29",
    "2017-06-01..2017-06-30",
    "2017-12-01..2017-12-31",
  ]);
});

test("every month is shown, empty ones too, unless they are to be skipped", () => {
  const months = run(rangeOfDays(day("2016-01-01"), day("2016-01-31")), "step", false);
  expect(months).toHaveLength(24);
});

test("from the last day playing begins again at the first", () => {
  const last = rangeOfDays(day("2017-12-01"), day("2017-12-31"));
  expect(formatDay(firstRange(last, playing("range")).start)).toBe("2016-01-01");
  expect(formatDay(firstRange(span, playing("cumulative")).start)).toBe("2016-01-01");
});
