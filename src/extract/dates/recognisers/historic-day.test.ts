import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("days that are a name", () => {
  test.each([
    ["attacks", "since the Sept. 11 attacks", "Sept. 11=2001-09-11"],
    ["attacks, the month in full", "the September 11 attacks", "September 11=2001-09-11"],
    ["figures", "after 9/11", "9/11=2001-09-11"],
    ["an ordinary one", "on Sept. 11 he left", "Sept. 11=2016-09-11"],
    ["a date", "on 9/11/2016", "9/11/2016=2016-09-11"],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
