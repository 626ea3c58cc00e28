import { describe, expect, test } from "vitest";
import { stampIn } from "./stamp.ts";

describe("a line that states the day of publication", () => {
  test.each([
    ["Published: 12 May 2017", "2017-05-12", "published"],
    ["Published 10:21 GMT, 12 May 2017", "2017-05-12", "published"],
    ["Updated 3:04 PM ET, Fri December 16, 2016", "2016-12-16", "updated"],
    ["Last updated on 2016-12-16T14:05:00Z", "2016-12-16", "updated"],
    ["November 24, 2004", "2004-11-24", "bare"],
    ["Thursday, 1st of June, 2017", "2017-06-01", "bare"],
    ["16/12/2016", "2016-12-16", "bare"],
    ["12/16/2016 8:30 am", "2016-12-16", "bare"],
    ["DECEMBER 16, 2016 / 3:04 AM / 6 YEARS AGO", "2016-12-16", "bare"],
    ["Published in Dawn, November 24th, 2016", "2016-11-24", "published"],
    ["16.12.2016", "2016-12-16", "bare"],
    ["By Lyse Doucet | December 16, 2016", "2016-12-16", "bare"],
    ["WASHINGTON | Wed Apr 29, 2009 6:57pm BST", "2009-04-29", "bare"],
  ])("%s", (line, day, role) => {
    const stamp = stampIn(line, 0, line.length);
    expect(stamp).toMatchObject({ role, date: { from: day, to: day, precision: "day" } });
  });

  test.each([
    "On November 24, 2004 the Senate voted",
    "The law of 12 May 2017",
    "30 February 2017",
    "03/04/2017",
    "May 2017",
    "He was born 12 May 1917",
    "2004",
    "Section 12, May, 2017 words",
  ])("not: %s", (line) => {
    expect(stampIn(line, 0, line.length)).toBeNull();
  });
});
