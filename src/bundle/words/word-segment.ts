import { compareText } from "../order.ts";
import {
  parseDocuments,
  parsePositions,
  type Occurrences,
  type Postings,
  type WordEntry,
} from "./postings.ts";

/** Words that follow each other, by code unit, and their documents. */
export type WordFile = { readonly words: readonly string[]; readonly documents: readonly string[] };
/** Parallel to the words of the file with the same number. */
export type PositionFile = readonly string[];

/** The index of documents that follow each other, in files by stretches of words; undefined for what can't be had. */
export type WordSource = {
  /** How many documents there are; they are numbered from 0. */
  readonly size: number;
  /** The first word of each file, ascending. */
  readonly firstWords: () => Promise<readonly string[] | undefined>;
  readonly words: (file: number) => Promise<WordFile | undefined>;
  readonly positions: (file: number) => Promise<PositionFile | undefined>;
};

/** What was found, and whether all that there was to look through could be had. */
export type Found<T> = { readonly found: readonly T[]; readonly whole: boolean };

export type FoundWord = Postings & { readonly word: string };

/** The documents of each word that begins so. */
export async function wordsBeginning(source: WordSource, start: string): Promise<Found<FoundWord>> {
  const files = await filesWith(source, start, (first) => first.startsWith(start));
  const each = await Promise.all((files ?? []).map((file) => foundIn(source, file, start)));
  return {
    found: each.flatMap(({ found }) => found),
    whole: files !== null && each.every(({ whole }) => whole),
  };
}

async function foundIn(source: WordSource, file: number, start: string): Promise<Found<FoundWord>> {
  const own = await source.words(file);
  const found: FoundWord[] = [];
  if (own === undefined) return { found, whole: false };
  const { words, documents } = own;
  for (let i = firstFrom(words, start); i < words.length && words[i]!.startsWith(start); i += 1) {
    const postings = parseDocuments(documents[i] ?? "", source.size);
    if (postings === null) return { found, whole: false };
    found.push({ word: words[i]!, ...postings });
  }
  return { found, whole: true };
}

/** Where a word stands in each document; nothing where no document has it. */
export async function occurrencesOf(source: WordSource, word: string): Promise<Found<Occurrences>> {
  const files = await filesWith(source, word, () => false);
  const file = files?.[0];
  if (file === undefined) return { found: [], whole: files !== null };
  const [own, positions] = await Promise.all([source.words(file), source.positions(file)]);
  if (own === undefined || positions === undefined) return { found: [], whole: false };
  const at = firstFrom(own.words, word);
  if (own.words[at] !== word) return { found: [], whole: true };
  const postings = parseDocuments(own.documents[at] ?? "", source.size);
  const occurrences = postings === null ? null : parsePositions(positions[at] ?? "", postings);
  return occurrences === null ? { found: [], whole: false } : { found: [occurrences], whole: true };
}

/**
 * The files in which words from `start` on may stand: the one that begins at or before it, and those after it whose
 * first word is `wanted` too. Null when the list of files can't be had.
 */
async function filesWith(
  { firstWords }: WordSource,
  start: string,
  wanted: (first: string) => boolean,
): Promise<readonly number[] | null> {
  const firsts = await firstWords();
  if (firsts === undefined) return null;
  const next = firstFrom(firsts, start);
  const from = firsts[next] === start ? next : Math.max(0, next - 1);
  const files: number[] = [];
  for (let file = from; file < firsts.length; file += 1) {
    if (file > from && !wanted(firsts[file]!)) break;
    files.push(file);
  }
  return files;
}

/** Index of the first of the sorted words that isn't before `word`. */
function firstFrom(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareText(words[middle]!, word) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An index that is in memory, as one file. */
export function wordsInMemory(size: number, entries: readonly WordEntry[]): WordSource {
  const words: WordFile = {
    words: entries.map(({ word }) => word),
    documents: entries.map(({ documents }) => documents),
  };
  const positions = entries.map((entry) => entry.positions);
  return {
    size,
    firstWords: () => Promise.resolve(words.words.slice(0, 1)),
    words: () => Promise.resolve(words),
    positions: () => Promise.resolve(positions),
  };
}
