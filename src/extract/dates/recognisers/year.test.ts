import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("a year alone", () => {
  test.each([
    ["plain", "He left in 1998.", "1998=1998"],
    ["list", "in 2015 and in 2016", "2015=2015 | 2016=2016"],
    ["the year", "the year 2000", "the year 2000=2000"],
    ["spelled", "in nineteen ninety-six", "nineteen ninety-six=1996"],
    ["short", "back in '89 it was", "'89=1989"],
    ["BC", "died in 44 BC", "44 BC=BC0044"],
    ["AD", "AD 79 and 1066 A.D.", "AD 79=0079 | 1066 A.D.=1066"],
    ["pair", "the winter war of 1939-40", "1939=1939 | 40=1940"],
    ["pair before Christ", "the revolt (499-493 BC)", "499=BC0499 | 493 BC=BC0493"],
    ["a price", "It cost $1999.", ""],
    ["a count", "2000 people and some 1500 soldiers", ""],
    ["a flight", "flight 1549 left", ""],
    ["a phone number", "call 555-1990", ""],
    ["a decimal", "1990.5 points", ""],
    ["a resolution", "Resolution 2254", ""],
    ["thousands", "1,990 of them", ""],
    ["season", "the 2016/17 season", "2016=2016 | 17=2017"],
    ["a path", "folder 2016/10", ""],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
