import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("times beside days", () => {
  test.each([
  ["before", "at 10 p.m. on 3 May 2016", "10 p.m. on 3 May 2016=2016-05-03T22"],
  ["after", "on 3 May 2016 at 14:30", "3 May 2016 at 14:30=2016-05-03T14:30"],
  ["part", "Saturday night", "Saturday night=2016-10-15TNI"],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
