import { describe, expect, test } from "vitest";
import { valuesIn } from "../testing/values-in.ts";

const PUBLISHED = "2016-10-21"; // a Friday

describe("a month alone", () => {
  test.each([
    ["governed", "It fell in September.", "September=2016-09"],
    ["ahead", "It will open in March.", "March=2017-03"],
    ["last", "since last May", "last May=2016-05"],
    ["of another year", "in June last year", "June last year=2015-06"],
    [
      "of the same year",
      "on 3 May 2011 and in July of that year",
      "3 May 2011=2011-05-03 | July of that year=2011-07",
    ],
    ["picked day", "shot last Oct. 23", "last Oct. 23=2015-10-23"],
    ["mid", "in mid-August", "mid-August=2016-08"],
    ["list", "in April, May and June", "April=2016-04 | May=2016-05 | June=2016-06"],
    ["a verb", "They may march.", ""],
    ["a person", "May said it would. Theresa May agreed.", ""],
    ["a march", "The March on Washington drew many; they march to Rome.", ""],
    ["a name", "April Jones and June Carter met.", ""],
    ["a modal with capital", "May I come?", ""],
  ])("%s: %s gives %s", (_what, text, expected) => {
    expect(valuesIn(text, PUBLISHED)).toBe(expected);
  });
});
