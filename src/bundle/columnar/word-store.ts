import * as v from "valibot";
import type { WordIndex } from "../corpus.ts";
import type { FileSource } from "../file-source.ts";
import type { WordSource } from "../words/word-segment.ts";
import { fetchChunk } from "./checked-file.ts";
import { chunkStore } from "./chunk-store.ts";
import { decodeNumbers } from "./digits.ts";
import { FILES, type Manifest, type Worded } from "./manifest.ts";

/** Files of fifty kilobytes; those that one letter asks for are asked for again by the next. */
const FILES_KEPT = 96;
const POSITION_FILES_KEPT = 24;

const FirstWordsSchema = v.array(v.string());
const WordFileSchema = v.object({ words: v.array(v.string()), documents: v.array(v.string()) });
const PositionFileSchema = v.array(v.string());

/**
 * The index of words, fetched by the file; null where the bundle has none.
 * @param shards numbers of those whose events are in the corpus
 */
export function wordStore(
  { tag, words, shards: entries }: Manifest,
  shards: readonly number[],
  source: FileSource,
): WordIndex | null {
  const counts = words === undefined ? null : decodeNumbers(words.articles.counts, words.articles.segments);
  if (counts === null) return null;
  const fetched = <Shape extends v.GenericSchema>(kept: number, shape: Shape) =>
    chunkStore(async (name) => {
      const file = await fetchChunk(source, name, tag, shape);
      return file.ok ? file.value : undefined;
    }, kept);
  const firsts = fetched(entries.length + counts.length, FirstWordsSchema);
  const wordFiles = fetched(FILES_KEPT, WordFileSchema);
  const positionFiles = fetched(POSITION_FILES_KEPT, PositionFileSchema);
  const sourceOf = (of: Worded, segment: number, size: number): WordSource => ({
    size,
    firstWords: () => firsts.load(FILES.firstWords(of, segment)),
    words: (file) => wordFiles.load(FILES.words(of, segment, file)),
    positions: (file) => positionFiles.load(FILES.positions(of, segment, file)),
  });
  return {
    events: shards.map((shard) => sourceOf("events", shard, entries[shard]!.events)),
    articles: Array.from(counts, (size, segment) => sourceOf("articles", segment, size)),
  };
}
