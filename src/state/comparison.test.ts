import fc from "fast-check";
import { expect, test } from "vitest";
import { syntheticBundle } from "../bench/synthetic.ts";
import { corpusFromBundle } from "../bundle/corpus-from-bundle.ts";
import type { Day } from "../domain/day.ts";
import { setFilters } from "./actions/filters.ts";
import { compareWith, swapCompared } from "./actions/compare.ts";
import { commitRange, previewRange } from "./actions/range.ts";
import { countsInRange, differences } from "./comparison.ts";
import { placeMembership } from "./index/memberships.ts";
import { countIn } from "./index/time-index.ts";
import { createView } from "./view.ts";

const corpus = corpusFromBundle(syntheticBundle({ events: 200, places: 30 }));
const members = placeMembership(corpus);

test("counts of a range are those of its events that pass all filters, its own facet's included", () => {
  const view = createView(corpus);
  const { span } = view.snapshot();
  setFilters(view, { kinds: [corpus.kinds[0]!] });
  fc.assert(
    fc.property(fc.nat(span.end - span.start - 1), fc.nat(400), (after, more) => {
      const range = { start: (span.start + after) as Day, end: (span.start + after + more + 1) as Day };
      const { passing } = view.snapshot();
      const counts = countsInRange(passing, corpus.columns, corpus.kinds.length, members, range);
      expect(counts.total).toBe(countIn(passing, range));
      expect(counts.kinds[0]).toBe(counts.total);
      commitRange(view, range);
      expect([...counts.places]).toEqual([...view.snapshot().placeCounts]);
    }),
  );
});

test("differences put the greatest change first and leave out what is in neither range", () => {
  expect(differences(Uint32Array.of(3, 0, 5, 0, 1), Uint32Array.of(3, 4, 1, 0, 2))).toEqual([
    { index: 2, a: 5, b: 1 },
    { index: 1, a: 0, b: 4 },
    { index: 4, a: 1, b: 2 },
    { index: 0, a: 3, b: 3 },
  ]);
});

test("swapping lets go of what is in the hand, and twice is nothing", () => {
  const view = createView(corpus);
  const a = { start: 17_000 as Day, end: 17_010 as Day };
  const b = { start: 17_020 as Day, end: 17_025 as Day };
  compareWith(view, b);
  previewRange(view, a);
  swapCompared(view);
  expect(view.store.getState()).toMatchObject({ committed: b, compare: a, preview: null });
  swapCompared(view);
  expect(view.store.getState()).toMatchObject({ committed: a, compare: b });
});
