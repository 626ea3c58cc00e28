import { EVENT_KINDS } from "../domain/kinds.ts";
import type { EventId } from "../domain/ids.ts";
import type { ArticleHead, Corpus } from "./corpus.ts";
import { columnsOf, sourcesOf } from "./event-columns.ts";
import { inBundleOrder } from "./order.ts";
import type { Article, Bundle } from "./types.ts";

/** A corpus that is wholly in memory, from a readable bundle. */
export function corpusFromBundle(bundle: Bundle): Corpus {
  const events = inBundleOrder(bundle.events);
  const articles = bundle.articles.map(headOf);
  const sources = sourcesOf(articles, events);
  const articleById = new Map<string, Article>(bundle.articles.map((article) => [article.id, article]));
  const indexById = new Map<string, number>();
  events.forEach((event, i) => event.aliases?.forEach((alias) => indexById.set(alias, i)));
  events.forEach((event, i) => indexById.set(event.id, i));
  const indexOfEvent = (id: EventId): number | undefined => indexById.get(id);
  return {
    title: bundle.title,
    size: events.length,
    columns: columnsOf(events, { places: bundle.places, articles, sources }),
    places: bundle.places,
    kinds: EVENT_KINDS,
    sources,
    articles,
    stories: bundle.stories ?? [],
    provenance: bundle.provenance,
    gaps: [],
    indexOfEvent,
    locateEvent: (id) => Promise.resolve(indexOfEvent(id)),
    peek: (index) => events[index],
    load: (indices) => Promise.resolve(indices.map((index) => events[index])),
    article: (id) => Promise.resolve(articleById.get(id)),
  };
}

export function headOf(article: Article): ArticleHead {
  const { text: _text, blocks: _blocks, ...head } = article;
  return head;
}
