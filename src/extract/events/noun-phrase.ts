import type { Word } from "./grammar/word.ts";

export type Phrase = { readonly from: number; readonly to: number };

const LEFT = new Set([
  "noun",
  "name",
  "number",
  "adjective",
  "determiner",
  "possessive",
  "time",
  "participle",
  "ing",
]);
const RIGHT = new Set([
  "noun",
  "name",
  "number",
  "adjective",
  "determiner",
  "possessive",
  "preposition",
  "to",
  "base",
  "quote",
  "ing",
  "time",
]);

/** The noun phrase around an event noun: premodifiers, and what prepositions hang on it. */
export function phraseAround(words: readonly Word[], at: number): Phrase {
  let from = at;
  while (from > 0 && LEFT.has(words[from - 1]!.wordClass)) from -= 1;
  if (words[from]!.wordClass === "ing" && from < at) from += 1;
  let to = at + 1;
  while (
    to < words.length &&
    to < at + 16 &&
    (RIGHT.has(words[to]!.wordClass) || joinsNames(words, to) || isContainer(words, to))
  )
    to += 1;
  const time = words.findIndex((word, i) => i > at && i < to && word.wordClass === "time");
  if (time !== -1) {
    let after = time;
    while (words[after]?.wordClass === "time") after += 1;
    if (after < to && words[after]!.wordClass !== "preposition") to = after;
  }
  while (to > at + 1 && ["preposition", "determiner", "to"].includes(words[to - 1]!.wordClass)) to -= 1;
  return { from, to };
}

/** "a Birmingham, Ala., clinic": the commas around what a place lies in, when the phrase goes on. */
const isContainer = (words: readonly Word[], at: number): boolean =>
  (words[at]!.text === "," || words[at]!.text === ".") &&
  words[at - 1]?.toponym !== undefined &&
  (words[at + 1]?.toponym !== undefined ||
    (words[at]!.text === "," &&
      ["noun", "adjective"].includes(words[at + 1]?.wordClass ?? "mark") &&
      words[at - 2]?.text === ","));

const joinsNames = (words: readonly Word[], at: number): boolean =>
  words[at]!.wordClass === "conjunction" &&
  words[at - 1]!.wordClass === "name" &&
  (words[at + 1]?.wordClass === "name" || words[at + 2]?.wordClass === "name");
