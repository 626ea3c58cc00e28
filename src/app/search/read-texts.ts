import type { Corpus, WordIndex } from "../../bundle/corpus.ts";
import { createWordGatherer, type WordGatherer } from "../../bundle/words/gather-words.ts";
import type { WordEntry } from "../../bundle/words/postings.ts";
import { searchedInArticle, searchedInEvent } from "../../bundle/words/searched-text.ts";
import { wordsInMemory, type WordSource } from "../../bundle/words/word-segment.ts";
import { indicesBelow } from "./indices-below.ts";

/** Events that are asked for at once; a large corpus fetches them by the chunk. */
const CHUNK = 200;

export type ReadTexts = {
  readonly words: WordIndex;
  /** False where some text couldn't be had: nothing is found in it. */
  readonly whole: boolean;
};

/**
 * The words of a corpus that comes without an index, from all its texts.
 * @param pause gives the page a turn when one is due; called after every document
 */
export async function readTexts(corpus: Corpus, pause: () => Promise<void>): Promise<ReadTexts> {
  const events = await readEvents(corpus, pause);
  const articles = await readArticles(corpus, pause);
  return {
    words: {
      events: [await indexOf(events.gatherer, pause)],
      articles: [await indexOf(articles.gatherer, pause)],
    },
    whole: events.whole && articles.whole,
  };
}

type Read = { readonly gatherer: WordGatherer; readonly whole: boolean };

async function readEvents(corpus: Corpus, pause: () => Promise<void>): Promise<Read> {
  const placeNames = new Map(corpus.places.map(({ id, name }) => [id, name]));
  const gatherer = createWordGatherer();
  let whole = true;
  for (let start = 0; start < corpus.size; start += CHUNK) {
    const chunk = indicesBelow(Math.min(CHUNK, corpus.size - start)).map((i) => start + i);
    for (const event of await corpus.load(chunk)) {
      gatherer.add(event === undefined ? [] : searchedInEvent(event, (id) => placeNames.get(id)));
      whole &&= event !== undefined;
      await pause();
    }
  }
  return { gatherer, whole };
}

async function readArticles(corpus: Corpus, pause: () => Promise<void>): Promise<Read> {
  const gatherer = createWordGatherer();
  let whole = true;
  for (const i of indicesBelow(corpus.articles.size)) {
    const [head] = await corpus.articles.load([i]);
    const article = head === undefined ? undefined : await corpus.article(head.id);
    gatherer.add(article === undefined ? [] : searchedInArticle(article), article?.title);
    whole &&= article !== undefined;
    await pause();
  }
  return { gatherer, whole };
}

async function indexOf(gatherer: WordGatherer, pause: () => Promise<void>): Promise<WordSource> {
  const size = gatherer.documents();
  const entries: WordEntry[] = [];
  for (const entry of gatherer.entries()) {
    entries.push(entry);
    await pause();
  }
  return wordsInMemory(size, entries);
}
