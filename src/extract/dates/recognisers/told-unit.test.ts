import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe('units with "the" alone', () => {
  test.each([
    ["the year", "sales of the year", "the year=2016"],
    ["the year ended", "for the year ended March 31", "the year=P1Y | March 31=2016-03-31"],
    ["later in the day", "later in the day", "later in the day=2016-10-21"],
    [
      "the day told",
      "On Tuesday it rained; later in the day it stopped.",
      "Tuesday=2016-10-18 | later in the day=2016-10-18",
    ],
    ["plural", "over the years", "the years=PXY"],
    ["the month of", "the day of the vote", ""],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
