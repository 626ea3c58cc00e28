import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { NameMatch } from "../scan.ts";
import type { Word } from "../words.ts";
import type { Casing } from "../word-form.ts";
import { isCommon } from "./lexicon.ts";

/**
 * What a word's capitals say. In a line that is all capitals or all small letters they say nothing, and a guess
 * stands in: words that ordinary text uses are small, the rest are names.
 */
export type CasedWord = { readonly casing: Casing; readonly guessed: boolean };

const CASINGS: readonly Casing[] = ["lower", "title", "upper", "mixed", "number", "mark"];
/** One object for each combination: there is one for every word of every article. */
const [WRITTEN, GUESSED] = [false, true].map((guessed) =>
  Object.fromEntries(CASINGS.map((casing) => [casing, { casing, guessed }])),
) as [Readonly<Record<Casing, CasedWord>>, Readonly<Record<Casing, CasedWord>>];

export function casingsOf(
  words: readonly Word[],
  matches: readonly (NameMatch | null)[],
  gazetteer: Gazetteer,
): CasedWord[] {
  const cased: CasedWord[] = [];
  let from = 0;
  while (from < words.length) {
    let to = from + 1;
    while (to < words.length && words[to]!.gap !== "line" && words[to]!.gap !== "paragraph") to += 1;
    const tells = lineTells(words, from, to);
    for (let i = from; i < to; i += 1) {
      const { key, form } = words[i]!;
      if (tells) cased.push(WRITTEN[form.casing]);
      else if (key === "") cased.push(GUESSED[form.casing]);
      else cased.push(GUESSED[guessedCasing(words[i]!, matches[i] ?? null, gazetteer)]);
    }
    from = to;
  }
  return spreadOverNames(cased, words, matches);
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
  if (wellKnown && (match.last > match.first || !isCommon(word.key))) return "title";
  if (isCommon(word.key))
    return match !== null && match.first === match.last && isCountry(match, gazetteer) ? "title" : "lower";
  return word.text === word.text.toLowerCase() ? "lower" : "title";
}

const isCountry = (match: NameMatch, gazetteer: Gazetteer): boolean =>
  match.readings.some(
    ({ index, status }) => status !== "foreign" && gazetteer.at(index).kind === "country",
  ) ||
  match.readings.some(
    ({ index, status }) => status === "main" && gazetteer.columns.population[index]! > 250_000,
  );

const isWellKnown = (index: number, gazetteer: Gazetteer): boolean =>
  gazetteer.feature(index) === "own" ||
  gazetteer.feature(index) === "area" ||
  gazetteer.columns.population[index]! > 100_000;

/** Every word of a longer name is written like its first: "SAN LUIS DE LA REINA". */
function spreadOverNames(
  cased: CasedWord[],
  words: readonly Word[],
  matches: readonly (NameMatch | null)[],
): CasedWord[] {
  matches.forEach((match, i) => {
    if (match === null || !cased[i]!.guessed || match.last === match.first || cased[i]!.casing !== "title")
      return;
    for (let k = match.first; k <= match.last; k += 1)
      if (cased[k]!.guessed && words[k]!.key !== "" && words[k]!.key.length > 2) cased[k] = GUESSED.title;
  });
  return cased;
}
