import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../bench/synthetic.ts";
import { corpusFromBundle } from "../bundle/corpus-from-bundle.ts";
import type { BundleEvent } from "../bundle/types.ts";
import { parseDay, type Day } from "../domain/day.ts";
import { EVENT_STATUSES } from "../domain/event.ts";
import type { PlaceId } from "../domain/ids.ts";
import { EVENT_KINDS } from "../domain/kinds.ts";
import type { TimeRange } from "../domain/time-range.ts";
import { setFilters, setMatches, setQuery } from "./actions/filters.ts";
import { setMapBounds, setOnlyWhatTheMapShows } from "./actions/map.ts";
import { commitRange, previewRange } from "./actions/range.ts";
import { setAsOf } from "./actions/report-time.ts";
import { createView } from "./view.ts";
import type { Filters } from "./view-state.ts";

const bundle = syntheticBundle({ events: 300, places: 60 });
const corpus = corpusFromBundle(bundle);
const placeById = new Map(bundle.places.map((place) => [place.id, place]));
const sourceOf = new Map(bundle.articles.map(({ id, source }) => [id, source]));

const isIn = ({ when }: BundleEvent, { start, end }: TimeRange): boolean =>
  parseDay(when.from)! < end && parseDay(when.to)! >= start;

const namesPlace = (event: BundleEvent, id: PlaceId): boolean =>
  event.places.some(({ place }) => place === id || placeById.get(place)!.within.includes(id));

const anyOrAll = <T>(wanted: readonly T[], holds: (value: T) => boolean): boolean =>
  wanted.length === 0 || wanted.some(holds);

const passes = (event: BundleEvent, filters: Filters): boolean =>
  anyOrAll(filters.kinds, (kind) => event.kind === kind) &&
  anyOrAll(filters.statuses, (status) => event.status === status) &&
  anyOrAll(filters.sources, (source) =>
    event.reports.some(({ article }) => sourceOf.get(article!) === source),
  ) &&
  anyOrAll(filters.places, (place) => namesPlace(event, place)) &&
  anyOrAll(filters.actors, (actor) => event.actors.includes(actor)) &&
  Math.round(event.confidence * 255) >= Math.round(filters.certainty * 255);

const arbFilters: fc.Arbitrary<Filters> = fc.record({
  kinds: fc.subarray([...EVENT_KINDS]),
  sources: fc.subarray([...corpus.sources], { maxLength: 4 }),
  places: fc.subarray(
    corpus.places.map(({ id }) => id),
    { maxLength: 3 },
  ),
  statuses: fc.subarray([...EVENT_STATUSES]),
  reviewStates: fc.constant([]),
  certainty: fc.constantFrom(0, 0.6, 0.9),
  actors: fc.subarray(["Aid", "Troops"]),
  query: fc.constant(""),
});
const arbRange = fc
  .tuple(fc.integer({ min: 15_900, max: 20_000 }), fc.integer({ min: 1, max: 900 }))
  .map(([start, length]): TimeRange => ({ start: start as Day, end: (start + length) as Day }));

describe("the snapshot", () => {
  test("counts as a plain filter over the events does, whatever was filtered before", () => {
    const view = createView(corpus);
    fc.assert(
      fc.property(arbFilters, arbRange, (filters, range) => {
        setFilters(view, filters);
        commitRange(view, range);
        const slow = bundle.events.filter((event) => isIn(event, range) && passes(event, filters));
        const { total, placeCounts, visible } = view.snapshot();
        expect(total).toBe(slow.length);
        expect(visible.count).toBe(slow.length);
        bundle.places.forEach(({ id }, p) =>
          expect(placeCounts[p]).toBe(slow.filter((e) => e.places.some(({ place }) => place === id)).length),
        );
      }),
    );
  });

  test("a facet's counts follow every filter but its own", () => {
    const view = createView(corpus);
    fc.assert(
      fc.property(arbFilters, arbRange, fc.boolean(), (filters, range, scrubs) => {
        setFilters(view, filters);
        commitRange(view, view.snapshot().span);
        if (scrubs) expect(view.snapshot().facets.kinds).toHaveLength(EVENT_KINDS.length);
        commitRange(view, range);
        const { facets } = view.snapshot();
        const slow = (without: Partial<Filters>): readonly BundleEvent[] =>
          bundle.events.filter((event) => isIn(event, range) && passes(event, { ...filters, ...without }));
        EVENT_KINDS.forEach((kind, k) =>
          expect(facets.kinds[k]).toBe(slow({ kinds: [] }).filter((event) => event.kind === kind).length),
        );
        corpus.places.forEach(({ id }, p) =>
          expect(facets.places[p]).toBe(slow({ places: [] }).filter((event) => namesPlace(event, id)).length),
        );
      }),
      { numRuns: 30 },
    );
  });

  test("is the same object until something in it changes", () => {
    const view = createView(corpus);
    const before = view.snapshot();
    setMapBounds(view, [0, 0, 10, 10]);
    view.store.setState({ notices: [{ id: "a", tone: "info", message: { code: "no-such-step" } }] });
    expect(view.snapshot()).toBe(before);
    previewRange(view, { start: before.range.start, end: (before.range.start + 9) as Day });
    expect(view.snapshot()).not.toBe(before);
    expect(view.snapshot().passing).toBe(before.passing);
  });

  test("stays true to its own filters when it is first asked after they changed", () => {
    const view = createView(corpus);
    setFilters(view, { kinds: ["aid"] });
    const before = view.snapshot();
    setFilters(view, { kinds: ["sport"] });
    expect(view.snapshot().total).toBeGreaterThan(0);
    const aid = bundle.events.filter(({ kind }) => kind === "aid");
    expect(before.placeCounts.reduce((a, b) => a + b, 0)).toBe(
      aid.reduce((sum, { places }) => sum + new Set(places.map(({ place }) => place)).size, 0),
    );
  });

  test("lets the map's view cut the list but not the map's own symbols", () => {
    const view = createView(corpus);
    const places = view.snapshot().placeCounts;
    setOnlyWhatTheMapShows(view, true);
    setMapBounds(view, [35, 30, 40, 38]);
    expect(view.snapshot().total).toBeLessThan(corpus.size);
    expect(view.snapshot().total).toBeGreaterThan(0);
    expect([...view.snapshot().placeCounts]).toEqual([...places]);
  });

  test("hides what was first reported after the day it is seen as of", () => {
    const view = createView(corpus);
    const asOf = parseDay("2018-06-30")!;
    setAsOf(view, asOf);
    const known = bundle.events.filter(({ reports }) => parseDay(reports[0]!.reported!.from)! <= asOf);
    expect(view.snapshot().total).toBe(known.length);
  });

  test("keeps only what a search found, and drops an answer to words no longer asked for", () => {
    const view = createView(corpus);
    setQuery(view, "convoy");
    setMatches(view, "con", Uint32Array.of(1));
    expect(view.snapshot().total).toBe(corpus.size);
    setMatches(view, "convoy", Uint32Array.of(1, 2, 5));
    expect(view.snapshot().total).toBe(3);
    setQuery(view, "");
    expect(view.snapshot().total).toBe(corpus.size);
  });

  test("of a corpus without events is empty and throws nothing", () => {
    const view = createView(corpusFromBundle({ ...bundle, events: [] }));
    const { total, visible, placeCounts, facets, density } = view.snapshot();
    expect([total, visible.count, placeCounts[0], facets.kinds[0], density.before.at(-1)]).toEqual([
      0, 0, 0, 0, 0,
    ]);
  });
});
