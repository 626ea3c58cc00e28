import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../../../bench/synthetic.ts";
import { corpusFromBundle } from "../../../bundle/corpus-from-bundle.ts";
import type { BundleEvent } from "../../../bundle/types.ts";
import { parseDay, type Day } from "../../../domain/day.ts";
import type { TimeRange } from "../../../domain/time-range.ts";
import { orderByEnd } from "../../../state/index/end-order.ts";
import type { RangeCounter } from "../../../state/index/range-counter.ts";
import { timeIndex } from "../../../state/index/time-index.ts";
import { counterOf } from "./groups-in-range.ts";
import { traitMembership, traitsFrom, type Traits, type TraitsOf } from "./traits.ts";

const bundle = syntheticBundle({ events: 200, places: 12 });
const corpus = corpusFromBundle(bundle);
const all = new Uint8Array(corpus.size).fill(1);

/** Of the events that pass. */
function counter(passes: Uint8Array): RangeCounter {
  const byEnd = orderByEnd(corpus.columns.endDay);
  return counterOf(corpus, byEnd, timeIndex(corpus.columns, byEnd, passes), () => traitMembership(corpus));
}
const traitsOf = (passes: Uint8Array): TraitsOf => traitsFrom(corpus, counter(passes));

const isIn = ({ when }: BundleEvent, { start, end }: TimeRange): boolean =>
  parseDay(when.from)! < end && parseDay(when.to)! >= start;

function slowTraits(place: number, range: TimeRange): { readonly count: number; readonly traits: Traits } {
  const { id } = corpus.places[place]!;
  const here = bundle.events.filter(
    (event) => isIn(event, range) && event.places.some((one) => one.place === id),
  );
  const kind = corpus.kinds.find(
    (one) => here.filter((event) => event.kind === one).length * 2 >= here.length,
  );
  const traits = {
    kind: kind ?? null,
    planned: here.every(({ status }) => status === "planned" || status === "possible"),
    mentioned: here.every(({ places }) =>
      places.filter((one) => one.place === id).every(({ role }) => role === "about" || role === "spoken"),
    ),
    uncertain: here.every(({ confidence }) => Math.round(confidence * 255) < 128),
  };
  return { count: here.length, traits };
}

describe("traits", () => {
  test("agrees with looking at every event of the place", () => {
    const arbRange = fc
      .tuple(fc.integer({ min: 16_000, max: 19_700 }), fc.integer({ min: 1, max: 500 }))
      .map(([start, length]): TimeRange => ({ start: start as Day, end: (start + length) as Day }));
    const prepared = counter(all);
    prepared.prepare();
    const indexed = traitsFrom(corpus, prepared);
    fc.assert(
      fc.property(fc.nat({ max: corpus.places.length - 1 }), arbRange, (place, range) => {
        const { count, traits } = slowTraits(place, range);
        if (count === 0) return;
        expect(traitsOf(all)([place], count, range)).toEqual(traits);
        expect(indexed([place], count, range)).toEqual(traits);
      }),
    );
  });

  test("leaves out events that the filters hold back", () => {
    const first = bundle.events[0]!;
    const place = corpus.places.findIndex(({ id }) => id === first.places[0]!.place);
    const one = traitsOf(Uint8Array.from(all, (_, event) => (event === 0 ? 1 : 0)));
    const always: TimeRange = { start: 0 as Day, end: 40_000 as Day };
    expect(one([place], 1, always).kind).toBe(first.kind);
  });
});
