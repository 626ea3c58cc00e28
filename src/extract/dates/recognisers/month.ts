import { isBreak, isCapital, normAt } from "../lexing/lexer.ts";
import { MONTHS, NEEDS_CAPITAL } from "../lexing/lexicon.ts";
import type { Meaning } from "../meaning.ts";
import type { Found, Recogniser } from "../phrases/recogniser.ts";
import { DATE_PREPOSITIONS, isInsideAddress } from "./guards.ts";
import { inYear } from "./said.ts";

/** "May" and "March" are words, "April" and "June" are names: what stands around decides. */
function readBareMonth(found: Found): Meaning | null {
  const { lexed, first, end } = found;
  const word = normAt(lexed, first);
  if (isInsideAddress(lexed, first, end)) return null;
  const before = isBreak(lexed, first) ? "" : normAt(lexed, first - 1);
  const after = isBreak(lexed, end) ? "" : normAt(lexed, end);
  const isModified = before === "-" && ["mid", "early", "late"].includes(normAt(lexed, first - 2));
  const isAdjective =
    before === "the" &&
    isCapital(lexed, first) &&
    /^\p{Ll}{4,}/u.test(lexed.text.slice(lexed.starts[end] ?? 0, lexed.ends[end] ?? 0)) &&
    !NOT_AFTER.has(after);
  const governed =
    isModified ||
    isAdjective ||
    DATE_PREPOSITIONS.has(before) ||
    after === "'s" ||
    isMonthList(before, normAt(lexed, first - 2), after, normAt(lexed, end + 1));
  if (NEEDS_CAPITAL.has(word) && !governed) return null;
  if (word === "march" && (after === "on" || after === "to")) return null;
  if (word.length <= 3 && word !== "may" && end - first === 1 && !governed) return null;
  if (!governed && isCapital(lexed, end) && !isBreak(lexed, end) && !MONTHS.has(after)) return null;
  return inYear({ grain: "month", month: found.slot("month") });
}

/** "the March against the war" is no month, "the March accession" is. */
const NOT_AFTER = new Set([
  "against",
  "from",
  "through",
  "into",
  "towards",
  "toward",
  "began",
  "with",
  "that",
  "have",
  "been",
  "will",
  "would",
  "were",
  "said",
]);

/** "April, May and June". */
const isMonthList = (before: string, beforeThat: string, after: string, afterThat: string): boolean =>
  (["and", "or", ",", "-", "to"].includes(before) && MONTHS.has(beforeThat)) ||
  (["and", "or", ",", "-", "to"].includes(after) && MONTHS.has(afterThat));

/** A month alone, and a month of a year that is told by its distance: "June last year", "next October". */
export const MONTH: Recogniser = {
  name: "month",
  phrases: [
    { say: "<month>", read: readBareMonth },
    { say: "the? month of <month>", read: (found) => inYear({ grain: "month", month: found.slot("month") }) },
    { say: "last|past|this|next <month> <day>", read: pickDay },
    { say: "last|past <month>", read: (found) => pickMonth(found, "last") },
    { say: "this <month>", read: (found) => pickMonth(found, "this") },
    { say: "next|coming|upcoming <month>", read: (found) => pickMonth(found, "next") },
    { say: "the? previous|preceding <month>", read: (found) => pickMonth(found, "previous") },
    { say: "the? following <month>", read: (found) => pickMonth(found, "following") },
    {
      say: "<month> ,? of? ( last|this|next year | the? same|that year | the following|previous|next year )",
      read: (found) => inYear({ grain: "month", month: found.slot("month") }, yearSaidIn(found)),
    },
    {
      say: "( <month> the? <day> | the? <day> of? <month> ) ,? of? ( last|this|next year | the? same|that year | the following|previous|next year )",
      read: (found) =>
        inYear({ grain: "day", month: found.slot("month"), day: found.slot("day") }, yearSaidIn(found)),
    },
  ],
};

const pickMonth = (found: Found, pick: "last" | "this" | "next" | "previous" | "following"): Meaning =>
  inYear({ grain: "month", month: found.slot("month") }, undefined, pick);

function pickDay(found: Found): Meaning {
  const pick = found.has("this") ? "this" : found.has("next") ? "next" : "last";
  return inYear({ grain: "day", month: found.slot("month"), day: found.slot("day") }, undefined, pick);
}

function yearSaidIn(found: Found): { kind: "shift" | "told"; count: number } {
  if (found.has("same", "that")) return { kind: "told", count: 0 };
  if (found.has("following")) return { kind: "told", count: 1 };
  if (found.has("previous")) return { kind: "told", count: -1 };
  if (found.has("last")) return { kind: "shift", count: -1 };
  return { kind: "shift", count: found.has("next") ? 1 : 0 };
}
