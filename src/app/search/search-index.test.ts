import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../../bench/synthetic.ts";
import { corpusFromBundle } from "../../bundle/corpus-from-bundle.ts";
import { hitsIn, matchesQuery, parseQuery } from "../../views/words/query.ts";
import { buildSearchIndex } from "./search-index.ts";

const bundle = syntheticBundle({ events: 300, places: 20 });
const corpus = corpusFromBundle(bundle);
const index = await buildSearchIndex(corpus, () => Promise.resolve());

const wordsOfEvent = (i: number): string => {
  const event = corpus.peek(i)!;
  const places = event.places.map(({ place }) => corpus.places.find(({ id }) => id === place)?.name ?? "");
  return [event.title, ...event.reports.map(({ quote }) => quote), ...event.actors, ...places].join("\n");
};

const firstWords = (count: number): string => wordsOfEvent(7).split(/\s+/).slice(0, count).join(" ");

describe("buildSearchIndex", () => {
  test.each([firstWords(1), firstWords(2), `"${firstWords(2)}"`, firstWords(1).slice(0, 3)])(
    "finds for %s the events that a reading of all of them finds",
    async (query) => {
      const { events } = await index.search(query);
      const slow = Array.from({ length: corpus.size }, (_, i) => i).filter((i) =>
        matchesQuery(wordsOfEvent(i), parseQuery(query)),
      );
      expect(slow.length).toBeGreaterThan(0);
      expect([...events]).toEqual(slow);
    },
  );

  test("finds articles by the words of their text", async () => {
    const [article] = bundle.articles;
    const words = article!.text.split(/\s+/).slice(0, 3).join(" ");
    const { articles } = await index.search(words);
    expect(articles).toContain(article!.id);
    expect(hitsIn(article!.text, parseQuery(words)).length).toBeGreaterThanOrEqual(3);
  });

  test("finds nothing for blanks and for words that nobody wrote", async () => {
    expect((await index.search("   ")).events).toHaveLength(0);
    expect((await index.search("xylophonist")).articles).toEqual([]);
  });
});
