import { expect, test } from "vitest";
import { parseDay, type Day } from "../../domain/day.ts";
import { rangeOfDays } from "../../domain/time-range.ts";
import { rangeInWords, yearInWords } from "./ranges.ts";

const day = (text: string): Day => parseDay(text)!;

test.each([
  ["2016-12-12", "2016-12-19", "12 Dec – 19 Dec 2016"],
  ["2016-12-12", "2017-01-02", "12 Dec 2016 – 2 Jan 2017"],
  ["2016-12-12", "2016-12-12", "12 Dec 2016"],
])("%s to %s reads %s", (first, last, words) => {
  expect(rangeInWords(rangeOfDays(day(first), day(last)))).toBe(words);
});

test("years before the first are counted backwards, without a year 0", () => {
  expect([2016, 1, 0, -43].map(yearInWords)).toEqual(["2016", "1", "1 BC", "44 BC"]);
});
