import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("a date in figures", () => {
  test.each([
    ["ISO", "dated 2016-10-17", "2016-10-17=2016-10-17"],
    ["slashes, year first", "dated 2016/10/17", "2016/10/17=2016-10-17"],
    ["points are day first", "am 03.10.2016", "03.10.2016=2016-10-03"],
    [
      "beyond twelve decides",
      "on 17/10/2016 and 10/18/2016",
      "17/10/2016=2016-10-17 | 10/18/2016=2016-10-18",
    ],
    ["basic format", "report of 20161017", "20161017=2016-10-17"],
    ["two-digit year", "signed 12/25/15", "12/25/15=2015-12-25"],
    ["no such day", "dated 2016-02-30", ""],
    ["version numbers", "version 2.10.3 of it", ""],
    ["a phone number", "call 555-1990 or 212-555-1990", ""],
    ["in an address", "see http://example.org/2016/10/17/story", ""],
    ["an identity number", "no. 20161017", ""],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
