import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("quarters, halves and fiscal years", () => {
  test.each([
    ["named", "in the third quarter of 2015", "the third quarter of 2015=2015-Q3"],
    ["attributive", "third-quarter results fell", "third-quarter=2016-Q3"],
    ["short", "Q3 2016 and 2015 Q1", "Q3 2016=2016-Q3 | 2015 Q1=2015-Q1"],
    [
      "year ago",
      "It rose in the third quarter from the year-ago quarter and a year earlier.",
      "the third quarter=2016-Q3 | the year-ago quarter=2015-Q3 | a year earlier=2015-Q3",
    ],
    ["half", "in the first half of 2014", "the first half of 2014=2014-H1"],
    ["fiscal", "fiscal 2015 and FY16", "fiscal 2015=2015 | FY16=2016"],
    ["short half", "H1 2015", "H1 2015=2015-H1"],
    ["current", "the current quarter", "the current quarter=2016-Q4"],
    [
      "ended on a day",
      "In the quarter ended Aug. 31 it sold more. Profit for the period ended July 1 fell.",
      "the quarter=2016-Q3 | Aug. 31=2016-08-31 | the period=2016-Q2 | July 1=2016-07-01",
    ],
    [
      "the latest is over",
      "It expects more in the fourth quarter. In the latest quarter it lost money.",
      "the fourth quarter=2016-Q4 | the latest quarter=2016-Q3",
    ],
    ["sport", "He scored a touchdown in the second quarter.", ""],
    ["the second half", "in the second half", ""],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
