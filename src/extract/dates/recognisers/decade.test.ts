import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("decades and centuries", () => {
  test.each([
    ["decade", "in the 1960s", "the 1960s=196"],
    ["short decade", "the '80s and the 90s", "the '80s=198 | the 90s=199"],
    ["in words", "the early nineties", "the early nineties=199"],
    ["century", "the 19th century", "the 19th century=18"],
    ["in words", "the twenty-first century", "the twenty-first century=20"],
    ["before Christ", "the 480s BC and the 5th century BC", "the 480s BC=BC048 | the 5th century BC=BC04"],
    ["an age", "in her 40s", ""],
    ["a speed", "a man in his thirties", ""],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
