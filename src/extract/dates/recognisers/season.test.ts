import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("seasons", () => {
  test.each([
    ["of a year", "the spring of 1862", "the spring of 1862=1862-SP"],
    ["after the year", "1982 summer", "1982 summer=1982-SU"],
    ["alone", "in autumn", "autumn=2016-FA"],
    ["before Christ", "the winter of 480 BC", "the winter of 480 BC=BC0480-WI"],
    ["a fall", "the fall of Saigon and prices fall", ""],
    ["a spring", "spring water", ""],
    ["a palace", "the Winter Palace", ""],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
