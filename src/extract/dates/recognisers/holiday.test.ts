import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("named days", () => {
  test.each([
    ["fixed", "on Christmas Eve", "Christmas Eve=2016-12-24"],
    ["counted", "Thanksgiving", "Thanksgiving=2016-11-24"],
    ["of a year", "on Good Friday 1998", "Good Friday 1998=1998-04-10"],
    ["Easter Monday", "on Easter Monday 2016", "Easter Monday 2016=2016-03-28"],
    ["next", "next New Year's Eve", "next New Year's Eve=2016-12-31"],
    ["a bird", "a Turkey dinner", ""],
    ["an island", "on Christmas Island", ""],
    ["an uprising", "the Easter Rising", ""],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
