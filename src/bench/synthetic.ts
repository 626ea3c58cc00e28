import type { ColumnarHead } from "../bundle/columnar/columnar-files.ts";
import { compareText, placesByUse } from "../bundle/order.ts";
import { BUNDLE_FORMAT, type Bundle, type BundleEvent, type Report } from "../bundle/types.ts";
import { formatDay, parseDay } from "../domain/day.ts";
import type { EventId, PlaceId } from "../domain/ids.ts";
import {
  articleId,
  articleOfStory,
  publishedOf,
  spanOfStory,
  syntheticArticles,
  syntheticSources,
} from "./synthetic-articles.ts";
import { syntheticPlaces } from "./synthetic-places.ts";
import { sentenceOf, syntheticStories, type Stories } from "./synthetic-stories.ts";

/**
 * Made-up corpora of any size for trials of speed and for looking at the page: ten years of news, quiet but for some
 * bursts, about places of which few are told of often and most seldom. The same bundle for the same size and seed.
 */
export type SyntheticOptions = {
  readonly events: number;
  readonly places?: number;
  readonly seed?: number;
};

/** A bundle that is told as it is written: neither its events nor its articles are ever all in memory. */
export type SyntheticStream = {
  readonly head: ColumnarHead;
  /** In the bundle's order. */
  readonly events: Iterable<BundleEvent>;
};

export function syntheticStream({
  events: count,
  places: placeCount = 300,
  seed = 20_161_122,
}: SyntheticOptions): SyntheticStream {
  const places = syntheticPlaces(placeCount, seed);
  const stories = syntheticStories(count, places, seed);
  return {
    head: {
      title: `Synthetic, ${count} events`,
      articles: syntheticArticles(stories),
      places: placesByUse(places, usesOf(stories)),
      sources: syntheticSources(stories),
      provenance: {
        extractor: "synthetic",
        gazetteer: "synthetic",
        inputs: [],
        licences: [],
        corrections: [],
        warnings: [],
      },
    },
    events: inOrder(stories),
  };
}

/** The same, whole. */
export function syntheticBundle(options: SyntheticOptions): Bundle {
  const { head, events } = syntheticStream(options);
  const { title, places, articles, provenance } = head;
  return {
    format: BUNDLE_FORMAT,
    title,
    articles: [...articles],
    places,
    events: [...events],
    provenance,
  };
}

function usesOf({ count, story }: Stories): ReadonlyMap<PlaceId, number> {
  const uses = new Map<PlaceId, number>();
  for (let i = 0; i < count; i += 1) {
    const { place, second } = story(i);
    for (const named of second === null ? [place] : [place, second])
      uses.set(named.id, (uses.get(named.id) ?? 0) + 1);
  }
  return uses;
}

/** Stories are sorted by the day around which they are dated, events by the first and last day of the date. */
function* inOrder(stories: Stories): Generator<BundleEvent> {
  const first = new Int32Array(stories.count);
  const last = new Int32Array(stories.count);
  for (let i = 0; i < stories.count; i += 1) {
    const { when } = stories.story(i);
    first[i] = parseDay(when.from)!;
    last[i] = parseDay(when.to)!;
  }
  const order = Uint32Array.from(first.keys()).toSorted(
    (a, b) => first[a]! - first[b]! || last[a]! - last[b]!,
  );
  for (let from = 0, to = 0; from < order.length; from = to) {
    const [firstDay, lastDay] = [first[order[from]!], last[order[from]!]];
    while (to < order.length && first[order[to]!] === firstDay && last[order[to]!] === lastDay) to += 1;
    const sameDays = Array.from(order.subarray(from, to), (i) => eventOf(stories, i));
    yield* sameDays.toSorted((a, b) => compareText(a.id, b.id));
  }
}

function eventOf(stories: Stories, i: number): BundleEvent {
  const { title, when, place, second, traits, salt } = stories.story(i);
  return {
    id: `e${i.toString(36)}-${salt.toString(36)}` as EventId,
    title,
    kind: traits.kind,
    status: traits.status,
    when,
    places: [
      { place: place.id, role: "happened", basis: "governed", confidence: 0.9 },
      ...(second === null
        ? []
        : [{ place: second.id, role: "about", basis: "clause", confidence: 0.6 } as const]),
    ],
    reports: [reportOf(stories, i)],
    actors: [title.slice(0, title.indexOf(" "))],
    importance: traits.importance,
    confidence: traits.confidence,
    state: traits.state,
  };
}

function reportOf(stories: Stories, i: number): Report {
  const story = stories.story(i);
  const span = spanOfStory(stories, i);
  const quote = sentenceOf(story);
  const date = quote.length - 1 - "YYYY-MM-DD".length;
  const place = quote.indexOf(story.place.name);
  const article = articleOfStory(i);
  const published = publishedOf(stories, article);
  return {
    article: articleId(article),
    quote,
    span,
    dateSpan: [span[0] + date, span[0] + quote.length - 1],
    dateExplanation: `“${formatDay(story.day)}” is given in full.`,
    placeSpans: [[span[0] + place, span[0] + place + story.place.name.length]],
    attribution: null,
    reported: { from: published, to: published },
  };
}
