import { compareEvents } from "../bundle/order.ts";
import {
  BUNDLE_FORMAT,
  type Article,
  type Bundle,
  type BundleEvent,
  type Place,
  type Report,
} from "../bundle/types.ts";
import { addDays, dayFromCivil, formatDay, parseDay, type Day } from "../domain/day.ts";
import { EVENT_STATUSES } from "../domain/event.ts";
import type { ArticleId, EventId } from "../domain/ids.ts";
import { EVENT_KINDS } from "../domain/kinds.ts";
import { cumulative, pick, seededRandom } from "./random.ts";
import { syntheticDate } from "./synthetic-dates.ts";
import { syntheticPlaces } from "./synthetic-places.ts";

/**
 * Made-up corpora of any size for trials of speed and for looking at the page: ten years of news, quiet but for some
 * bursts, about places of which few are told of often and most seldom. The same bundle for the same size and seed.
 */
export type SyntheticOptions = {
  readonly events: number;
  readonly places?: number;
  readonly seed?: number;
};

const DAYS = 3652;
const FIRST_DAY = dayFromCivil({ year: 2014, month: 1, day: 1 })!;
const EVENTS_PER_ARTICLE = 3;
const SUBJECTS = [
  "Aid convoy",
  "Troops",
  "Officials",
  "Residents",
  "Negotiators",
  "Air strikes",
  "Police",
  "UN envoy",
] as const;
const VERBS = [
  "enter",
  "leave",
  "reach",
  "shell",
  "condemn",
  "return to",
  "agree a truce over",
  "report clashes in",
] as const;
const STATUS_SUMS = cumulative([84, 5, 5, 2, 1, 3]);

export function syntheticBundle({
  events,
  places: placeCount = 300,
  seed = 20_161_122,
}: SyntheticOptions): Bundle {
  const places = syntheticPlaces(placeCount, seed);
  const stories = tellStories(events, places, seed);
  const articles = articlesOf(stories);
  return {
    format: BUNDLE_FORMAT,
    title: `Synthetic, ${events} events`,
    articles,
    places,
    events: stories.map((story, i) => eventOf(story, i, articles)).toSorted(compareEvents),
    provenance: {
      extractor: "synthetic",
      gazetteer: "synthetic",
      inputs: [],
      licences: [],
      corrections: [],
      warnings: [],
    },
  };
}

type Story = {
  readonly day: Day;
  readonly when: BundleEvent["when"];
  readonly title: string;
  readonly place: Place;
  readonly second: Place | null;
  readonly random: () => number;
};

function tellStories(count: number, places: readonly Place[], seed: number): readonly Story[] {
  const random = seededRandom(seed + count);
  const daySums = cumulative(dailyWeights(seededRandom(seed + 1)));
  const placeSums = cumulative(places.map((_, i) => 1 / (i + 1) ** 1.05));
  const storyPlace = (day: number): number => (Math.floor(day / 120) * 7) % Math.min(12, places.length);
  const days = Array.from({ length: count }, () => pick(daySums, random())).toSorted((a, b) => a - b);
  return days.map((offset): Story => {
    const day = addDays(FIRST_DAY, offset);
    const place = places[random() < 0.35 ? storyPlace(offset) : pick(placeSums, random())]!;
    const title = `${one(SUBJECTS, random)} ${one(VERBS, random)} ${place.name}`;
    const second = random() < 0.15 ? places[pick(placeSums, random())]! : null;
    return {
      day,
      when: { ...syntheticDate(day, random), basis: "governed" },
      title,
      place,
      second: second === place ? null : second,
      random,
    };
  });
}

const one = <T>(values: readonly T[], random: () => number): T =>
  values[Math.floor(random() * values.length)]!;

/** A steady trickle, and bursts that begin at once and die away over weeks. */
function dailyWeights(random: () => number): readonly number[] {
  const weights = Array.from({ length: DAYS }, () => 0.3);
  for (let burst = 0; burst < 25; burst += 1) {
    const start = Math.floor(random() * DAYS);
    const height = 2 + random() * 18;
    const length = 5 + random() * 60;
    for (let day = start; day < Math.min(DAYS, start + 6 * length); day += 1) {
      weights[day]! += height * Math.exp(-(day - start) / length);
    }
  }
  return weights;
}

const sentenceOf = ({ title, day }: Story): string => `${title} on ${formatDay(day)}.`;

/** Every few stories in a row are one article, published the day after the last of them. */
function articlesOf(stories: readonly Story[]): readonly Article[] {
  return Array.from({ length: Math.ceil(stories.length / EVENTS_PER_ARTICLE) }, (_, i): Article => {
    const own = stories.slice(i * EVENTS_PER_ARTICLE, (i + 1) * EVENTS_PER_ARTICLE);
    const text = own.map(sentenceOf).join("\n\n");
    const published = formatDay(addDays(own.at(-1)!.day, 1));
    return {
      id: `article-${i + 1}` as ArticleId,
      file: `article-${i + 1}.txt`,
      title: own[0]!.title,
      source: `Source ${1 + (i % 12)}`,
      url: null,
      language: "en",
      published: {
        from: published,
        to: published,
        precision: "day",
        edtf: published,
        basis: "given",
        reasons: [],
      },
      text,
      blocks: own.map((story, j) => ({ kind: "paragraph", span: spanOfSentence(own, j, story) })),
    };
  });
}

function spanOfSentence(own: readonly Story[], at: number, story: Story): readonly [number, number] {
  const start = own.slice(0, at).reduce((sum, other) => sum + sentenceOf(other).length + 2, 0);
  return [start, start + sentenceOf(story).length];
}

function eventOf(story: Story, i: number, articles: readonly Article[]): BundleEvent {
  const article = articles[Math.floor(i / EVENTS_PER_ARTICLE)]!;
  const { random, place, second } = story;
  return {
    id: `e${i.toString(36)}-${Math.floor(random() * 0x7fffffff).toString(36)}` as EventId,
    title: story.title,
    kind: one(EVENT_KINDS, random),
    status: EVENT_STATUSES[pick(STATUS_SUMS, random())]!,
    when: story.when,
    places: [
      { place: place.id, role: "happened", basis: "governed", confidence: 0.9 },
      ...(second === null
        ? []
        : [{ place: second.id, role: "about", basis: "clause", confidence: 0.6 } as const]),
    ],
    reports: [reportOf(story, article, article.blocks[i % EVENTS_PER_ARTICLE]!.span)],
    actors: [story.title.slice(0, story.title.indexOf(" "))],
    importance: Math.round(random() ** 3 * 1000) / 1000,
    confidence: Math.round((0.5 + random() / 2) * 1000) / 1000,
    state: random() < 0.02 ? "checked" : "automatic",
  };
}

function reportOf(story: Story, article: Article, span: readonly [number, number]): Report {
  const quote = sentenceOf(story);
  const date = quote.length - 1 - "YYYY-MM-DD".length;
  const place = quote.indexOf(story.place.name);
  const published = article.published!.from;
  return {
    article: article.id,
    quote,
    span,
    dateSpan: [span[0] + date, span[0] + quote.length - 1],
    dateExplanation: `“${formatDay(story.day)}” is given in full.`,
    placeSpans: [[span[0] + place, span[0] + place + story.place.name.length]],
    attribution: null,
    reported: parseDay(published) === null ? null : { from: published, to: published },
  };
}
