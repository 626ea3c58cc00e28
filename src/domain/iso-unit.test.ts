import { expect, test } from "vitest";
import { formatDay } from "./day.ts";
import { parseIsoUnit } from "./iso-unit.ts";
import { lastDay } from "./time-range.ts";

test.each([
  ["2016-10-17", "2016-10-17", "2016-10-17"],
  ["2016-02", "2016-02-01", "2016-02-29"],
  ["2016", "2016-01-01", "2016-12-31"],
  ["-0043", "-0043-01-01", "-0043-12-31"],
])("%s holds the days from %s to %s", (text, first, last) => {
  const range = parseIsoUnit(text);
  expect(range && [formatDay(range.start), formatDay(lastDay(range))]).toEqual([first, last]);
});

test.each(["", "16", "2016-13", "2016-02-30", "2016-1-1", "2016-10-", "October 2016"])(
  "%j is none",
  (text) => {
    expect(parseIsoUnit(text)).toBeNull();
  },
);
