import { eachWord, fold } from "../../domain/words.ts";
import { formatPostings, type WordEntry } from "./postings.ts";
import { openSpellingTable, type SpellingTable } from "./spelling-table.ts";

/** Stands between two parts of a document, so that no phrase reaches from one into the next. */
const GAP = 0xffff_ffff;

/** Before a word of a title, which stands in the index once more with it; no word of a text has it. */
export const TITLE_MARK = "=";

/** The words of documents that follow each other, gathered until they are turned into an index. */
export type WordGatherer = {
  /** The next document, part by part, and its title where that tells what it is about. */
  add(parts: readonly string[], title?: string): void;
  readonly documents: () => number;
  /** How many words there are in all of them. */
  readonly words: () => number;
  /** Each word that stands in them once, by code unit. The gatherer is empty again. */
  entries(): Iterable<WordEntry>;
};

export function createWordGatherer(): WordGatherer {
  let gathered = empty();
  const push = (number: number): void => {
    if (gathered.used === gathered.stream.length) gathered.stream = longer(gathered.stream);
    gathered.stream[gathered.used] = number;
    gathered.used += 1;
  };
  return {
    add: (parts, title = "") => {
      for (const part of parts) {
        eachWord(part, (start, end) => push(gathered.plain(part, start, end)));
        push(GAP);
      }
      eachWord(title, (start, end) => push(gathered.titled(title, start, end)));
      gathered.ends.push(gathered.used);
    },
    documents: () => gathered.ends.length,
    words: () => gathered.used,
    entries: () => {
      const all = gathered;
      gathered = empty();
      return entriesOf(all);
    },
  };
}

/** The documents one after the other as numbers of words, and where in the stream each ends. */
type Gathered = {
  readonly byWord: Map<string, number>;
  /** By spelling, so that a word is folded once: words of texts, and of titles. */
  readonly plain: SpellingTable;
  readonly titled: SpellingTable;
  readonly ends: number[];
  stream: Uint32Array<ArrayBuffer>;
  used: number;
};

function empty(): Gathered {
  const byWord = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = byWord.get(word) ?? byWord.size;
    byWord.set(word, number);
    return number;
  };
  return {
    byWord,
    plain: openSpellingTable((spelled) => numberOf(fold(spelled))),
    titled: openSpellingTable((spelled) => numberOf(TITLE_MARK + fold(spelled))),
    ends: [],
    stream: new Uint32Array(1 << 12),
    used: 0,
  };
}

function longer(stream: Uint32Array): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(2 * stream.length);
  copy.set(stream);
  return copy;
}

function* entriesOf(gathered: Gathered): Generator<WordEntry> {
  const { byWord } = gathered;
  const { starts, document, position } = occurrencesByWord(gathered);
  for (const word of [...byWord.keys()].toSorted()) {
    const number = byWord.get(word)!;
    const [from, to] = [starts[number]!, starts[number + 1]!];
    yield { word, ...formatPostings(document.subarray(from, to), position.subarray(from, to)) };
  }
}

/** A counting sort of the stream by word: a word's occurrences stay in the order of the text. */
function occurrencesByWord({ byWord, ends, stream, used }: Gathered) {
  const starts = new Uint32Array(byWord.size + 1);
  for (let at = 0; at < used; at += 1) if (stream[at] !== GAP) starts[stream[at]! + 1]! += 1;
  for (let word = 0; word < byWord.size; word += 1) starts[word + 1]! += starts[word]!;
  const next = starts.slice();
  const document = new Uint32Array(starts[byWord.size]!);
  const position = new Uint32Array(document.length);
  let begin = 0;
  ends.forEach((end, own) => {
    for (let at = begin; at < end; at += 1) {
      const word = stream[at]!;
      if (word === GAP) continue;
      document[next[word]!] = own;
      position[next[word]!] = at - begin;
      next[word]! += 1;
    }
    begin = end;
  });
  return { starts, document, position };
}
