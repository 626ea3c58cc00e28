import { isCapital, isGlued, normAt } from "../lexing/lexer.ts";
import type { Meaning } from "../meaning.ts";
import type { Found, Recogniser } from "../phrases/recogniser.ts";
import { inYear } from "./said.ts";

const GOVERNORS = new Set([
  "in",
  "since",
  "until",
  "by",
  "during",
  "of",
  "early",
  "late",
  "mid",
  "before",
  "after",
  "through",
  "and",
  "or",
  "this",
  "from",
  "throughout",
  "for",
]);
/** What may follow "the winter" when nothing else makes it a season. */
const ENDS = new Set([
  "",
  ".",
  ",",
  ";",
  ")",
  "and",
  "or",
  "but",
  "when",
  "as",
  "while",
  "to",
  "with",
  "they",
  "he",
  "she",
  "it",
  "after",
  "before",
  "the",
]);
/** What may stand before "the winter" to make it one. */
const BEFORE_THE = new Set(
  "in during over for of through throughout by before after until since all early late".split(" "),
);
/** What makes "fall" and "spring" seasons when no article does. */
const BEFORE_FALL = new Set("in since until by during early late mid".split(" "));

/** "fall of Saigon", "spring water", "the winter palace": no season. */
function readBare(found: Found): Meaning | null {
  const { lexed, end } = found;
  const isPartOfWord = isGlued(lexed, end) && normAt(lexed, end) === "-";
  const isName = isCapital(lexed, end) && isCapital(lexed, end - 1);
  if (isPartOfWord || isName || !isGoverned(found)) return null;
  return inYear({ grain: "season", season: found.slot("season") });
}

function isGoverned({ lexed, first, end, has }: Found): boolean {
  const word = normAt(lexed, end - 1);
  const before = normAt(lexed, first - 1);
  const after = normAt(lexed, end);
  const isDoubtful = word === "fall" || word === "spring";
  if (!has("the")) return (isDoubtful ? BEFORE_FALL : GOVERNORS).has(before);
  if (word === "fall" || (isDoubtful && after === "of")) return false;
  return ENDS.has(after) || BEFORE_THE.has(before);
}

/** Seasons: "the spring of 1862", "1982 summer", "in autumn", "the winter". */
export const SEASON: Recogniser = {
  name: "season",
  phrases: [
    { say: "the? <season>", read: readBare },
    {
      say: "the? <season> ,? ( of|in )? ( <year> | <shortYear> | <spelledYear:year> )",
      read: (found) =>
        inYear(
          { grain: "season", season: found.slot("season") },
          { kind: "stated", year: found.maybe("year") ?? found.slot("shortYear") },
        ),
    },
    {
      say: "the? <season> ,? ( of|in )? <digits> ( bc|bce | b +. +c +. )",
      read: (found) =>
        inYear(
          { grain: "season", season: found.slot("season") },
          { kind: "stated", year: 1 - found.slot("digits") },
        ),
    },
    {
      say: "<month> ,? ( of )? <digits> ( bc|bce | b +. +c +. )",
      read: (found) =>
        inYear(
          { grain: "month", month: found.slot("month") },
          { kind: "stated", year: 1 - found.slot("digits") },
        ),
    },
    {
      say: "( <month> <day> | <day> <month> ) ,? <digits> ( bc|bce | b +. +c +. )",
      read: (found) =>
        inYear(
          { grain: "day", month: found.slot("month"), day: found.slot("day") },
          { kind: "stated", year: 1 - found.slot("digits") },
        ),
    },
    {
      say: "<year> <season>",
      read: (found) =>
        inYear(
          { grain: "season", season: found.slot("season") },
          { kind: "stated", year: found.slot("year") },
        ),
    },
    {
      say: "the? <season> ,? of? ( that | the same ) year",
      read: (found) => inYear({ grain: "season", season: found.slot("season") }, { kind: "told", count: 0 }),
    },
    {
      say: "the? <season> ,? of? ( last|this|next ) year",
      read: (found) =>
        inYear(
          { grain: "season", season: found.slot("season") },
          { kind: "shift", count: found.has("last") ? -1 : found.has("next") ? 1 : 0 },
        ),
    },
  ],
};
