import type { TimeRange } from "../../domain/time-range.ts";
import { NO_INDEX, type ArticleHead } from "../corpus.ts";
import { headOf } from "../corpus-from-bundle.ts";
import { daysTold, mergeRanges } from "../news-days.ts";
import type { Article } from "../types.ts";
import { searchedInArticle } from "../words/searched-text.ts";
import { encodeNumbers } from "./digits.ts";
import { createIdList, type IdList } from "./id-list.ts";
import { FILES, HEADS_A_CHUNK, type Manifest } from "./manifest.ts";
import { encodeStretches } from "./stretches.ts";
import { sealChunk, type BundleFile } from "./seal.ts";
import { wordWriter } from "./word-files.ts";

const CHARACTERS_A_TEXT_FILE = 200_000;
/** About five thousand articles: few enough for their words to be gathered in memory, forty bytes each. */
const WORDS_A_SEGMENT = 3_000_000;

/** What is kept of articles that have been written. */
export type WrittenArticles = {
  readonly entry: Omit<Manifest["articles"], "ids">;
  readonly words: NonNullable<Manifest["words"]>["articles"];
  readonly ids: IdList;
  readonly numberOf: (id: string) => number | undefined;
  /** Number of the publisher of an article, by the article's number; NO_INDEX for none. */
  readonly sourceOfArticle: (article: number) => number;
};

/**
 * Heads, texts and words of articles, by the chunk; heads and texts are never in memory for longer than their file
 * takes.
 * @param articles in order of publication, gone through once
 */
export function* writeArticles(
  articles: Iterable<Article>,
  sourceNumber: (name: string | null) => number,
  tag: string,
): Generator<BundleFile, WrittenArticles> {
  const numbers = new Map<string, number>();
  const sources: number[] = [];
  const ids = createIdList();
  const told = new Map<string, TimeRange>();
  const heads = chunkWriter<ArticleHead>(FILES.articles, tag);
  const texts = chunkWriter<Pick<Article, "text" | "blocks">>(FILES.texts, tag);
  const words = wordWriter("articles", tag);
  let characters = 0;
  for (const article of articles) {
    const { id, source, text, blocks } = article;
    ids.add(id, numbers.size);
    numbers.set(id, numbers.size);
    sources.push(sourceNumber(source));
    for (const days of daysTold(article)) told.set(`${days.start} ${days.end}`, days);
    if (heads.add(headOf(article)) === HEADS_A_CHUNK) yield heads.close();
    texts.add({ text, blocks });
    words.add(searchedInArticle(article), article.title);
    if (words.words() >= WORDS_A_SEGMENT) yield* words.close();
    characters += text.length;
    if (characters < CHARACTERS_A_TEXT_FILE) continue;
    yield texts.close();
    characters = 0;
  }
  if (heads.open() > 0) yield heads.close();
  if (texts.open() > 0) yield texts.close();
  yield* words.close();
  return {
    entry: {
      count: numbers.size,
      texts: { files: texts.counts.length, counts: encodeNumbers(texts.counts) },
      newsDays: encodeStretches(mergeRanges([...told.values()])),
    },
    words: { segments: words.counts.length, counts: encodeNumbers(words.counts) },
    ids,
    numberOf: (id) => numbers.get(id),
    sourceOfArticle: (article) => sources[article] ?? NO_INDEX,
  };
}

/** Gathers items until a chunk is closed. */
function chunkWriter<Item>(name: (chunk: number) => string, tag: string) {
  let items: Item[] = [];
  const counts: number[] = [];
  return {
    counts,
    open: (): number => items.length,
    /** @returns how many there are in the open chunk */
    add: (item: Item): number => items.push(item),
    close: (): BundleFile => {
      const chunk = sealChunk(name(counts.length), tag, items);
      counts.push(items.length);
      items = [];
      return chunk;
    },
  };
}
