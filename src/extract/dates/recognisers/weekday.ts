import { isBreak, isCapital, isGlued, normAt } from "../lexing/lexer.ts";
import { MONTHS, WEEKDAYS } from "../lexing/lexicon.ts";
import type { Meaning, Pick } from "../meaning.ts";
import type { Found, Recogniser } from "../phrases/recogniser.ts";
import { isInsideAddress } from "./guards.ts";

const GOVERNORS = new Set([
  "on",
  "last",
  "this",
  "next",
  "since",
  "until",
  "till",
  "by",
  "before",
  "after",
  "from",
  "through",
  "of",
  "and",
  "or",
  "late",
  "early",
  "every",
  "each",
  "to",
]);
/** "the Sunday Times", "Friday prayers" is a day, "Ash Wednesday" isn't just one. */
const PAPERS = new Set([
  "times",
  "telegraph",
  "mirror",
  "express",
  "mail",
  "herald",
  "post",
  "tribune",
  "star",
  "night",
  "newspaper",
  "magazine",
]);

function readWeekday(found: Found): Meaning | null {
  const { lexed, first, end } = found;
  if (isInsideAddress(lexed, first, end)) return null;
  const word = normAt(lexed, first);
  const before = isBreak(lexed, first) ? "" : normAt(lexed, first - 1);
  const after = isBreak(lexed, end) ? "" : normAt(lexed, end);
  if (isCapital(lexed, end) && PAPERS.has(after) && after !== "night" && !GOVERNORS.has(before)) return null;
  if (word.length <= 3 && end - first === 1 && !GOVERNORS.has(before) && !MONTHS.has(after)) return null;
  if (word === "sun" && end - first === 1 && before !== "on" && !(before === "," || after === ","))
    return null;
  if (before === "-" && isGlued(lexed, first) && !WEEKDAYS.has(normAt(lexed, first - 2))) return null;
  return { kind: "weekday", weekday: found.slot("weekday") };
}

const picked =
  (pick: Pick) =>
  (found: Found): Meaning => ({ kind: "weekday", weekday: found.slot("weekday"), pick });

/** "Friday", "last Friday", "the previous Friday", "Friday last week", "the Friday before". */
export const WEEKDAY: Recogniser = {
  name: "weekday",
  phrases: [
    { say: "<weekday>", read: readWeekday },
    { say: "( last|past | this past ) <weekday>", read: picked("last") },
    { say: "this <weekday>", read: picked("this") },
    { say: "( the? next|coming|upcoming | this coming ) <weekday>", read: picked("next") },
    { say: "the? previous|preceding|prior <weekday>", read: picked("previous") },
    { say: "the? following <weekday>", read: picked("following") },
    {
      say: "<weekday> ( of? last|this|next week )",
      read: (found) => ({
        kind: "nth",
        ordinal: 1,
        grain: "day",
        weekday: found.slot("weekday"),
        within: {
          kind: "offset",
          grain: "week",
          count: found.has("last") ? -1 : found.has("next") ? 1 : 0,
          from: "published",
        },
      }),
    },
  ],
};
