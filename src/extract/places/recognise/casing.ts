import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { NameMatch } from "../scan.ts";
import type { Word } from "../words.ts";
import { CASING, type Casing } from "../word-form.ts";
import { isCommon } from "./lexicon.ts";

/**
 * What the words' capitals say. In a line that is all capitals or all small letters they say nothing, and a guess stands
 * in: words that ordinary text uses are small, the rest are names.
 */
export type Casings = {
  /** CASING numbers. */
  readonly casing: Uint8Array;
  /** 1 where the line doesn't tell. */
  readonly guessed: Uint8Array;
};

export function casingsOf(
  words: readonly Word[],
  matches: readonly (NameMatch | null)[],
  gazetteer: Gazetteer,
): Casings {
  const casing = new Uint8Array(words.length);
  const guessed = new Uint8Array(words.length);
  for (let from = 0, to = 0; from < words.length; from = to) {
    to = from + 1;
    while (to < words.length && words[to]!.gap !== "line" && words[to]!.gap !== "paragraph") to += 1;
    const tells = lineTells(words, from, to);
    for (let i = from; i < to; i += 1) {
      const word = words[i]!;
      casing[i] =
        tells || word.key === "" ? word.form.casing : guessedCasing(word, matches[i] ?? null, gazetteer);
    }
    if (!tells) guessed.fill(1, from, to);
  }
  spreadOverNames({ casing, guessed }, words, matches);
  return { casing, guessed };
}

/** A line tells by its capitals unless nearly all of its letters are of one case. */
function lineTells(words: readonly Word[], from: number, to: number): boolean {
  let upper = 0;
  let lower = 0;
  let capitalised = 0;
  for (let i = from; i < to; i += 1) {
    const { letters } = words[i]!.form;
    if (letters === "upper") upper += 1;
    else if (letters === "lower") lower += 1;
    else if (letters === "both") capitalised += 1;
  }
  if (upper >= 2 && upper > 4 * (lower + capitalised)) return false;
  return !(lower >= 6 && upper === 0 && capitalised === 0);
}

function guessedCasing(word: Word, match: NameMatch | null, gazetteer: Gazetteer): Casing {
  if (!/^\p{L}/u.test(word.text)) return word.form.casing;
  const wellKnown = match !== null && match.readings.some(({ index }) => isWellKnown(index, gazetteer));
  if (wellKnown && (match.last > match.first || !isCommon(word.form.lexicon))) return CASING.title;
  if (isCommon(word.form.lexicon))
    return match !== null && match.first === match.last && isCountry(match, gazetteer)
      ? CASING.title
      : CASING.lower;
  return word.text === word.text.toLowerCase() ? CASING.lower : CASING.title;
}

const isCountry = (match: NameMatch, gazetteer: Gazetteer): boolean =>
  match.readings.some(({ index, status }) => status !== "foreign" && gazetteer.kind(index) === "country") ||
  match.readings.some(
    ({ index, status }) => status === "main" && gazetteer.columns.population[index]! > 250_000,
  );

const isWellKnown = (index: number, gazetteer: Gazetteer): boolean =>
  gazetteer.feature(index) === "own" ||
  gazetteer.feature(index) === "area" ||
  gazetteer.columns.population[index]! > 100_000;

/** Every word of a longer name is written like its first: "SAN LUIS DE LA REINA". */
function spreadOverNames(
  { casing, guessed }: Casings,
  words: readonly Word[],
  matches: readonly (NameMatch | null)[],
): void {
  for (const match of matches) {
    if (match === null || match.last === match.first) continue;
    if (!guessed[match.first] || casing[match.first] !== CASING.title) continue;
    for (let k = match.first; k <= match.last; k += 1)
      if (guessed[k] && words[k]!.key.length > 2) casing[k] = CASING.title;
  }
}
