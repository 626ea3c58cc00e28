import { normAt } from "../lexing/lexer.ts";
import { MONTHS } from "../lexing/lexicon.ts";
import type { Meaning, YearPart, YearSaid } from "../meaning.ts";
import type { Found, Recogniser } from "../phrases/recogniser.ts";
import { duration, inYear, offset, yearSaid } from "./said.ts";

const YEAR = "( <year> | <shortYear> | last|this|next year | the? same|that|previous|following year )";

function yearOf(found: Found): YearSaid | undefined {
  const stated = found.maybe("year") ?? found.maybe("shortYear");
  if (stated !== undefined) return { kind: "stated", year: stated };
  if (found.has("same", "that")) return { kind: "told", count: 0 };
  if (found.has("previous", "earlier")) return { kind: "told", count: -1 };
  if (found.has("following")) return { kind: "told", count: 1 };
  if (found.has("ago")) return { kind: "told", count: -1 };
  if (found.has("last")) return { kind: "shift", count: -1 };
  if (found.has("next")) return { kind: "shift", count: 1 };
  return found.has("this") ? { kind: "shift", count: 0 } : undefined;
}

/** "FY2016" and "FY16" are one token each. */
const FISCAL_YEARS = Array.from(
  { length: 61 },
  (_, i) => `fy${1980 + i}|fy${String((80 + i) % 100).padStart(2, "0")}`,
).join("|");

function shortFiscalYear(digits: string): Meaning {
  const year = Number(digits);
  return yearSaid(digits.length === 4 ? year : year >= 80 ? 1900 + year : 2000 + year);
}

const quarterPart = (found: Found): YearPart | null => {
  const quarter = found.slot("ordinal");
  return quarter >= 1 && quarter <= 4 ? { grain: "quarter", quarter } : null;
};

function readQuarter(found: Found): Meaning | null {
  const part = quarterPart(found);
  // "a second quarter" of a match is sport when goals, points or yards are near; finance says "results", "earnings".
  return part === null || isSport(found) ? null : inYear(part, yearOf(found));
}

const SPORT = new Set([
  "touchdown",
  "touchdowns",
  "quarterback",
  "yard",
  "yards",
  "goal",
  "goals",
  "rebounds",
  "baskets",
  "halftime",
]);

function isSport({ lexed, first, end }: Found): boolean {
  for (let i = Math.max(0, first - 12); i < Math.min(lexed.count, end + 12); i += 1)
    if (SPORT.has(normAt(lexed, i))) return true;
  return false;
}

const half = (found: Found): Meaning | null => {
  const ordinal = found.has("last", "second") ? 2 : found.has("first") ? 1 : 0;
  const year = yearOf(found);
  return ordinal === 0 || year === undefined ? null : inYear({ grain: "half", half: ordinal }, year);
};

/** Quarters, halves and fiscal years: "the third quarter", "third-quarter", "Q3 2016", "the first half of 1990", "fiscal 1990". */
export const QUARTER: Recogniser = {
  name: "quarter",
  phrases: [
    {
      say: `( the|its|their|our|a )? ( fiscal ~ )? ( latest )? <ordinal> ~ fiscal? quarter ( ( of|in )? ,? fiscal? ${YEAR} )?`,
      read: readQuarter,
    },
    {
      say: "( the )? ( last|this|next year 's | <year> 's? | year ~ ago|earlier ) fiscal? <ordinal> ~ quarter",
      read: readQuarter,
    },
    {
      say: "q1|q2|q3|q4 ( ( of|in )? <year> )?",
      read: (found) =>
        inYear(
          { grain: "quarter", quarter: Number(normAt(found.lexed, found.first).slice(1)) },
          yearOf(found),
        ),
    },
    {
      say: "<year> ~ q1|q2|q3|q4",
      read: (found) =>
        inYear(
          { grain: "quarter", quarter: Number(normAt(found.lexed, found.end - 1).slice(1)) },
          yearOf(found),
        ),
    },
    { say: "the quarter|period", read: (found) => endedQuarter(found) ?? { kind: "told", grain: "quarter" } },
    { say: "that|this ~ quarter", read: () => ({ kind: "told", grain: "quarter" }) },
    { say: "( the|its|their )? current fiscal? quarter", read: () => offset("quarter", 0, "published") },
    {
      say: "( the|its|their )? latest fiscal? quarter|period",
      read: (found) => endedQuarter(found) ?? { kind: "told", grain: "quarter", latest: true },
    },
    {
      say: "( the|its|a )? ( comparable|corresponding|same )? ( year ~ ago|earlier|before | prior ~ year ) ( quarter|period )?",
      read: (found) => yearBack(found),
    },
    {
      say: "( the )? ( comparable|corresponding|same )? ( quarter|period ) ( last year | a year ago|earlier|before )",
      read: (found) => yearBack(found),
    },
    {
      say: "the <year> quarter|period",
      read: (found) => ({ kind: "yearTold", year: { kind: "stated", year: found.slot("year") } }),
    },
    { say: `the? first|second|last|latter half ( of|in )? ( the year )? ${YEAR}`, read: half },
    {
      say: "( the? first|second half ) of ( the|this year )",
      read: (found) =>
        inYear({ grain: "half", half: found.has("first") ? 1 : 2 }, { kind: "shift", count: 0 }),
    },
    { say: "( the )? fiscal|fy ( year )? <year>", read: (found) => yearSaid(found.slot("year")) },
    {
      say: "h1|h2 of? <year>",
      read: ({ lexed, first, slot }) =>
        inYear(
          { grain: "half", half: normAt(lexed, first) === "h1" ? 1 : 2 },
          { kind: "stated", year: slot("year") },
        ),
    },
    { say: FISCAL_YEARS, read: ({ lexed, first }) => shortFiscalYear(normAt(lexed, first).slice(2)) },
    { say: "( the|its|their )? ( current|latest )? fiscal year", read: fiscalYear },
  ],
};

const ENDING = new Set(["ended", "ending", "ends"]);

/**
 * "the quarter ended Sept. 30" is the quarter of the year that has most of the three months up to then: that of the
 * month in their middle. A day early in a month ends the month before.
 */
function endedQuarter({ lexed, end }: Found): Meaning | null {
  const month = MONTHS.get(normAt(lexed, end + 1));
  if (!ENDING.has(normAt(lexed, end)) || month === undefined) return null;
  const day = Number(normAt(lexed, normAt(lexed, end + 2) === "." ? end + 3 : end + 2));
  if (!(day >= 1 && day <= 31)) return null;
  const middle = (month - (day < 15 ? 3 : 2) + 12) % 12;
  return inYear({ grain: "quarter", quarter: Math.floor(middle / 3) + 1 });
}

/** "the fiscal year ended Jan. 31" is a length. */
function fiscalYear({ lexed, end, has }: Found): Meaning {
  if (has("latest")) return offset("year", -1, "published");
  return ["ended", "ending"].includes(normAt(lexed, end)) ? duration(1, "Y") : offset("year", 0, "published");
}

const yearBack = (found: Found): Meaning => ({
  kind: "yearTold",
  year: found.has("last") ? { kind: "shift", count: -1 } : { kind: "told", count: -1 },
});
