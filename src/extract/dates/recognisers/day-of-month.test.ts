import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("a day without its month", () => {
  test.each([
    ["told", "On 3 May 2016 they met, and on the 17th.", "3 May 2016=2016-05-03 | the 17th=2016-05-17"],
    ["by publication", "on the 17th.", "the 17th=2016-10-17"],
    ["a floor", "on the 9th floor", ""],
    ["a court", "by the 9th Circuit", ""],
    ["no such day", "In February 2015 and on the 30th.", "February 2015=2015-02"],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
