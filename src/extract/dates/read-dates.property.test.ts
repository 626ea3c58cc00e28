import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { readDates } from "./read-dates.ts";
import type { DocumentDate } from "./types.ts";

const PUBLISHED: DocumentDate = {
  from: "2016-10-21",
  to: "2016-10-21",
  precision: "day",
  edtf: "2016-10-21",
  basis: "given",
  reasons: [],
};

/** Pieces that dates are made of, and what lies around them in real text. */
const PIECES = [
  "17",
  "2016",
  "October",
  "Oct.",
  "May",
  "March",
  "Monday",
  "Fri.",
  "last",
  "next",
  "the",
  "of",
  "to",
  "from",
  "-",
  "–",
  "‑",
  "/",
  ".",
  ",",
  ":",
  "'s",
  "a",
  "an",
  "one",
  "two",
  "twenty",
  "hundred",
  "thousand",
  "half",
  "and",
  "year",
  "weeks",
  "days",
  "hours",
  "ago",
  "later",
  "earlier",
  "before",
  "quarter",
  "third",
  "first",
  "century",
  "BC",
  "AD",
  "p.m.",
  "noon",
  "morning",
  "night",
  "early",
  "late",
  "mid",
  "end",
  "30",
  "February",
  "99999999999999999999",
  "0",
  "31",
  "2/30/2016",
  "32/13/2016",
  "0000-00-00",
  "winter",
  "Christmas",
  "Easter",
  "eve",
  "every",
  "each",
  "since",
  "until",
  "by",
  "\n",
  "\n\n",
  "“",
  "”",
  "\u0000",
  "\ud800",
  "١٧",
  "１７",
  "𝟚",
  "İ",
  "ﬁ",
  "　",
  "$",
  "%",
  "http://x.org/2016/10/17",
  "1000000 BC",
  "9999",
  "1000",
  "-5",
];

const naughty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(" ")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join("")),
);
const modes = fc.constantFrom("news" as const, "narrative" as const);
const read = (text: string, mode: "news" | "narrative", isKnown: boolean): ReturnType<typeof readDates> =>
  readDates({ text, mode, ...(isKnown ? { published: PUBLISHED } : {}) });

describe("whatever the text", () => {
  test("every span equals its text, spans are in order and don't overlap, and from is never after to", () => {
    fc.assert(
      fc.property(naughty, modes, fc.boolean(), (text, mode, isKnown) => {
        let end = 0;
        for (const timex of read(text, mode, isKnown).timexes) {
          expect(text.slice(timex.start, timex.end)).toBe(timex.text);
          expect(timex.start).toBeGreaterThanOrEqual(end);
          expect(timex.end).toBeGreaterThan(timex.start);
          expect(timex.value).not.toMatch(/NaN|undefined|Infinity/);
          if (timex.when !== undefined && !timex.when.from.startsWith("-"))
            expect(timex.when.from <= timex.when.to).toBe(true);
          end = timex.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("the answer is the same twice, and in any zone and locale", () => {
    fc.assert(
      fc.property(naughty, modes, (text, mode) => {
        const first = JSON.stringify(read(text, mode, false));
        vi.stubEnv("TZ", "Pacific/Apia");
        vi.stubEnv("LC_ALL", "tr_TR.UTF-8");
        const second = JSON.stringify(read(text, mode, false));
        vi.unstubAllEnvs();
        expect(second).toBe(first);
      }),
      { numRuns: 300 },
    );
  });

  test("text before a paragraph break doesn't change what is found after it", () => {
    const later = "The two sides met on 3 May 2014 in Geneva.";
    fc.assert(
      fc.property(naughty, (text) => {
        const { timexes } = read(`${text}\n\n${later}`, "news", true);
        expect(timexes.at(-1)).toMatchObject({ text: "3 May 2014", value: "2014-05-03" });
      }),
      { numRuns: 500 },
    );
  });
});
