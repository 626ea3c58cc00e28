import type { Word } from "./word.ts";
import type { VerbGroup } from "./verb-group.ts";

export const NOMINAL = new Set([
  "noun",
  "name",
  "number",
  "adjective",
  "determiner",
  "possessive",
  "participle",
  "ing",
]);

export const INSIDE_SUBJECT = new Set([...NOMINAL, "preposition", "to", "time", "pronoun", "adverb"]);

/** Prepositions that open a clause when a verb follows: "since the truce collapsed". */
const TEMPORAL = new Set(["after", "before", "since", "until", "till", "as"]);

export const opensTemporal = (words: readonly Word[], at: number): boolean =>
  TEMPORAL.has(words[at]!.lower) &&
  words[at]!.wordClass === "preposition" &&
  words[at + 1]?.wordClass !== "time" &&
  !["well", "such"].includes(words[at - 1]?.lower ?? "") &&
  words[at + 1]?.lower !== "well";

/** "…, who had arranged a conversation, discussed": the comma closes the relative clause that `before` heads. */
export const closesRelative = (words: readonly Word[], before: VerbGroup | undefined): boolean => {
  if (before === undefined) return false;
  for (let i = before.start - 1; i > 0 && i > before.start - 6; i -= 1) {
    if (
      words[i]!.wordClass === "wh" ||
      (words[i]!.lower === "that" && words[i]!.wordClass === "subordinator")
    )
      return words[i - 1]?.text === "," || isDash(words[i - 1]);
    if (words[i]!.wordClass === "mark") return false;
  }
  return false;
};

export const isDash = (word: Word | undefined): boolean =>
  word !== undefined && (word.text === "--" || word.text === "—" || word.text === "–");

export const boundaryBetween = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) {
    const { wordClass, text } = words[i]!;
    if (opensTemporal(words, i)) return true;
    if (wordClass === "subordinator" || wordClass === "wh" || wordClass === "quote") return true;
    if (wordClass === "conjunction" || (wordClass === "mark" && text !== "-")) return true;
  }
  return false;
};

const CLAUSE_TAKERS = new Set(
  `say tell believe think hope insist claim warn add announce fear feel know suggest report confirm deny admit argue
  promise show reveal mean expect state acknowledge inform`.split(/\s+/),
);

export const takesClause = (word: Word): boolean => CLAUSE_TAKERS.has(word.lemma);

export const isNominalHead = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.wordClass === "noun" || word.wordClass === "name" || word.wordClass === "number");

export const hasHead = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1)
    if (
      isNominalHead(words[i]) ||
      words[i]!.wordClass === "pronoun" ||
      words[i]!.wordClass === "number" ||
      words[i]!.wordClass === "determiner" ||
      words[i]!.wordClass === "adjective"
    )
      return true;
  return false;
};
