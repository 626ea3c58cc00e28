import { createWordGatherer, type WordGatherer } from "../words/gather-words.ts";
import type { WordEntry } from "../words/postings.ts";
import type { WordFile } from "../words/word-segment.ts";
import { FILES, type Worded } from "./manifest.ts";
import { sealChunk, type BundleFile } from "./seal.ts";

/** Of words and documents in a file: a search fetches little besides what it asks for, from not too many files. */
const CHARACTERS_A_FILE = 40_000;

/** Gathers the words of documents that follow each other, until their segment is closed. */
export type WordWriter = Pick<WordGatherer, "add" | "words"> & {
  /** How many documents each closed segment has. */
  readonly counts: readonly number[];
  /** The files of the open segment; none where it has no document. */
  close(): Iterable<BundleFile>;
};

export function wordWriter(of: Worded, tag: string): WordWriter {
  const gatherer = createWordGatherer();
  const counts: number[] = [];
  return {
    add: gatherer.add,
    words: gatherer.words,
    counts,
    *close() {
      if (gatherer.documents() === 0) return;
      counts.push(gatherer.documents());
      yield* segmentFiles(gatherer.entries(), of, counts.length - 1, tag);
    },
  };
}

function* segmentFiles(
  entries: Iterable<WordEntry>,
  of: Worded,
  segment: number,
  tag: string,
): Generator<BundleFile> {
  const firstWords: string[] = [];
  for (const own of inFiles(entries)) {
    const file = firstWords.length;
    const words: WordFile = {
      words: own.map(({ word }) => word),
      documents: own.map(({ documents }) => documents),
    };
    yield sealChunk(FILES.words(of, segment, file), tag, words);
    const positions = own.map((entry) => entry.positions);
    yield sealChunk(FILES.positions(of, segment, file), tag, positions);
    firstWords.push(own[0]!.word);
  }
  yield sealChunk(FILES.firstWords(of, segment), tag, firstWords);
}

function* inFiles(entries: Iterable<WordEntry>): Generator<readonly WordEntry[]> {
  let own: WordEntry[] = [];
  let characters = 0;
  for (const entry of entries) {
    own.push(entry);
    characters += entry.word.length + entry.documents.length;
    if (characters < CHARACTERS_A_FILE) continue;
    yield own;
    own = [];
    characters = 0;
  }
  if (own.length > 0) yield own;
}
