import { OPEN } from "./lexical.ts";
import { AUXILIARY, NOMINAL } from "./open-classes.ts";
import type { Word, WordClass } from "./word.ts";

/** Whether a form in -ed and its like tells ("attacked"), leans on a noun ("wounded men") or follows an auxiliary. */
export function pastReading(
  words: readonly Word[],
  i: number,
  before: Word | undefined,
  after: Word | undefined,
): WordClass {
  const word = words[i]!;
  const direct = words[i - 1];
  if (direct?.text === "-" && direct.end === word.start) return "adjective";
  if (LEANING.has(word.lower) && after !== undefined && ["preposition", "to"].includes(after.wordClass))
    return "participle";
  // "a highly charged atmosphere".
  if (
    direct?.wordClass === "adverb" &&
    before?.wordClass === "determiner" &&
    after !== undefined &&
    NOMINAL.has(after.wordClass)
  )
    return "adjective";
  const participle = word.verb?.forms.has("participle") ?? true;
  const past = word.verb?.forms.has("past") ?? true;
  if (
    before !== undefined &&
    participle &&
    (before.wordClass === "be" ||
      before.wordClass === "have" ||
      before.lower === "get" ||
      before.lower === "got")
  )
    return "participle";
  if (
    participle &&
    direct !== undefined &&
    (["determiner", "possessive"].includes(direct.wordClass) ||
      (direct.wordClass === "number" && !direct.lower.endsWith("s")))
  )
    return after !== undefined && NOMINAL.has(after.wordClass) ? "adjective" : OPEN;
  if (
    participle &&
    direct !== undefined &&
    ["adjective", "preposition", "base"].includes(direct.wordClass) &&
    after !== undefined &&
    NOMINAL.has(after.wordClass)
  )
    return "adjective";
  if (isPaired(words, i)) return "adjective";
  if (direct?.genitive === true && after !== undefined && NOMINAL.has(after.wordClass) && participle)
    return "adjective";
  if (
    before !== undefined &&
    AUXILIARY.has(before.wordClass) &&
    before.wordClass !== "have" &&
    past &&
    word.verb?.forms.has("base") === true
  )
    return "base";
  return past ? "past" : "participle";
}

/** "the man's dismembered and decapitated body": both lean on the noun. */
function isPaired(words: readonly Word[], i: number): boolean {
  const [before, after] = [words[i - 1], words[i + 1]];
  if (before === undefined || after === undefined) return false;
  if (before.lower === "and")
    return (
      words[i - 2]?.wordClass === "adjective" &&
      words[i - 2]!.lower.endsWith("ed") &&
      after.wordClass === "noun"
    );
  const leans = before.genitive || before.wordClass === "determiner" || before.wordClass === "possessive";
  return (
    leans &&
    after.lower === "and" &&
    words[i + 2]?.lower.endsWith("ed") === true &&
    words[i + 3]?.wordClass === "noun"
  );
}

/** Participles that mostly lean on the noun before them: "a group devoted to", "a firm based in". */
const LEANING = new Set(
  "devoted dedicated based located situated aimed designed intended headquartered entitled devoted geared".split(
    " ",
  ),
);
