import type { Corpus, WordIndex } from "../../bundle/corpus.ts";
import type { WordSource } from "../../bundle/words/word-segment.ts";
import type { ArticleId } from "../../domain/ids.ts";
import { isEmptyQuery, parseQuery, type Query } from "../../views/words/query.ts";
import { findDocuments, type Hits } from "./find-documents.ts";
import { readTexts, type ReadTexts } from "./read-texts.ts";

/** What a search found. */
export type Found<T> = {
  readonly found: T;
  /** False where something couldn't be looked through; the same search again tries again. */
  readonly whole: boolean;
};

export type SearchIndex = {
  /** Indices of the corpus, ascending. */
  events(query: string): Promise<Found<Uint32Array>>;
  /** The articles whose title and text tell most of the words, best first. @param most how many are asked for */
  articles(query: string, most: number): Promise<Found<readonly ArticleId[]>>;
};

/**
 * Full-text search over titles, sentences, people and places of events, and over titles and texts of articles. Every
 * word of the query must begin a word; words in quotation marks must stand together.
 * @param pause gives the page a turn when one is due, while texts are read that come without an index
 */
export async function openSearch(corpus: Corpus, pause: () => Promise<void>): Promise<SearchIndex> {
  const read = (): Promise<ReadTexts> =>
    corpus.words === undefined
      ? readTexts(corpus, pause)
      : Promise.resolve({ words: corpus.words, whole: true });
  let texts = await read();
  void fetchAhead(texts.words);
  const ask = async <T>(
    text: string,
    nothing: T,
    find: (words: WordIndex, query: Query) => Promise<Found<T>>,
  ): Promise<Found<T>> => {
    const query = parseQuery(text);
    if (isEmptyQuery(query)) return { found: nothing, whole: true };
    if (!texts.whole) texts = await read();
    const { found, whole } = await find(texts.words, query);
    return { found, whole: whole && texts.whole };
  };
  return {
    events: (text) => ask(text, new Uint32Array(), findEvents),
    articles: (text, most) => ask(text, [], (words, query) => findArticles(corpus, words, query, most)),
  };
}

/** Files of about fifty kilobytes, less than half of that on their way. */
const MOST_FILES_AHEAD = 12;

/**
 * What any search begins with, and all of an index of a few files, so that no letter has to wait for its own: a word
 * or two would ask for most of them in any case.
 */
async function fetchAhead({ events, articles }: WordIndex): Promise<void> {
  const sources = [...events, ...articles];
  const firsts = await Promise.all(sources.map((source) => source.firstWords()));
  const files = sources.flatMap((source, i) => (firsts[i] ?? []).map((_, file) => ({ source, file })));
  if (files.length <= MOST_FILES_AHEAD) for (const { source, file } of files) void source.words(file);
}

async function findEvents(words: WordIndex, query: Query): Promise<Found<Uint32Array>> {
  const placed = await hitsOf(words.events, query, false);
  const found = new Uint32Array(placed.reduce((sum, { hits }) => sum + hits.document.length, 0));
  let at = 0;
  for (const { hits, first } of placed) {
    for (const own of hits.document) {
      found[at] = first + own;
      at += 1;
    }
  }
  return { found, whole: placed.every(({ hits }) => hits.whole) };
}

async function findArticles(
  corpus: Corpus,
  words: WordIndex,
  query: Query,
  most: number,
): Promise<Found<readonly ArticleId[]>> {
  const placed = await hitsOf(words.articles, query, true);
  const heads = await corpus.articles.load(best(placed, most));
  return {
    found: heads.flatMap((head) => head?.id ?? []),
    whole: placed.every(({ hits }) => hits.whole) && !heads.includes(undefined),
  };
}

/** Of a segment, and the number of its first document among all. */
type PlacedHits = { readonly hits: Hits; readonly first: number };

async function hitsOf(
  sources: readonly WordSource[],
  query: Query,
  titled: boolean,
): Promise<readonly PlacedHits[]> {
  const found = await Promise.all(sources.map((source) => findDocuments(source, query, titled)));
  let next = 0;
  return found.map((hits, i) => {
    const first = next;
    next += sources[i]!.size;
    return { hits, first };
  });
}

/** Numbers of the documents with the highest scores; of equals the later, which were published later. */
function best(placed: readonly PlacedHits[], most: number): readonly number[] {
  const chosen: { readonly number: number; readonly score: number }[] = [];
  for (const { hits, first } of placed.toReversed()) {
    const { document, score } = hits;
    for (let i = document.length - 1; i >= 0; i -= 1) {
      const own = score[i]!;
      if (chosen.length === most && own <= chosen.at(-1)!.score) continue;
      const at = chosen.findLastIndex((other) => other.score >= own) + 1;
      chosen.splice(at, 0, { number: first + document[i]!, score: own });
      if (chosen.length > most) chosen.pop();
    }
  }
  return chosen.map(({ number }) => number);
}
