import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("days counted from the day of writing", () => {
  test.each([
    ["today", "He resigned today.", "today=2016-10-21"],
    ["yesterday", "late yesterday", "late yesterday=2016-10-20"],
    ["tomorrow", "tomorrow morning", "tomorrow morning=2016-10-22TMO"],
    ["tonight", "tonight and last night", "tonight=2016-10-21TNI | last night=2016-10-20TNI"],
    [
      "two days off",
      "the day before yesterday and the day after tomorrow",
      "the day before yesterday=2016-10-19 | the day after tomorrow=2016-10-23",
    ],
    ["part", "this afternoon", "this afternoon=2016-10-21TAF"],
    ["a newspaper", "USA Today reported", ""],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
