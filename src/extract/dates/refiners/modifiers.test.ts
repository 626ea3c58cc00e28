import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("modifiers join the expression", () => {
  test.each([
    ["early", "in early 1990", "early 1990=1990"],
    ["end", "the end of next week", "the end of next week=2016-W43"],
    ["mid", "the mid-1980s", "the mid-1980s=198"],
    ["about", "about two years", "about two years=P2Y"],
    ["later", "2004 or later", "2004 or later=2004"],
    ["not over", "over 2012", ""],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
