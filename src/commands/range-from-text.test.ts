import { expect, test } from "vitest";
import { rangeFromText } from "./range-from-text.ts";

test.each([
  ["2016-10-17..2016-10-21", "2016-10-17", "2016-10-21"],
  ["2016-10-17", "2016-10-17", "2016-10-17"],
  ["2016-02", "2016-02-01", "2016-02-29"],
  ["2016", "2016-01-01", "2016-12-31"],
  ["2016-10..2017", "2016-10-01", "2017-12-31"],
  ["earliest..2016", "-9999-01-01", "2016-12-31"],
  ["2016-10-17..latest", "2016-10-17", "9999-12-31"],
])("%s means %s to %s, both inside", (text, from, to) => {
  expect(rangeFromText(text)).toEqual({ from, to });
});

test.each(["", "..", "2016-02-30", "2017..2016", "2016..2017..2018", "yesterday", "2016-13"])(
  "%j is no range",
  (text) => {
    expect(rangeFromText(text)).toBeNull();
  },
);
