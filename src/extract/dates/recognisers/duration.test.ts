import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("lengths", () => {
  test.each([
    ["plain", "for two weeks", "two weeks=P2W"],
    ["vague", "for several days", "several days=PXD"],
    ["attributive", "a three-year term", "three-year=P3Y"],
    ["halves", "two and a half years and 5 1/2 hours", "two and a half years=P2Y6M | 5 1/2 hours=PT5H30M"],
    ["an hour and a half", "an hour and a half", "an hour and a half=PT1H30M"],
    ["up to now", "over the past two months", "the past two months=P2M"],
    ["compared", "more than four hours", "more than four hours=PT4H"],
    ["plural", "for years", "years=PXY"],
    ["range", "12 to 18 months", "12 to 18 months=P12M"],
    ["an age", "He is 37 years old; a 23-year-old man", ""],
    ["a second thought", "on a second look", ""],
    ["a fraction", "three-quarters of them", ""],
    ["a stem", "a night-time raid", ""],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
