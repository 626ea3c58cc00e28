import { describe, expect, test } from "vitest";
import { corpusFromBundle } from "../bundle/corpus-from-bundle.ts";
import { syntheticBundle } from "./synthetic.ts";

describe("a synthetic bundle", () => {
  const bundle = syntheticBundle({ events: 500 });

  test("is the same for the same size and seed", () => {
    expect(JSON.stringify(syntheticBundle({ events: 500 }))).toBe(JSON.stringify(bundle));
  });

  test("quotes each event from its article at the span it names", () => {
    const texts = new Map(bundle.articles.map(({ id, text }) => [id, text]));
    for (const { reports } of bundle.events) {
      const [report] = reports;
      expect(texts.get(report!.article!)!.slice(...report!.span!)).toBe(report!.quote);
    }
  });

  test("makes a corpus of as many events, none with an id twice, sorted by first day", () => {
    const corpus = corpusFromBundle(bundle);
    expect(corpus.size).toBe(500);
    expect(new Set(bundle.events.map(({ id }) => id)).size).toBe(500);
    expect([...corpus.columns.firstDay].toSorted((a, b) => a - b)).toEqual([...corpus.columns.firstDay]);
  });
});
