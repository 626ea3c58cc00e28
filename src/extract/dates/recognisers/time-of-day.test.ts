import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("times and parts of a day", () => {
  test.each([
    ["twelve hours", "at 10:30 p.m. Wednesday", "10:30 p.m. Wednesday=2016-10-19T22:30"],
    ["zone", "at 14:30 GMT on 3 May 2016", "14:30 GMT on 3 May 2016=2016-05-03T14:30"],
    ["noon", "at noon on Thursday", "noon on Thursday=2016-10-20T12:00"],
    ["part of", "the morning of 28 December 1979", "the morning of 28 December 1979=1979-12-28TMO"],
    ["after", "Thursday evening", "Thursday evening=2016-10-20TEV"],
    ["oclock", "at 7 o'clock in the evening", "7 o'clock in the evening=2016-10-21T19:00"],
    ["military", "at 0735 GMT", "0735 GMT=2016-10-21T07:35"],
    ["four figures after at", "at 2000 on 11 November", "2000 on 11 November=2016-11-11T20:00"],
    ["small hours", "in the early hours of Sunday", "the early hours of Sunday=2016-10-16TMO"],
    ["a score", "They won 14:12 after 3:1", ""],
    ["a film", "the film High Noon", ""],
    ["a verse", "John 3:16-18", ""],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
