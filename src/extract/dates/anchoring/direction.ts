import { isBreak, normAt, type Lexed } from "../lexing/lexer.ts";
import {
  AIMED,
  AIMS,
  EXTENDING,
  FUTURE,
  NOT_PAST,
  PAST,
  PLANNING,
  STOPPED,
  VERBS_BEFORE_TO,
} from "./tense-words.ts";

/** Where the sentence puts an expression: behind the day of writing, ahead of it, or it doesn't say. */
export type Direction = "past" | "future" | "unknown";

const SENTENCE_END = new Set([".", "!", "?", ";"]);
const REACH = 40; // tokens to either side, so that a text without full stops stays linear

const isPastVerb = (word: string): boolean =>
  PAST.has(word) || (word.length > 4 && word.endsWith("ed") && !word.startsWith("un") && !NOT_PAST.has(word));

/** Reads the verb nearest before the expression in its sentence, else the nearest after. */
export function directionAt(lexed: Lexed, first: number, end: number): Direction {
  if (normAt(lexed, end) === "'s") return isAhead(lexed, first) ? "future" : "past";
  if (normAt(lexed, first - 1) === "as" && ["soon", "early"].includes(normAt(lexed, first - 2)))
    return "future";
  const isOpenEnded = ["until", "till"].includes(normAt(lexed, first - 1));
  return before(lexed, first) ?? after(lexed, end) ?? (isOpenEnded ? "future" : "unknown");
}

/** "ahead of Friday's vote"; other things of a day are mostly over: "Friday's attack". */
const isAhead = (lexed: Lexed, first: number): boolean =>
  normAt(lexed, first - 1) === "for" ||
  (normAt(lexed, first - 1) === "of" && normAt(lexed, first - 2) === "ahead");

function before(lexed: Lexed, first: number): Direction | null {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i -= 1) {
    if (isBreak(lexed, i + 1)) return null;
    const word = normAt(lexed, i);
    if (SENTENCE_END.has(word) && !isAbbreviationStop(lexed, i)) return null;
    if (EXTENDING.has(word) && ["until", "till"].includes(normAt(lexed, first - 1))) return "future";
    if (PLANNING.has(word) && normAt(lexed, i - 1) !== "as") return isPerfect(lexed, i) ? "past" : "future";
    const direction = directionOf(lexed, i, word);
    if (direction !== null) return direction;
  }
  return null;
}

function after(lexed: Lexed, end: number): Direction | null {
  for (let i = end; i < Math.min(lexed.count, end + REACH); i += 1) {
    if (isBreak(lexed, i)) return null;
    const word = normAt(lexed, i);
    if (SENTENCE_END.has(word) && !isAbbreviationStop(lexed, i)) return null;
    const direction = directionOf(lexed, i, word);
    if (direction !== null) return direction;
  }
  return null;
}

/** "to meet" looks ahead, "to Moscow" doesn't say; "was to meet" looks ahead, "had been due to meet" back. */
function directionOf(lexed: Lexed, i: number, word: string): Direction | null {
  if (FUTURE.has(word)) return normAt(lexed, i + 1) === "have" ? "past" : "future";
  if (
    AIMS.has(word) &&
    AIMED.has(normAt(lexed, i + 1)) &&
    (normAt(lexed, i + 1) === "to" || !VERBS_BEFORE_TO.has(word))
  )
    return isPerfect(lexed, i) ? "past" : "future";
  // "would be held": the participle says nothing, what stands before "be" does.
  if (isPastVerb(word)) return normAt(lexed, i - 1) === "be" ? null : "past";
  return null;
}

/** "had been scheduled to", "was previously due to". */
function isPerfect(lexed: Lexed, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 3); at -= 1)
    if (["had", "previously", "originally"].includes(normAt(lexed, at))) return true;
  return false;
}

const isAbbreviationStop = (lexed: Lexed, i: number): boolean => {
  const word = normAt(lexed, i - 1);
  return normAt(lexed, i) === "." && (word.length === 1 || STOPPED.has(word));
};
