import { describe, expect, test } from "vitest";
import { formatDay, parseDay, type Day } from "../../../domain/day.ts";
import { addMonths, dayAfterKey } from "./slider-keys.ts";

const day = (text: string): Day => parseDay(text)!;
const [least, most] = [day("2016-01-01"), day("2016-12-31")];

describe("on a slider of days", () => {
  test.each([
    ["ArrowRight", false, "2016-10-18"],
    ["ArrowUp", false, "2016-10-18"],
    ["ArrowLeft", false, "2016-10-16"],
    ["ArrowDown", true, "2016-10-10"],
    ["PageUp", false, "2016-11-17"],
    ["PageDown", false, "2016-09-17"],
    ["Home", false, "2016-01-01"],
    ["End", false, "2016-12-31"],
  ])("%s (Shift: %s) goes to %s", (key, shiftKey, expected) => {
    expect(formatDay(dayAfterKey({ key, shiftKey }, day("2016-10-17"), least, most)!)).toBe(expected);
  });

  test("no key leads beyond the ends, and letters lead nowhere", () => {
    expect(dayAfterKey({ key: "PageUp", shiftKey: false }, day("2016-12-20"), least, most)).toBe(most);
    expect(dayAfterKey({ key: "ArrowLeft", shiftKey: false }, least, least, most)).toBe(least);
    expect(dayAfterKey({ key: "a", shiftKey: false }, least, least, most)).toBeNull();
  });
});

test("a month on from its last day is the last day of a shorter month", () => {
  expect(formatDay(addMonths(day("2016-01-31"), 1))).toBe("2016-02-29");
  expect(formatDay(addMonths(day("2016-01-31"), -2))).toBe("2015-11-30");
});
