import { isBreak, isGlued, normAt } from "../lexing/lexer.ts";
import type { Meaning } from "../meaning.ts";
import type { Found, Recogniser } from "../phrases/recogniser.ts";

const GOVERNORS = new Set(["on", "by", "until", "till", "since", "from", "between", "before", "after"]);
/** "on the 18th floor", "the 9th Circuit": an ordinal of something. */
const FOLLOWERS = new Set([
  ".",
  ",",
  ";",
  ":",
  ")",
  "",
  "and",
  "or",
  "to",
  "the",
  "at",
  "in",
  "when",
  "that",
  "but",
  "with",
  "he",
  "she",
  "it",
  "they",
  "-",
  "—",
  "he",
  "was",
  "were",
]);

function readDay({ lexed, first, end, slot }: Found): Meaning | null {
  const before = isBreak(lexed, first) ? "" : normAt(lexed, first - 1);
  const isWritten = (lexed.digits[first + 1] ?? -1) >= 0;
  if (!isWritten || !GOVERNORS.has(before) || slot("ordinal") < 1 || slot("ordinal") > 31) return null;
  const after = isBreak(lexed, end) ? "" : normAt(lexed, end);
  return !FOLLOWERS.has(after) || (after === "-" && isGlued(lexed, end))
    ? null
    : { kind: "dayOfMonth", day: slot("ordinal") };
}

/** A day whose month was told before: "on the 17th". */
export const DAY_OF_MONTH: Recogniser = {
  name: "day-of-month",
  phrases: [{ say: "the <ordinal>", read: readDay }],
};
