import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../../../bench/synthetic.ts";
import { corpusFromBundle } from "../../../bundle/corpus-from-bundle.ts";
import type { BundleEvent } from "../../../bundle/types.ts";
import { parseDay, type Day } from "../../../domain/day.ts";
import type { TimeRange } from "../../../domain/time-range.ts";
import { orderByEnd } from "../../../state/index/end-order.ts";
import { traitIndex, type Traits } from "./traits.ts";

const bundle = syntheticBundle({ events: 200, places: 12 });
const corpus = corpusFromBundle(bundle);
const passing = Uint32Array.from({ length: corpus.size }, (_, event) => event);
const traitsOf = traitIndex(corpus, orderByEnd(corpus.columns.endDay), passing);

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

describe("traitIndex", () => {
  test("agrees with looking at every event of the place", () => {
    const arbRange = fc
      .tuple(fc.integer({ min: 16_000, max: 19_700 }), fc.integer({ min: 1, max: 500 }))
      .map(([start, length]): TimeRange => ({ start: start as Day, end: (start + length) as Day }));
    fc.assert(
      fc.property(fc.nat({ max: corpus.places.length - 1 }), arbRange, (place, range) => {
        const { count, traits } = slowTraits(place, range);
        if (count > 0) expect(traitsOf([place], count, range)).toEqual(traits);
      }),
    );
  });

  test("leaves out events that the filters hold back", () => {
    const first = bundle.events[0]!;
    const place = corpus.places.findIndex(({ id }) => id === first.places[0]!.place);
    const one = traitIndex(corpus, orderByEnd(corpus.columns.endDay), Uint32Array.of(0));
    const always: TimeRange = { start: 0 as Day, end: 40_000 as Day };
    expect(one([place], 1, always).kind).toBe(first.kind);
  });
});
