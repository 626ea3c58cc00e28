import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("a year said once", () => {
  test.each([
    ["months", "from June to August 1950", "June=1950-06 | August 1950=1950-08"],
    [
      "over New Year",
      "from 15 November to 15 February 1989",
      "15 November=1988-11-15 | 15 February 1989=1989-02-15",
    ],
    ["days", "17 October to 3 November 2014", "17 October=2014-10-17 | 3 November 2014=2014-11-03"],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
