import { TITLE_MARK } from "../../bundle/words/gather-words.ts";
import type { Occurrences, Postings } from "../../bundle/words/postings.ts";
import { occurrencesOf, wordsBeginning, type WordSource } from "../../bundle/words/word-segment.ts";
import type { Query } from "../../views/words/query.ts";

/** Documents of a segment that have all that a query asks for. */
export type Hits = {
  /** Ascending. */
  readonly document: Uint32Array;
  /** Parallel: the more often the words stand in it, the higher. */
  readonly score: Float32Array;
  /** False where some of the index couldn't be had, so that hits may be missing. */
  readonly whole: boolean;
};

/** Documents that have a word, each with how often, and what that weighs. */
type Weighed = Postings & { readonly weight: number };
/** A part of a query, a word or a phrase: what has it; a document often more than once. */
type Looked = { readonly part: readonly Weighed[]; readonly whole: boolean };

/** Of as many occurrences as one would like, this many tell half of what they can tell. */
const HALF_TOLD = 1.2;
/** A word that only begins with what was typed weighs less than one that is it. */
const BEGINNING = 0.5;

/**
 * Every term must begin a word of the document, every phrase stand in it.
 * @param titled whether the documents have titles, which tell more of what they are about
 */
export async function findDocuments(
  source: WordSource,
  { terms, phrases }: Query,
  titled = false,
): Promise<Hits> {
  const looked = await Promise.all([
    ...terms.map((term) => (titled ? lookUpTitled(source, term) : lookUpTerm(source, term))),
    ...phrases.map((phrase) => lookUpPhrase(source, phrase)),
  ]);
  const met = new Uint16Array(source.size);
  const score = new Float32Array(source.size);
  looked.forEach(({ part }, asked) => {
    for (const weighed of part) addHits(weighed, asked, met, score);
  });
  const document = indicesOf(met, looked.length);
  return {
    document,
    score: Float32Array.from(document, (own) => score[own]!),
    whole: looked.every(({ whole }) => whole),
  };
}

/** Goes over the documents that have what was asked for before, parts of the query 0 .. asked - 1. */
function addHits(
  { document, times, weight }: Weighed,
  asked: number,
  met: Uint16Array,
  score: Float32Array,
): void {
  for (let i = 0; i < document.length; i += 1) {
    const own = document[i]!;
    if (met[own]! < asked) continue;
    met[own] = asked + 1;
    score[own]! += weight * told(times[i]!);
  }
}

const told = (times: number): number => times / (times + HALF_TOLD);

/** A document has a word of its title in any case: looking for it there adds to the score alone. */
async function lookUpTitled(source: WordSource, term: string): Promise<Looked> {
  const [anywhere, title] = await Promise.all([
    lookUpTerm(source, term),
    lookUpTerm(source, TITLE_MARK + term),
  ]);
  return { whole: anywhere.whole && title.whole, part: [...anywhere.part, ...title.part] };
}

async function lookUpTerm(source: WordSource, term: string): Promise<Looked> {
  const { found, whole } = await wordsBeginning(source, term);
  const part = found.map(({ word, document, times }) => ({
    document,
    times,
    weight: word === term ? 1 : BEGINNING,
  }));
  return { whole, part };
}

async function lookUpPhrase(source: WordSource, phrase: readonly string[]): Promise<Looked> {
  const each = await Promise.all(phrase.map((word) => occurrencesOf(source, word)));
  const standing = each.map(({ found }) => found[0]).reduce(standingTogether);
  return {
    whole: each.every(({ whole }) => whole),
    part: standing === undefined ? [] : [{ document: standing.document, times: ones(standing), weight: 1 }],
  };
}

const ones = ({ document }: Occurrences): Uint32Array => new Uint32Array(document.length).fill(1);

/** Where the phrase so far stands with one more word after it: `before` has the phrase's place, and `word` the word's. */
function standingTogether(
  before: Occurrences | undefined,
  word: Occurrences | undefined,
  length: number,
): Occurrences | undefined {
  if (before === undefined || word === undefined) return undefined;
  const kept: number[] = [];
  for (let i = 0, j = 0; i < before.document.length && j < word.document.length;) {
    const apart = before.document[i]! - word.document[j]! || before.position[i]! + length - word.position[j]!;
    if (apart === 0) kept.push(i);
    if (apart <= 0) i += 1;
    else j += 1;
  }
  return {
    document: Uint32Array.from(kept, (i) => before.document[i]!),
    position: Uint32Array.from(kept, (i) => before.position[i]!),
  };
}

function indicesOf(values: Uint16Array, value: number): Uint32Array {
  const indices = new Uint32Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i += 1) {
    if (values[i] !== value) continue;
    indices[count] = i;
    count += 1;
  }
  return indices.subarray(0, count);
}
