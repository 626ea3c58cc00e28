import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("a date with its month in words", () => {
  test.each([
    ["month first", "Talks began on October 17, 2016 in Sochi.", "October 17, 2016=2016-10-17"],
    ["day first", "Talks began on 17 October 2016 in Sochi.", "17 October 2016=2016-10-17"],
    ["abbreviated", "It closed on Oct. 3.", "Oct. 3=2016-10-03"],
    ["ordinal suffix", "on the 3rd of May 2014", "the 3rd of May 2014=2014-05-03"],
    ["ordinal in words", "on the third of May, 2014", "the third of May, 2014=2014-05-03"],
    ["weekday before", "on Friday, 21 October 2016", "Friday, 21 October 2016=2016-10-21"],
    ["hyphens", "17-Oct-2016", "17-Oct-2016=2016-10-17"],
    ["non-breaking hyphens", "17‑Oct‑2016", "17‑Oct‑2016=2016-10-17"],
    ["Arabic-Indic digits", "١٧ October ٢٠١٦", "١٧ October ٢٠١٦=2016-10-17"],
    ["full-width digits", "１７ October ２０１６", "１７ October ２０１６=2016-10-17"],
    ["month and year", "in March 2011", "March 2011=2011-03"],
    ["month of year", "in March of 2011", "March of 2011=2011-03"],
    ["short year", "in May '68", "May '68=1968-05"],
    ["spelled year", "in January nineteen ninety-seven", "January nineteen ninety-seven=1997-01"],
    ["two-digit year at the end", "LIMA, 12 JAN 90 (EFE) --", "12 JAN 90=1990-01-12"],
    ["two figures that count", "on 3 May 50 people", "3 May=2016-05-03"],
    ["careless case", "on march 3rd 2015", "march 3rd 2015=2015-03-03"],
    ["a count after a day is no year", "on March 3, 2000 people marched", "March 3=2016-03-03"],
    ["a price is no day", "May 3,000 people", ""],
    ["no such day", "on 30 February 2016", ""],
    ["a leap day of a common year", "on February 29, 2015", ""],
    ["percent", "In May 12% of them left", "May=2016-05"],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
