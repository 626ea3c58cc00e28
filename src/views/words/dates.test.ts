import { describe, expect, test } from "vitest";
import { parseDay, type Day } from "../../domain/day.ts";
import type { FuzzyDate } from "../../domain/precision.ts";
import { dayAloud, daysInWords, whenAloud, whenInWords } from "./dates.ts";

const day = (text: string): Day => parseDay(text)!;
const when = (
  precision: FuzzyDate["precision"],
  from: string,
  to: string,
  more: Partial<FuzzyDate> = {},
): FuzzyDate => ({ precision, from, to, edtf: `${from}/${to}`, ...more });

describe("daysInWords", () => {
  test.each([
    ["2016-12-16", "2016-12-16", "16 Dec 2016"],
    ["2016-12-12", "2016-12-19", "12–19 Dec 2016"],
    ["2016-09-22", "2016-09-29", "22–29 Sep 2016"],
    ["2016-09-01", "2016-09-30", "Sep 2016"],
    ["2016-10-28", "2016-11-03", "28 Oct – 3 Nov 2016"],
    ["2016-12-30", "2017-01-02", "30 Dec 2016 – 2 Jan 2017"],
    ["2016-10-01", "2016-10-31", "Oct 2016"],
    ["2016-10-01", "2016-11-30", "Oct – Nov 2016"],
    ["2016-01-01", "2016-12-31", "2016"],
    ["2015-01-01", "2016-12-31", "2015–2016"],
  ])("reads %s to %s as %s", (from, to, words) => {
    expect(daysInWords(day(from), day(to))).toBe(words);
  });

  test("names the weekday aloud", () => {
    expect(dayAloud(day("2016-12-16"))).toBe("Friday 16 December 2016");
  });
});

describe("whenInWords", () => {
  test.each([
    [when("day", "2016-12-16", "2016-12-16"), "16 Dec 2016"],
    [when("weekend", "2016-12-17", "2016-12-18"), "weekend of 17–18 Dec 2016"],
    [when("week", "2016-12-12", "2016-12-18"), "week of 12 Dec 2016"],
    [when("week", "2016-12-09", "2016-12-16"), "9–16 Dec 2016"],
    [when("month", "2016-10-01", "2016-10-31"), "Oct 2016"],
    [when("month", "2016-10-21", "2016-10-31"), "late Oct 2016"],
    [when("month", "2016-10-01", "2016-10-10"), "early Oct 2016"],
    [when("quarter", "2016-07-01", "2016-09-30"), "Q3 2016"],
    [when("season", "2016-12-01", "2017-02-28"), "winter 2016–17"],
    [when("half", "2016-07-01", "2016-12-31"), "second half of 2016"],
    [when("year", "2015-01-01", "2015-12-31", { approximate: true }), "about 2015"],
    [when("decade", "2010-01-01", "2019-12-31"), "2010s"],
    [when("century", "1901-01-01", "2000-12-31"), "20th century"],
    [when("range", "2016-10-17", "2016-10-20"), "17–20 Oct 2016"],
    [when("day", "2016-12-15", "2016-12-15", { open: "end" }), "since 15 Dec 2016"],
    [when("year", "2016-01-01", "2016-12-31", { open: "start" }), "until 2016"],
    [when("range", "2017-11-22", "2017-12-31"), "22 Nov – 31 Dec 2017"],
  ])("says $precision as known: %#", (date, words) => {
    expect(whenInWords(date)).toBe(words);
  });

  test("falls back to the notation where the days can't be read", () => {
    expect(whenInWords(when("day", "2016-02-30", "2016-02-30"))).toBe("2016-02-30/2016-02-30");
  });
});

test("whenAloud writes a plain day and month out, and nothing more than that", () => {
  expect(whenAloud(when("day", "2016-12-16", "2016-12-16"))).toBe("Friday 16 December 2016");
  expect(whenAloud(when("month", "2016-12-01", "2016-12-31"))).toBe("December 2016");
  expect(whenAloud(when("week", "2016-12-12", "2016-12-18"))).toBe("week of 12 Dec 2016");
});
