import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { NameMatch } from "../scan.ts";
import type { Word } from "../words.ts";
import { CASING } from "../word-form.ts";
import { articleUse } from "./article-use.ts";
import { casingsOf } from "./casing.ts";
import { demonymAt } from "./demonyms.ts";

/** What the tagger's features are made of, one number each, so that hashing them costs little. */
export type Attributes = {
  readonly word: Int32Array;
  readonly shape: Int32Array;
  readonly prefix: Int32Array;
  readonly suffix: Int32Array;
  /** Best known kind of place among names that cover the word, with the word's position in the name. */
  readonly place: Int32Array;
  /** LEXICON bits, demonyms included. */
  readonly lexicon: Int32Array;
  /** Runs of capitalised words: first, last, the words around, and where in it the word stands. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
  readonly runLastLexicon: Int32Array;
  readonly runBefore: Int32Array;
  readonly runAfter: Int32Array;
  readonly runPosition: Int32Array;
  /** How the same word is used elsewhere in the article. */
  readonly article: Int32Array;
  readonly opening: Int32Array;
  readonly capital: Uint8Array;
};

const DEMONYM_BIT = 1 << 14;

export function attributesOf(
  words: readonly Word[],
  matches: readonly (NameMatch | null)[],
  gazetteer: Gazetteer,
): Attributes {
  const { casing, guessed } = casingsOf(words, matches, gazetteer);
  const capital = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i += 1) capital[i] = isName(casing[i]!) ? 1 : 0;
  const own = ownAttributes(words, casing, guessed);
  const { word, lexicon } = own;
  markDemonyms(words, capital, lexicon);
  return {
    ...own,
    place: placesOf(words.length, matches, capital, gazetteer),
    ...runsOf(words, word, capital, lexicon),
    article: articleUse(words, capital, lexicon),
    capital,
  };
}

const isName = (casing: number): boolean =>
  casing === CASING.title || casing === CASING.upper || casing === CASING.mixed;

/** What a word says by itself and by what it stands right behind. */
function ownAttributes(
  words: readonly Word[],
  casing: Uint8Array,
  guessed: Uint8Array,
): Pick<Attributes, "word" | "shape" | "prefix" | "suffix" | "lexicon" | "opening"> {
  const own = {
    word: new Int32Array(words.length),
    shape: new Int32Array(words.length),
    prefix: new Int32Array(words.length),
    suffix: new Int32Array(words.length),
    lexicon: new Int32Array(words.length),
    opening: new Int32Array(words.length),
  };
  for (let i = 0; i < words.length; i += 1) {
    const { form, gap } = words[i]!;
    own.word[i] = form.hash;
    own.shape[i] = ((casing[i]! * 12 + form.build) * 2 + (gap === "none" ? 1 : 0)) * 2 + guessed[i]!;
    own.prefix[i] = form.prefix;
    own.suffix[i] = form.suffix;
    own.lexicon[i] = form.lexicon;
    own.opening[i] = i === 0 || gap === "line" || gap === "paragraph" ? 1 : openingBehind(words[i - 1]!.text);
  }
  return own;
}

/** 1 first of a line; 2 first of a sentence, 3 after a quotation mark or colon, 0 inside. */
const openingBehind = (before: string): 0 | 2 | 3 =>
  before.length > 1 ? 0 : ENDINGS.has(before) ? 2 : OPENERS.has(before) ? 3 : 0;

const ENDINGS = new Set([".", "!", "?"]);
const OPENERS = new Set(['"', "“", "”", "‘", ":", ";", "—", "–", "("]);

function markDemonyms(words: readonly Word[], capital: Uint8Array, lexicon: Int32Array): void {
  for (let i = 0; i < words.length; i += 1) {
    const demonym = capital[i] ? demonymAt(words, i) : null;
    if (demonym !== null) for (let k = i; k <= demonym.last; k += 1) lexicon[k]! |= DEMONYM_BIT;
  }
}

const MOST_READINGS = 12;

/** Class of the best reading: 1 country … 12 village; 0 none. */
function classOf(match: NameMatch, gazetteer: Gazetteer): number {
  let best = 99;
  for (let r = 0; r < match.readings.length && r < MOST_READINGS; r += 1) {
    const { index, status } = match.readings[r]!;
    const worth =
      readingClass(index, gazetteer) +
      (status === "main" || status === "alias" ? 0 : status === "alternate" ? 12 : 24);
    best = Math.min(best, worth);
  }
  return best;
}

function readingClass(index: number, gazetteer: Gazetteer): number {
  const kind = gazetteer.kind(index);
  switch (kind) {
    case "country":
    case "continent":
      return 1;
    case "region":
      return 2;
    case "division":
      return gazetteer.chain(index).length > 1 ? 9 : 3;
    case "water":
      return 4;
    case "site":
      return 5;
    case "quarter":
      return gazetteer.feature(index) === "own" ? 6 : 11;
    case "city": {
      const people = gazetteer.columns.population[index]!;
      return gazetteer.feature(index) === "capital" || people > 500_000
        ? 7
        : people > 60_000
          ? 8
          : people > 8_000
            ? 10
            : 12;
    }
  }
}

/** Leftmost longest names that begin with a capital, over the words they cover. */
function placesOf(
  n: number,
  matches: readonly (NameMatch | null)[],
  capital: Uint8Array,
  gazetteer: Gazetteer,
): Int32Array {
  const places = new Int32Array(n);
  for (let i = 0; i < n; i += 1) {
    const match = matches[i];
    if (match == null || !capital[i] || (match.last > i && !capital[match.last])) continue;
    const kind = classOf(match, gazetteer) * 8;
    const single = match.last === i;
    for (let k = i; k <= match.last; k += 1)
      places[k] = kind + (single ? 1 : k === i ? 2 : k === match.last ? 3 : 4);
    i = match.last;
  }
  return places;
}

const JOINS = new Set(["of", "the", "and", "for", "de", "la", "al", "el", "on"]);

function runsOf(
  words: readonly Word[],
  hashes: Int32Array,
  capital: Uint8Array,
  lexicon: Int32Array,
): Pick<Attributes, "runFirst" | "runLast" | "runLastLexicon" | "runBefore" | "runAfter" | "runPosition"> {
  const runs = {
    runFirst: new Int32Array(words.length),
    runLast: new Int32Array(words.length),
    runLastLexicon: new Int32Array(words.length),
    runBefore: new Int32Array(words.length),
    runAfter: new Int32Array(words.length),
    runPosition: new Int32Array(words.length),
  };
  for (let i = 0; i < words.length; i += 1) {
    if (!capital[i]) continue;
    const last = endOfRun(words, capital, i);
    for (let k = i; k <= last; k += 1) {
      runs.runFirst[k] = hashes[i]!;
      runs.runLast[k] = hashes[last]!;
      runs.runLastLexicon[k] = lexicon[last]!;
      runs.runBefore[k] = i === 0 ? 0 : hashes[i - 1]!;
      runs.runAfter[k] = last + 1 === words.length ? 0 : hashes[last + 1]!;
      runs.runPosition[k] = Math.min(k - i, 3) * 4 + Math.min(last - k, 3) + 1;
    }
    i = last;
  }
  return runs;
}

/** The last capitalised word of the run that begins at `first`: "Bank of the West". */
function endOfRun(words: readonly Word[], capital: Uint8Array, first: number): number {
  let last = first;
  for (let k = first + 1; k < words.length; k += 1) {
    const { key, gap } = words[k]!;
    if (gap === "line" || gap === "paragraph") break;
    if (capital[k]) last = k;
    else if (!(k - last < 3 && JOINS.has(key))) break;
  }
  return last;
}
