import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("what repeats", () => {
  test.each([
    ["weekday", "every Friday and on Tuesdays", "every Friday=XXXX-WXX-5 | Tuesdays=XXXX-WXX-2"],
    ["unit", "each year", "each year=P1Y"],
    ["every other", "every other week", "every other week=P2W"],
    ["count", "every two years", "every two years=P2Y"],
    ["rate", "twice a week", "a week=P1W"],
    ["per", "500 a month per year", "a month=P1M | per year=P1Y"],
    ["adverb", "daily and annually", "daily=P1D | annually=P1Y"],
    ["part", "in the mornings", "in the mornings=XXXX-XX-XXTMO"],
    ["per second", "five per second", "per second=PT1S"],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
