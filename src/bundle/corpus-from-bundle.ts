import { EVENT_KINDS } from "../domain/kinds.ts";
import type { ArticleId, EventId } from "../domain/ids.ts";
import type { ArticleHead, Articles, Corpus } from "./corpus.ts";
import { columnLookups, columnsOf, sourcesOf } from "./event-columns.ts";
import { daysTold, mergeRanges } from "./news-days.ts";
import { inBundleOrder } from "./order.ts";
import type { Article, Bundle } from "./types.ts";

/** A corpus that is wholly in memory, from a readable bundle. */
export function corpusFromBundle(bundle: Bundle): Corpus {
  const events = inBundleOrder(bundle.events);
  const articles = bundle.articles.map(headOf);
  const sources = sourcesOf(articles, events);
  const indexById = new Map<string, number>();
  events.forEach((event, i) => event.aliases?.forEach((alias) => indexById.set(alias, i)));
  events.forEach((event, i) => indexById.set(event.id, i));
  const indexOfEvent = (id: EventId): number | undefined => indexById.get(id);
  return {
    title: bundle.title,
    size: events.length,
    columns: columnsOf(events, columnLookups(bundle.places, articles, sources)),
    places: bundle.places,
    kinds: EVENT_KINDS,
    sources,
    articles: articlesInMemory(articles),
    stories: bundle.stories ?? [],
    provenance: () => Promise.resolve(bundle.provenance),
    isWhole: () => true,
    loadRest: () => Promise.resolve(),
    gaps: () => [],
    indexOfEvent,
    locateEvent: (id) => Promise.resolve(indexOfEvent(id)),
    peek: (index) => events[index],
    load: (indices) => Promise.resolve(indices.map((index) => events[index])),
    article: (id) => Promise.resolve(bundle.articles.find((article) => article.id === id)),
  };
}

function articlesInMemory(heads: readonly ArticleHead[]): Articles {
  const indexById = new Map(heads.map(({ id }, i) => [id, i]));
  const indexOf = (id: ArticleId): number | undefined => indexById.get(id);
  return {
    size: heads.length,
    newsDays: mergeRanges(heads.flatMap(daysTold)),
    indexOf,
    locate: (id) => Promise.resolve(indexOf(id)),
    peek: (index) => heads[index],
    load: (indices) => Promise.resolve(indices.map((index) => heads[index])),
  };
}

export function headOf(article: Article): ArticleHead {
  const { text: _text, blocks: _blocks, ...head } = article;
  return head;
}
