import MiniSearch from "minisearch";
import type { Corpus } from "../../bundle/corpus.ts";
import type { Article, BundleEvent } from "../../bundle/types.ts";
import type { ArticleId } from "../../domain/ids.ts";
import { isEmptyQuery, matchesQuery, parseQuery, wordsOf, type Query } from "../../views/words/query.ts";

/** What a search found. */
export type SearchResult = {
  /** Indices of the corpus, ascending. */
  readonly events: Uint32Array;
  /** Articles whose title or text has the words, best first. */
  readonly articles: readonly ArticleId[];
};

export type SearchIndex = { search(query: string): Promise<SearchResult> };

/** Events that are asked for at once; a large corpus fetches them by the chunk. */
const CHUNK = 200;

/**
 * Full-text index over titles, sentences, people and places of events, and over the texts of articles. Every word of
 * the query must begin a word; words in quotation marks must stand together.
 * @param pause gives the page a turn when one is due; called after every document
 */
export async function buildSearchIndex(corpus: Corpus, pause: () => Promise<void>): Promise<SearchIndex> {
  const placeNames = new Map(corpus.places.map(({ id, name }) => [id, name]));
  const textOfEvent = (event: BundleEvent): string =>
    [
      event.title,
      ...event.reports.map(({ quote }) => quote),
      ...event.actors,
      ...event.places.map(({ place }) => placeNames.get(place) ?? ""),
    ].join("\n");

  const events = createIndex();
  for (let start = 0; start < corpus.size; start += CHUNK) {
    const indices = range(start, Math.min(corpus.size, start + CHUNK));
    const loaded = await corpus.load(indices);
    for (const [i, event] of loaded.entries()) {
      if (event !== undefined) events.add({ id: start + i, text: textOfEvent(event) });
      await pause();
    }
  }

  const articles = createIndex();
  const articleIds: ArticleId[] = [];
  for (let i = 0; i < corpus.articles.size; i += 1) {
    const [head] = await corpus.articles.load([i]);
    const article = head === undefined ? undefined : await corpus.article(head.id);
    if (article !== undefined) {
      articleIds[i] = article.id;
      articles.add({ id: i, text: textOfArticle(article) });
    }
    await pause();
  }

  return {
    async search(text) {
      const query = parseQuery(text);
      if (isEmptyQuery(query)) return { events: new Uint32Array(), articles: [] };
      const foundEvents = await keep(find(events, query), query, async (i) => {
        const [event] = await corpus.load([i]);
        return event === undefined ? "" : textOfEvent(event);
      });
      const foundArticles = await keep(find(articles, query), query, async (i) => {
        const id = articleIds[i];
        const article = id === undefined ? undefined : await corpus.article(id);
        return article === undefined ? "" : textOfArticle(article);
      });
      return {
        events: Uint32Array.from(foundEvents).toSorted(),
        articles: foundArticles.flatMap((i) => articleIds[i] ?? []),
      };
    },
  };
}

const textOfArticle = ({ title, text }: Article): string => `${title}\n${text}`;

type Indexed = { readonly id: number; readonly text: string };

const createIndex = (): MiniSearch<Indexed> =>
  new MiniSearch<Indexed>({
    fields: ["text"],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => term, // folded by wordsOf
    searchOptions: { prefix: true, combineWith: "AND" },
  });

/** Documents that have all the words of the query, best first. */
const find = (index: MiniSearch<Indexed>, { terms, phrases }: Query): readonly number[] =>
  index.search([...terms, ...phrases.flat()].join(" ")).map(({ id }) => id as number);

/** Those in which the phrases stand as they are; the index knows words only. */
async function keep(
  found: readonly number[],
  query: Query,
  textOf: (id: number) => Promise<string>,
): Promise<readonly number[]> {
  if (query.phrases.length === 0) return found;
  const texts = await Promise.all(found.map(textOf));
  return found.filter((_, i) => matchesQuery(texts[i] ?? "", query));
}

const range = (start: number, end: number): readonly number[] =>
  Array.from({ length: end - start }, (_, i) => start + i);
