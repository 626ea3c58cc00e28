import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("counted units", () => {
  test.each([
    ["week", "the third week of May 2016", "the third week of May 2016=2016-W20"],
    ["weekday", "the last Friday of March 2014", "the last Friday of March 2014=2014-03-28"],
    ["first day", "the first day of 2015", "the first day of 2015=2015-01-01"],
    ["week of", "the week of May 5", "the week of May 5=2016-W18"],
    ["a place", "the third time and the second day of talks", ""],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
