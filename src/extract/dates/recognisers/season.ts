import { isCapital, isGlued, normAt } from "../lexing/lexer.ts";
import type { Meaning } from "../meaning.ts";
import type { Found, Recogniser } from "../phrases/recogniser.ts";
import { inYear } from "./said.ts";

const GOVERNORS = new Set(["in", "since", "until", "by", "during", "of", "early", "late", "mid", "before", "after", "through", "and", "or", "this", "from", "throughout", "for"]);
/** What may follow "the winter" when nothing else makes it a season. */
const ENDS = new Set(["", ".", ",", ";", ")", "and", "or", "but", "when", "as", "while", "to", "with", "they", "he", "she", "it", "after", "before", "the"]);
/** "fall of Saigon", "spring water", "the winter palace": no season. */
function readBare(found: Found): Meaning | null {
  const { lexed, first, end } = found;
  const word = normAt(lexed, end - 1);
  const before = normAt(lexed, first - 1);
  const isThe = found.has("the");
  if (word === "fall" || word === "spring") {
    if (isThe ? normAt(lexed, end) === "of" || word === "fall" : !["in", "since", "until", "by", "during", "early", "late", "mid"].includes(before)) return null;
  }
  if (isThe && !ENDS.has(normAt(lexed, end)) && !["in", "during", "over", "for", "of", "through", "throughout", "by", "before", "after", "until", "since", "all", "early", "late"].includes(before)) return null;
  if (!isThe && !GOVERNORS.has(before)) return null;
  if (isGlued(lexed, end) && normAt(lexed, end) === "-") return null;
  return isCapital(lexed, end) && isCapital(lexed, end - 1) ? null : inYear({ grain: "season", season: found.slot("season") });
}

/** Seasons: "the spring of 1862", "1982 summer", "in autumn", "the winter". */
export const SEASON: Recogniser = {
  name: "season",
  phrases: [
    { say: "the? <season>", read: readBare },
    {
      say: "the? <season> ,? ( of|in )? ( <year> | <shortYear> | <spelledYear:year> )",
      read: (found) => inYear({ grain: "season", season: found.slot("season") }, { kind: "stated", year: found.maybe("year") ?? found.slot("shortYear") }),
    },
    {
      say: "the? <season> ,? ( of|in )? <digits> ( bc|bce | b +. +c +. )",
      read: (found) => inYear({ grain: "season", season: found.slot("season") }, { kind: "stated", year: 1 - found.slot("digits") }),
    },
    {
      say: "<month> ,? ( of )? <digits> ( bc|bce | b +. +c +. )",
      read: (found) => inYear({ grain: "month", month: found.slot("month") }, { kind: "stated", year: 1 - found.slot("digits") }),
    },
    {
      say: "( <month> <day> | <day> <month> ) ,? <digits> ( bc|bce | b +. +c +. )",
      read: (found) => inYear({ grain: "day", month: found.slot("month"), day: found.slot("day") }, { kind: "stated", year: 1 - found.slot("digits") }),
    },
    { say: "<year> <season>", read: (found) => inYear({ grain: "season", season: found.slot("season") }, { kind: "stated", year: found.slot("year") }) },
    {
      say: "the? <season> ,? of? ( that | the same ) year",
      read: (found) => inYear({ grain: "season", season: found.slot("season") }, { kind: "told", count: 0 }),
    },
    {
      say: "the? <season> ,? of? ( last|this|next ) year",
      read: (found) => inYear({ grain: "season", season: found.slot("season") }, { kind: "shift", count: found.has("last") ? -1 : found.has("next") ? 1 : 0 }),
    },
  ],
};
