import type { Attributes } from "./attributes.ts";

/** Features are hashed into this many buckets; a power of two. */
export const BUCKETS = 1 << 19;

/** What templates join: attributes of the word itself and of its neighbours in the line. */
const VALUES = [
  "none",
  "one",
  "word",
  "word+1",
  "word-1",
  "word+2",
  "word-2",
  "word+3",
  "word-3",
  "shape",
  "shape+1",
  "shape-1",
  "place",
  "place+1",
  "place-1",
  "lexicon",
  "lexicon+1",
  "lexicon-1",
  "lexicon+2",
  "lexicon-2",
  "capital",
  "use",
  "run",
  "prefix",
  "suffix",
  "opening",
  "runFirst",
  "runLast",
  "runBefore",
  "runAfter",
  "runLastLexicon",
] as const;
type Value = (typeof VALUES)[number];

/** One feature of each word for every row: up to three values joined. The row's place in the list is part of the hash. */
const JOINED: readonly (readonly [Value, Value?, Value?])[] = [
  ["one"],
  ["word"],
  ["word", "shape"],
  ["word+1"],
  ["word-1"],
  ["word+2"],
  ["word-2"],
  ["word-1", "word"],
  ["word", "word+1"],
  ["word-1", "word+1", "capital"],
  ["word-2", "word-1", "capital"],
  ["word+1", "word+2", "capital"],
  ["shape"],
  ["shape-1", "shape"],
  ["shape", "shape+1"],
  ["shape-1", "shape", "shape+1"],
  ["prefix", "capital"],
  ["suffix", "capital"],
  ["suffix", "place"],
  ["place"],
  ["place-1", "place"],
  ["place", "place+1"],
  ["place", "shape"],
  ["place", "word-1"],
  ["place", "word+1"],
  ["place", "lexicon"],
  ["place", "lexicon-1"],
  ["place", "lexicon+1"],
  ["place", "lexicon-1", "lexicon+1"],
  ["place", "opening", "lexicon"],
  ["place", "lexicon+2", "lexicon+1"],
  ["place", "lexicon-2", "lexicon-1"],
  ["lexicon"],
  ["lexicon-1", "lexicon"],
  ["lexicon", "lexicon+1"],
  ["lexicon-1", "lexicon", "lexicon+1"],
  ["lexicon", "capital", "shape+1"],
  ["use"],
  ["use", "place"],
  ["use", "lexicon"],
  ["use", "place", "lexicon"],
  ["run"],
  ["run", "place"],
  ["run", "place", "lexicon"],
  ["runLast", "capital"],
  ["runLast", "run"],
  ["runLast", "place"],
  ["runFirst", "run"],
  ["runFirst", "place"],
  ["runBefore", "run"],
  ["runBefore", "place"],
  ["runAfter", "run"],
  ["runAfter", "place"],
  ["runLastLexicon", "run"],
  ["runLastLexicon", "place", "run"],
  ["opening", "shape", "lexicon"],
  ["word+3", "capital"],
  ["word-3", "capital"],
];

/** Features of each word. */
export const TEMPLATES = JOINED.length;

/** Numbers of the values of each row, five bits each: one load instead of three. */
const NUMBERS = Int32Array.from(JOINED, (values) =>
  [0, 1, 2].reduce((bits, at) => bits | (VALUES.indexOf(values[at] ?? "none") << (5 * at)), 0),
);
const SEEDS = Int32Array.from(JOINED, (_, n) => Math.imul((n + 1) * 0x9e3779b1, 0x85ebca6b));

/** Beyond the line there is this. */
const BEYOND = 7;

/** The values around one word, filled anew for each: it runs for every word of every article. */
const around = new Int32Array(32);

/**
 * Writes the features of word `i` into `out` from `offset`: bucket numbers, TEMPLATES of them. `from` and `to` bound
 * the line, so that nothing is seen across it.
 */
export function writeFeatures(
  attributes: Attributes,
  i: number,
  from: number,
  to: number,
  out: Int32Array,
  offset: number,
): void {
  look(attributes, i, from, to);
  for (let n = 0; n < TEMPLATES; n += 1) {
    const numbers = NUMBERS[n]!;
    let hash = SEEDS[n]! ^ around[numbers & 31]!;
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ around[(numbers >>> 5) & 31]!;
    hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ around[(numbers >>> 10) & 31]!;
    hash = Math.imul(hash ^ (hash >>> 15), 0x5bd1e995);
    out[offset + n] = (hash ^ (hash >>> 16)) & (BUCKETS - 1);
  }
}

/** Fills `around`, in the order of VALUES. */
function look(a: Attributes, i: number, from: number, to: number): void {
  const before = i - 1 >= from;
  const behind = i + 1 < to;
  const before2 = i - 2 >= from;
  const behind2 = i + 2 < to;
  around[1] = 1;
  around[2] = a.word[i]!;
  around[3] = behind ? a.word[i + 1]! : BEYOND;
  around[4] = before ? a.word[i - 1]! : BEYOND;
  around[5] = behind2 ? a.word[i + 2]! : BEYOND;
  around[6] = before2 ? a.word[i - 2]! : BEYOND;
  around[7] = i + 3 < to ? a.word[i + 3]! : BEYOND;
  around[8] = i - 3 >= from ? a.word[i - 3]! : BEYOND;
  around[9] = a.shape[i]!;
  around[10] = behind ? a.shape[i + 1]! : BEYOND;
  around[11] = before ? a.shape[i - 1]! : BEYOND;
  around[12] = a.place[i]!;
  around[13] = behind ? a.place[i + 1]! : BEYOND;
  around[14] = before ? a.place[i - 1]! : BEYOND;
  around[15] = a.lexicon[i]!;
  around[16] = behind ? a.lexicon[i + 1]! : BEYOND;
  around[17] = before ? a.lexicon[i - 1]! : BEYOND;
  around[18] = behind2 ? a.lexicon[i + 2]! : BEYOND;
  around[19] = before2 ? a.lexicon[i - 2]! : BEYOND;
  around[20] = a.capital[i]!;
  around[21] = a.article[i]!;
  around[22] = a.runPosition[i]!;
  around[23] = a.prefix[i]!;
  around[24] = a.suffix[i]!;
  around[25] = a.opening[i]!;
  around[26] = a.runFirst[i]!;
  around[27] = a.runLast[i]!;
  around[28] = a.runBefore[i]!;
  around[29] = a.runAfter[i]!;
  around[30] = a.runLastLexicon[i]!;
}
