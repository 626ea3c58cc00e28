import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("times beside days", () => {
  test.each([
    ["before", "at 10 p.m. on 3 May 2016", "10 p.m. on 3 May 2016=2016-05-03T22"],
    ["after", "on 3 May 2016 at 14:30", "3 May 2016 at 14:30=2016-05-03T14:30"],
    ["a range", "from 9 a.m. to 5 p.m. on Monday", "9 a.m.=2016-10-17T09 | 5 p.m. on Monday=2016-10-17T17"],
    ["part", "Saturday night", "Saturday night=2016-10-15TNI"],
    [
      "part of a part",
      "in the early hours of Thursday morning",
      "the early hours of Thursday morning=2016-10-20TMO",
    ],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
