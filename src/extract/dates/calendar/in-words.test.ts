import { expect, test } from "vitest";
import type { FuzzyDate } from "../../../domain/precision.ts";
import { inWords } from "./in-words.ts";

const date = (from: string, to: string, more: Partial<FuzzyDate> = {}): FuzzyDate => ({
  from,
  to,
  precision: from === to ? "day" : "range",
  edtf: `${from}/${to}`,
  ...more,
});

test.each([
  [date("2016-12-15", "2016-12-15"), "Thursday 15 December 2016"],
  [date("2016-12-09", "2016-12-16", { approximate: true }), "about 9 to 16 December 2016"],
  [date("2016-09-29", "2016-10-02"), "29 September to 2 October 2016"],
  [date("2016-12-30", "2017-01-02"), "30 December 2016 to 2 January 2017"],
  [date("2016-10-01", "2016-10-31", { precision: "month" }), "October 2016"],
  [date("2015-01-01", "2015-12-31", { precision: "year" }), "2015"],
  [date("2016-12-15", "2016-12-15", { open: "end" }), "since Thursday 15 December 2016"],
  [date("-0043-03-15", "-0043-03-15"), "Friday 15 March 44 BC"],
])("%j is said as %s", (when, words) => expect(inWords(when)).toBe(words));
