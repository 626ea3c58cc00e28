import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../bench/synthetic.ts";
import { formatBundle } from "./format-bundle.ts";
import type { Bundle } from "./types.ts";

const bundle = syntheticBundle({ events: 25 });

const shuffled = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

describe("formatBundle", () => {
  test("gives the same bytes whatever order articles, places and events come in", () => {
    const expected = formatBundle(bundle);
    fc.assert(
      fc.property(
        shuffled(bundle.articles),
        shuffled(bundle.places),
        shuffled(bundle.events),
        (articles, places, events) => formatBundle({ ...bundle, articles, places, events }) === expected,
      ),
      { numRuns: 30 },
    );
  });

  test("writes one article, place or event a line", () => {
    const text = formatBundle(bundle);
    for (const event of bundle.events)
      expect(text.split("\n").filter((line) => line.startsWith(`{"id":"${event.id}"`))).toHaveLength(1);
  });

  test("throws on a bundle that isn't one, because that is our own mistake", () => {
    expect(() => formatBundle({ ...bundle, title: 7 } as unknown as Bundle)).toThrow();
  });
});
