import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("units next to the day of writing or what was told", () => {
  test.each([
    ["last week", "last week", "last week=2016-W41"],
    ["this year", "this year", "this year=2016"],
    ["next month", "next month", "next month=2016-11"],
    ["up to now", "in the past week", "the past week=P1W"],
    ["told", "In May 2012 he won; the following year he lost.", "May 2012=2012-05 | the following year=2013"],
    ["same day", "on 3 May 2012; on the same day", "3 May 2012=2012-05-03 | the same day=2012-05-03"],
    ["year-end", "by year-end", "year-end=2016-12-31"],
    ["the eve", "On the eve, they met.", "On the eve=2016-10-20"],
    ["season", "last summer", "last summer=2016-SU"],
    ["for a length", "for the next year", "the next year=P1Y"],
    ["the eve of something", "the eve of the vote", ""],
    ["a title", "on the last page", ""],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
