import type { Word } from "../grammar/word.ts";

/** A complement is what follows a verb: it has no lead-in, and ends where an insertion begins. */
type Part = "clause" | "complement";

/**
 * Leaves out what a line of a chronology doesn't need: brackets, dates (they stand beside it), insertions between
 * commas, adverbs of connection. Keeps the order and the words themselves.
 */
export function compress(words: readonly Word[], part: Part = "clause"): Word[] {
  return withoutInsertions(withoutTimes(withoutBrackets(words)), part).filter(
    (word) => !CONNECTING.has(word.lower) || word.wordClass !== "adverb",
  );
}

const CONNECTING = new Set([
  "also",
  "already",
  "meanwhile",
  "however",
  "therefore",
  "moreover",
  "furthermore",
  "then",
  "now",
  "still",
  "just",
  "so",
  "again",
  "too",
  "thus",
  "indeed",
  "perhaps",
  "even",
  "unfortunately",
  "reportedly",
  "further",
  "once",
  "later",
  "earlier",
  "here",
  "recently",
  "lately",
  "currently",
  "previously",
]);

const OPEN = new Set(["(", "[", "-LRB-", "-LSB-"]);
const CLOSE = new Set([")", "]", "-RRB-", "-RSB-"]);

const isBracket = ({ wordClass, text }: Word): boolean =>
  wordClass === "mark" && (OPEN.has(text) || CLOSE.has(text));

function withoutBrackets(words: readonly Word[]): readonly Word[] {
  if (!words.some(isBracket)) return words;
  const kept: Word[] = [];
  let depth = 0;
  for (const [i, word] of words.entries()) {
    // "the (evacuation) process": a word put in by the editor belongs to the sentence.
    if (OPEN.has(word.text)) {
      const single = CLOSE.has(words[i + 2]?.text ?? "") && words[i - 1]?.wordClass === "determiner";
      depth += single ? 0 : 1;
    } else if (CLOSE.has(word.text)) depth = Math.max(0, depth - 1);
    else if (depth === 0) kept.push(word);
  }
  return kept;
}

const BEFORE_TIME = new Set([
  "on",
  "in",
  "at",
  "since",
  "from",
  "until",
  "till",
  "by",
  "during",
  "for",
  "of",
  "over",
  "within",
]);

/** "on Friday", "since the past week". A time that modifies a noun ("the November 20 meeting") goes without its preposition. */
function withoutTimes(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!;
    if (word.timex?.value === "PAST_REF" && word.lower.endsWith("ly")) continue;
    if (word.wordClass !== "time" || word.timex?.when === undefined || word.genitive) {
      kept.push(word);
      continue;
    }
    let end = i;
    while (words[end + 1]?.timex === word.timex && words[end + 1] !== undefined) end += 1;
    const next = words[end + 1];
    const modifies =
      next !== undefined &&
      (next.wordClass === "noun" || next.wordClass === "adjective" || next.wordClass === "ing") &&
      kept.at(-1)?.wordClass === "determiner";
    if (!modifies) dropPreposition(kept, next);
    i = end;
  }
  return kept;
}

function dropPreposition(kept: Word[], next: Word | undefined): void {
  while (
    kept.length > 0 &&
    (kept.at(-1)!.wordClass === "determiner" || ["early", "late", "about"].includes(kept.at(-1)!.lower))
  )
    kept.pop();
  if (kept.length > 0 && BEFORE_TIME.has(kept.at(-1)!.lower)) kept.pop();
  if (kept.at(-1)?.text === "," && (next?.text === "," || next === undefined)) kept.pop();
  // "in 2015 and in 2016": the conjunction between two dates goes with them.
  if (
    kept.at(-1)?.wordClass === "conjunction" &&
    (next === undefined || next.wordClass === "mark" || BEFORE_TIME.has(next.lower))
  )
    kept.pop();
}

/** ", the under-secretary-general for humanitarian affairs," and ", including 108 wounded". */
function withoutInsertions(words: readonly Word[], part: Part): Word[] {
  const kept: Word[] = [];
  // Length of what is kept up to an insertion before the verb: "three others, one an infant, another a boy, fell ill".
  let subject: number | null = null;
  for (let i = 0; i < words.length; i += 1) {
    if (words[i]!.wordClass === "mark" && /^[—–;]$|^--$/.test(words[i]!.text)) break;
    if (words[i]!.text !== "," || startsListItem(words, i)) {
      kept.push(words[i]!);
      continue;
    }
    if (kept.some(isVerb) || (part === "complement" && kept.length > 0)) {
      const close = part === "complement" ? null : nextComma(words, i + 1);
      if (close === null) break;
      i = close;
    } else if (subject !== null) kept.length = subject;
    else if (nextVerbComma(words, i + 1)) kept.length = 0;
    else subject = kept.length;
  }
  if (subject !== null && !kept.some(isVerb)) kept.length = subject;
  return kept;
}

const VERBS = new Set(["past", "present", "be", "have", "do", "modal"]);
const isVerb = ({ wordClass }: Word): boolean => VERBS.has(wordClass);

/** A finite verb comes before the next comma. */
function nextVerbComma(words: readonly Word[], from: number): boolean {
  for (let i = from; i < words.length && words[i]!.text !== ","; i += 1) if (isVerb(words[i]!)) return true;
  return false;
}

const NOMINAL = new Set(["noun", "name", "number", "adjective", "determiner", "possessive", "ing", "quote"]);

/** "Russia, Iran and Turkey": only nominal words up to the "and" that closes the list. */
function startsListItem(words: readonly Word[], comma: number): boolean {
  if (words[comma + 1]?.wordClass === "ing") return false;
  for (let i = comma + 1; i < words.length && i < comma + 12; i += 1) {
    const { wordClass, lower, text } = words[i]!;
    if (lower === "and" || lower === "or")
      return i > comma + 1 || NOMINAL.has(words[i + 1]?.wordClass ?? "mark");
    if (!NOMINAL.has(wordClass) && text !== "," && lower !== "of") return false;
  }
  return false;
}

function nextComma(words: readonly Word[], from: number): number | null {
  for (let i = from; i < words.length; i += 1) if (words[i]!.text === ",") return i;
  return null;
}
