import { CASING } from "../word-form.ts";
import type { Word } from "../words.ts";
import { LEXICON } from "./lexicon.ts";

/**
 * Words of one line that may belong to names, both inside. The words around them, if the line has any, are known to be
 * part of none.
 */
export type Stretch = {
  readonly first: number;
  readonly last: number;
  /** The line: its first word and the first behind it. */
  readonly from: number;
  readonly to: number;
};

/** With the word on either side that is part of no name: the first, and the first behind. */
export const beginOf = ({ first, from }: Stretch): number => Math.max(from, first - 1);
export const endOf = ({ last, to }: Stretch): number => Math.min(to, last + 2);

/** Longer lines are read in pieces, so that memory stays bounded. */
const LONGEST_LINE = 4000;

/** As many words at most stand between two capitalised ones of a name: "Weston-on-the-Green". */
const BETWEEN = 5;

/**
 * Stretches in reading order, at least one word of their line apart. A name is made of capitalised words and what stands
 * between them, of a number before ("42nd Street") and a word behind ("Highway 19", "Methodist church"): two thirds of
 * running text are neither, and the tagger is never asked about them.
 * @param capital 1 for each word that is, or is guessed to be, written as a name
 */
export function stretchesOf(words: readonly Word[], capital: Uint8Array): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let from = 0, to = 0; from < words.length; from = to) {
    to = endOfLine(words, from);
    for (let i = from; i < to; i += 1) {
      if (!capital[i]) continue;
      const first = Math.max(from, firstBefore(words, i));
      const last = Math.min(to - 1, lastBehind(words, lastCapital(capital, i, to)));
      stretches.push({ first, last, from, to });
      i = last;
    }
  }
  return stretches;
}

/** Where the line ends that begins at a word: the first word behind it. */
export function endOfLine(words: readonly Word[], from: number): number {
  const most = Math.min(words.length, from + LONGEST_LINE);
  let to = from + 1;
  while (to < most && words[to]!.gap !== "line" && words[to]!.gap !== "paragraph") to += 1;
  return to;
}

/** Follows capitalised words as long as no more than BETWEEN others part them. */
function lastCapital(capital: Uint8Array, first: number, to: number): number {
  let last = first;
  for (let i = first + 1; i < to && i - last <= BETWEEN + 1; i += 1) if (capital[i]) last = i;
  return last;
}

/** A number before the word, "nd" of it included, or what is joined to the word: "al-Bab". */
function firstBefore(words: readonly Word[], at: number): number {
  if (at === 0) return at;
  const first = at > 1 && words[at - 1]!.gap === "none" ? at - 2 : at - 1;
  const isPart = words[at]!.gap === "none" || words[first]!.form.casing === CASING.number;
  return isPart ? first : at;
}

const SMALL = LEXICON.function | LEXICON.locative | LEXICON.speech;

/** The word behind, unless none ends with such a word or mark; both parts of what is joined to the name: "I-75". */
function lastBehind(words: readonly Word[], at: number): number {
  if (at + 1 >= words.length) return at;
  const { form, gap } = words[at + 1]!;
  if (gap === "none" && at + 2 < words.length && words[at + 2]!.gap === "none") return at + 2;
  const isMark = form.casing === CASING.mark && form.text !== ".";
  return isMark || form.lexicon & SMALL ? at : at + 1;
}
