import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("a day said twice", () => {
  test.each([
    ["weekday and date", "this coming Sunday, October 23", "this coming Sunday, October 23=2016-10-23"],
    ["two days", "on Sunday and October 26", "Sunday=2016-10-16 | October 26=2016-10-26"],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
