import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { KINDS } from "../gazetteer/entry.ts";
import type { NameMatch } from "../scan.ts";
import type { Word } from "../words.ts";
import type { Casing } from "../word-form.ts";
import { casingsOf } from "./casing.ts";
import { demonymAt } from "./demonyms.ts";
import { LEXICON } from "./lexicon.ts";

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
  const cased = casingsOf(words, matches, gazetteer);
  const n = words.length;
  const capital = new Uint8Array(n);
  cased.forEach(({ casing }, i) => {
    if (isName(casing)) capital[i] = 1;
  });
  const lexicon = columnOf(words, ({ form }) => form.lexicon);
  words.forEach((_, i) => {
    const demonym = demonymAt(words, i);
    if (demonym !== null && capital[i]) for (let k = i; k <= demonym.last; k += 1) lexicon[k]! |= DEMONYM_BIT;
  });
  const hashes = columnOf(words, ({ form }) => form.hash);
  const runs = runsOf(words, hashes, capital, lexicon);
  return {
    word: hashes,
    shape: columnOf(words, (word, i) => shapeOf(word, cased[i]!.casing, cased[i]!.guessed)),
    prefix: columnOf(words, ({ form }) => form.prefix),
    suffix: columnOf(words, ({ form }) => form.suffix),
    place: placesOf(n, matches, capital, gazetteer),
    lexicon,
    ...runs,
    article: articleUse(words, capital, lexicon),
    opening: columnOf(words, (word, i) => openingOf(words, i, word)),
    capital,
  };
}

/** A plain loop: `Int32Array.from` goes through iterators, which is most of its cost. */
function columnOf(words: readonly Word[], value: (word: Word, i: number) => number): Int32Array {
  const column = new Int32Array(words.length);
  for (let i = 0; i < words.length; i += 1) column[i] = value(words[i]!, i);
  return column;
}

const isName = (casing: Casing): boolean => casing === "title" || casing === "upper" || casing === "mixed";

const CASING_CODE: Readonly<Record<Casing, number>> = {
  lower: 0,
  title: 1,
  upper: 2,
  mixed: 3,
  number: 4,
  mark: 5,
};

function shapeOf(word: Word, casing: Casing, guessed: boolean): number {
  const length = Math.min(word.text.length, 5);
  const dotted = word.text.endsWith(".") && word.text.length > 1 ? 1 : 0;
  const joined = word.gap === "none" ? 1 : 0;
  return (((CASING_CODE[casing] * 6 + length) * 2 + dotted) * 2 + joined) * 2 + (guessed ? 1 : 0);
}

/** Class of the best reading: 1 country … 12 village; 0 none. */
function classOf(match: NameMatch, gazetteer: Gazetteer): number {
  let best = 99;
  for (const { index, status } of match.readings.slice(0, 12)) {
    const worth =
      readingClass(index, gazetteer) +
      (status === "main" || status === "alias" ? 0 : status === "alternate" ? 12 : 24);
    best = Math.min(best, worth);
  }
  return best;
}

function readingClass(index: number, gazetteer: Gazetteer): number {
  const kind = KINDS[gazetteer.columns.kind[index]!]!;
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
  const n = words.length;
  const columns = Array.from({ length: 6 }, () => new Int32Array(n));
  const [runFirst, runLast, runLastLexicon, runBefore, runAfter, runPosition] = columns as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const hash = (i: number): number => (i < 0 || i >= n ? 0 : hashes[i]!);
  for (let i = 0; i < n; i += 1) {
    if (!capital[i]) continue;
    let last = i;
    for (let k = i + 1; k < n && words[k]!.gap !== "line" && words[k]!.gap !== "paragraph"; k += 1) {
      if (capital[k]) last = k;
      else if (!(JOINS.has(words[k]!.key) && k - last < 3)) break;
    }
    for (let k = i; k <= last; k += 1) {
      runFirst[k] = hash(i);
      runLast[k] = hash(last);
      runLastLexicon[k] = lexicon[last]!;
      runBefore[k] = hash(i - 1);
      runAfter[k] = hash(last + 1);
      runPosition[k] = Math.min(k - i, 3) * 4 + Math.min(last - k, 3) + 1;
    }
    i = last;
  }
  return { runFirst, runLast, runLastLexicon, runBefore, runAfter, runPosition };
}

type Use = { capital: number; small: number; locative: number; person: number; comma: number };

const step = (count: number): number => (count === 0 ? 0 : count === 1 ? 1 : 2);

function useIn(uses: Map<string, Use>, key: string): Use {
  const known = uses.get(key);
  if (known !== undefined) return known;
  const use = { capital: 0, small: 0, locative: 0, person: 0, comma: 0 };
  uses.set(key, use);
  return use;
}

/** How each word is used over the whole article, in coarse steps. */
function articleUse(words: readonly Word[], capital: Uint8Array, lexicon: Int32Array): Int32Array {
  const uses = new Map<string, Use>();
  const useOf = words.map(({ key }) => (key === "" ? null : useIn(uses, key)));
  words.forEach((_, i) => {
    const use = useOf[i]!;
    if (use === null) return;
    if (!capital[i]) {
      use.small += 1;
      return;
    }
    use.capital += 1;
    const before = i > 0 ? lexicon[i - 1]! : 0;
    const after = i + 1 < words.length ? lexicon[i + 1]! : 0;
    if (before & LEXICON.locative && !(before & LEXICON.title)) use.locative += 1;
    if (before & LEXICON.title || (capital[i - 1] && before & LEXICON.firstName)) use.person += 1;
    if (after & LEXICON.speech && before & LEXICON.title) use.person += 1;
    if (words[i + 1]?.text === "," && capital[i + 2]) use.comma += 1;
  });
  return columnOf(words, (_, i) => {
    const use = useOf[i]!;
    if (use === null) return 0;
    return (
      (((step(use.capital) * 3 + step(use.locative)) * 3 + step(use.person)) * 3 + step(use.comma)) * 3 +
      step(use.small) +
      1
    );
  });
}

/** 1 first of a line, 2 first of a sentence, 3 after a quotation mark or colon, 0 inside. */
function openingOf(words: readonly Word[], i: number, word: Word): number {
  if (i === 0 || word.gap === "line" || word.gap === "paragraph") return 1;
  const before = words[i - 1]!.text;
  if (before.length > 1) return 0;
  return ENDINGS.has(before) ? 2 : OPENERS.has(before) ? 3 : 0;
}

const ENDINGS = new Set([".", "!", "?"]);
const OPENERS = new Set(['"', "“", "”", "‘", ":", ";", "—", "–", "("]);
