import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../bench/synthetic.ts";
import { parseDay } from "../domain/day.ts";
import { EVENT_STATUSES, PLACE_ROLES, REVIEW_STATES } from "../domain/event.ts";
import type { ArticleId, EventId, PlaceId, StoryId } from "../domain/ids.ts";
import { PRECISIONS } from "../domain/precision.ts";
import { wordsOf } from "../domain/words.ts";
import { formatColumnar } from "./columnar/format-columnar.ts";
import { NO_DAY, NO_INDEX, type Corpus } from "./corpus.ts";
import { formatBundle } from "./format-bundle.ts";
import { memoryFolder } from "./memory-folder.ts";
import { openBundle } from "./open-bundle.ts";
import { compareEvents } from "./order.ts";
import type { Bundle, BundleEvent, Place, PlaceReading, Story } from "./types.ts";
import { searchedInArticle, searchedInEvent } from "./words/searched-text.ts";
import { wordsBeginning, type WordSource } from "./words/word-segment.ts";

const BASE = "https://example.org/site/bundle/";

/** One of every block and inline there is. */
const STORY: Story = {
  id: "s" as StoryId,
  file: "stories/s.md",
  title: "A story",
  language: "en",
  lead: [{ kind: "quote", blocks: [{ kind: "code", text: "<b>" }] }],
  steps: [
    {
      heading: [{ kind: "text", text: "Step" }],
      view: "range=2016",
      blocks: [
        { kind: "paragraph", inlines: [{ kind: "strong", inlines: [{ kind: "code", text: "x" }] }] },
        { kind: "list", start: 2, items: [[{ kind: "paragraph", inlines: [{ kind: "break" }] }]] },
        {
          kind: "paragraph",
          inlines: [
            { kind: "view", fragment: "event=e", inlines: [{ kind: "emphasis", inlines: [] }] },
            { kind: "link", href: "https://example.org/", inlines: [] },
          ],
        },
      ],
    },
  ],
};

/**
 * Besides what the generator makes: a story, a table row without an article, an unknown report day, an alias, day 0
 * and before, a place told by another one, other readings of a name, a name that wasn't placed.
 */
function variedBundle(): Bundle {
  const bundle = syntheticBundle({ events: 900, places: 60 });
  const [first, second, third, ...rest] = bundle.events;
  const at = (event: typeof first, day: string) => ({
    ...event!,
    when: { ...event!.when, from: day, to: day },
  });
  const row = {
    ...first!.reports[0]!,
    article: null,
    span: null,
    source: "A table",
    url: "https://example.org/1",
  };
  const events = [
    { ...at(first, "-0043-03-15"), reports: [row] },
    { ...at(second, "1970-01-01"), reports: [{ ...second!.reports[0]!, reported: null }] },
    { ...third!, aliases: ["e-alias" as EventId], places: [] },
    toldByAnother(rest[0]!),
    ...rest.slice(1),
  ];
  return {
    ...bundle,
    places: [...bundle.places, eastOf(bundle.places[0]!)],
    events: events.toSorted(compareEvents),
    stories: [STORY],
  };

  function toldByAnother(event: BundleEvent): BundleEvent {
    const relation = { words: "50 km east of", km: 50, bearing: "east" } as const;
    const [report, ...others] = event.reports;
    const near = eastOf(bundle.places[0]!).id;
    return {
      ...event,
      places: [
        {
          place: near,
          role: "happened",
          basis: "clause",
          confidence: 0.5,
          relation,
          alternatives: [READING],
        },
      ],
      reports: [{ ...report!, unplaced: [{ span: [0, 3], alternatives: [READING] }] }, ...others],
    };
  }
}

const READING: PlaceReading = {
  id: "g4717560" as PlaceId,
  name: "Paris",
  kind: "city",
  lat: 33.66,
  lon: -95.55,
  iso2: "US",
  within: ["Texas", "United States"],
  confidence: 0.31,
};

const eastOf = (anchor: Place): Place => ({
  id: `${anchor.id}~50e` as PlaceId,
  name: `50 km east of ${anchor.name}`,
  kind: "region",
  lat: anchor.lat,
  lon: 38.5,
  within: anchor.within,
  extent: [38, 34, 39, 35],
  vague: true,
  near: { of: [{ id: anchor.id, name: anchor.name }], way: "away", km: 50, bearing: "east" },
  source: `derived from ${anchor.source}`,
});

const bundle = variedBundle();
const forms: readonly (readonly [string, () => Iterable<{ file: string; text: string }>])[] = [
  ["readable", () => [{ file: "bundle.json", text: formatBundle(bundle) }]],
  ["columnar", () => formatColumnar(bundle)],
  ["columnar in many shards", () => formatColumnar(bundle, 130)],
];

async function openFirst(write: () => Iterable<{ file: string; text: string }>): Promise<Corpus> {
  const opened = await openBundle(BASE, memoryFolder(write(), BASE).fetch);
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}

async function open(write: () => Iterable<{ file: string; text: string }>): Promise<Corpus> {
  const corpus = await openFirst(write);
  await corpus.loadRest();
  return corpus;
}

const all = (corpus: Corpus): readonly number[] => Array.from({ length: corpus.size }, (_, i) => i);
const eventsOf = async (corpus: Corpus): Promise<readonly BundleEvent[]> =>
  (await corpus.load(all(corpus))).map((event) => event!);
const daysOf = ({ when }: BundleEvent): string => `${when.from} ${when.to}`;

describe.each(forms)("the %s form", (form, write) => {
  test("has every event, in order of days", async () => {
    const corpus = await open(write);
    const events = await eventsOf(corpus);
    expect(events.toSorted(compareEvents)).toEqual(bundle.events);
    expect(events.map(daysOf)).toEqual(bundle.events.map(daysOf));
    expect(corpus.gaps()).toEqual([]);
    expect(corpus.isWhole()).toBe(true);
  });

  test("says of days, kinds and places from the start what it says when it is whole", async () => {
    const corpus = await openFirst(write);
    const { firstDay, endDay, kind, placeStart, placeIndex } = corpus.columns;
    const first = structuredClone({ firstDay, endDay, kind, placeStart, placeIndex });
    await Promise.all([corpus.loadRest(), corpus.loadRest()]);
    expect(corpus.columns).toMatchObject(first);
  });

  test("has columns that say what the details say", async () => {
    const corpus = await open(write);
    const { columns } = corpus;
    const told = (await eventsOf(corpus)).map(({ when, kind, status, state, importance, confidence }) => ({
      first: parseDay(when.from),
      end: parseDay(when.to)! + 1,
      kind,
      precision: when.precision,
      status,
      state,
      importance: Math.round(importance * 255),
      confidence: Math.round(confidence * 255),
    }));
    const read = Array.from(columns.firstDay, (first, i) => ({
      first,
      end: columns.endDay[i],
      kind: corpus.kinds[columns.kind[i]!],
      precision: PRECISIONS[columns.precision[i]!],
      status: EVENT_STATUSES[columns.status[i]!],
      state: REVIEW_STATES[columns.state[i]!],
      importance: columns.importance[i],
      confidence: columns.confidence[i],
    }));
    expect(read).toEqual(told);
  });

  test("leads from events to their places, articles, publishers and report days", async () => {
    const corpus = await open(write);
    const { columns } = corpus;
    const sourceOf = new Map(bundle.articles.map(({ id, source }) => [id as string, source]));
    const heads = await corpus.articles.load(Array.from({ length: corpus.articles.size }, (__, i) => i));
    (await eventsOf(corpus)).forEach((event, i) => {
      const places = [...columns.placeIndex.subarray(columns.placeStart[i], columns.placeStart[i + 1])];
      const roles = [...columns.placeRole.subarray(columns.placeStart[i], columns.placeStart[i + 1])];
      expect(places.map((place, j) => [corpus.places[place]?.id, PLACE_ROLES[roles[j]!]])).toEqual(
        event.places.map(({ place, role }) => [place, role]),
      );
      const [from, to] = [columns.reportStart[i]!, columns.reportStart[i + 1]!];
      expect(named(columns.reportArticle.subarray(from, to), (at) => heads[at]?.id)).toEqual(
        event.reports.map(({ article }) => article),
      );
      expect(named(columns.reportSource.subarray(from, to), (at) => corpus.sources[at])).toEqual(
        event.reports.map(({ article, source }) => source ?? sourceOf.get(article ?? "") ?? null),
      );
      const reported = event.reports[0]!.reported;
      expect(columns.reportedDay[i]).toBe(reported === null ? NO_DAY : parseDay(reported.from));
    });
  });

  test("has the places, those that are told by others too", async () => {
    const places = new Map((await openFirst(write)).places.map((place) => [place.id, place]));
    expect(bundle.places.map(({ id }) => places.get(id))).toEqual(bundle.places);
  });

  test("has the articles, heads by number and whole by id", async () => {
    const corpus = await openFirst(write);
    expect(corpus.articles.size).toBe(bundle.articles.length);
    for (const article of bundle.articles.slice(0, 40)) {
      const { text: _text, blocks: _blocks, ...head } = article;
      const index = (await corpus.articles.locate(article.id))!;
      expect(corpus.articles.indexOf(article.id)).toBe(index);
      expect(await corpus.articles.load([index])).toEqual([head]);
      expect(corpus.articles.peek(index)).toEqual(head);
      expect(await corpus.article(article.id)).toEqual(article);
    }
    expect(await corpus.article("no-such-article" as ArticleId)).toBeUndefined();
    expect(await corpus.articles.locate("no-such-article" as ArticleId)).toBeUndefined();
    expect(await corpus.articles.load([bundle.articles.length])).toEqual([undefined]);
  });

  test("knows the days that its articles could have told of", async () => {
    const days = new Set(
      (await openFirst(write)).articles.newsDays.flatMap(({ start, end }) =>
        Array.from({ length: end - start }, (__, i) => start + i),
      ),
    );
    const week = Array.from({ length: 7 }, (__, i) => i);
    expect(days).toEqual(
      new Set(bundle.articles.flatMap(({ published }) => week.map((i) => parseDay(published!.from)! - i))),
    );
  });

  test("finds events by id and alias, and says when there is none", async () => {
    const corpus = await openFirst(write);
    for (const at of [0, 400, 899]) {
      const { id } = bundle.events[at]!;
      const index = (await corpus.locateEvent(id))!;
      expect(corpus.indexOfEvent(id)).toBe(index);
      expect(await corpus.load([index])).toEqual([bundle.events[at]]);
    }
    const aliased = bundle.events.find(({ aliases }) => aliases !== undefined)!;
    const alias = await corpus.locateEvent("e-alias" as EventId);
    expect(alias).toBe(await corpus.locateEvent(aliased.id));
    expect(await corpus.locateEvent("constructor" as EventId)).toBeUndefined();
  });

  test("shows details without waiting once they are loaded", async () => {
    const corpus = await openFirst(write);
    const [seventh] = await corpus.load([7]);
    expect(seventh).toBeDefined();
    expect(corpus.peek(7)).toBe(seventh);
    expect(corpus.peek(900)).toBeUndefined();
    expect(await corpus.load([900, 7])).toEqual([undefined, seventh]);
  });

  test("has the same places, publishers and provenance", async () => {
    const corpus = await open(write);
    expect(corpus.places.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      bundle.places.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect(corpus.sources).toContain("A table");
    expect(await corpus.provenance()).toEqual(bundle.provenance);
  });

  test("has, where it has an index of words, exactly the words of its texts in it", async () => {
    const corpus = await openFirst(write);
    expect(corpus.words === undefined).toBe(form === "readable");
    if (corpus.words === undefined) return;
    const placeNames = new Map(corpus.places.map(({ id, name }) => [id, name]));
    const articles = await corpus.articles.load(Array.from({ length: corpus.articles.size }, (__, i) => i));
    const texts = await Promise.all(articles.map((head) => corpus.article(head!.id)));
    expect(await wordsIn(corpus.words.events)).toEqual(
      wordsByDocument(
        (await eventsOf(corpus)).map((event) => searchedInEvent(event, (id) => placeNames.get(id))),
      ),
    );
    expect(await wordsIn(corpus.words.articles)).toEqual(
      new Set([
        ...wordsByDocument(texts.map((article) => searchedInArticle(article!))),
        ...texts.flatMap((article, i) => wordsOf(article!.title).map((word) => `=${word} ${i}`)),
      ]),
    );
  });

  test("has the same stories, word for word", async () => {
    expect((await open(write)).stories).toEqual(bundle.stories);
  });
});

/** "word document" of each word and each document that has it. */
async function wordsIn(sources: readonly WordSource[]): Promise<ReadonlySet<string>> {
  const pairs = new Set<string>();
  let first = 0;
  for (const source of sources) {
    const { found, whole } = await wordsBeginning(source, "");
    expect(whole).toBe(true);
    for (const { word, document } of found) for (const own of document) pairs.add(`${word} ${first + own}`);
    first += source.size;
  }
  return pairs;
}

const wordsByDocument = (documents: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(documents.flatMap((parts, i) => parts.flatMap(wordsOf).map((word) => `${word} ${i}`)));

const named = <T>(indices: Uint32Array, name: (index: number) => T): readonly (T | null)[] =>
  Array.from(indices, (index) => (index === NO_INDEX ? null : name(index)));
