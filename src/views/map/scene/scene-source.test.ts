import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../../../bench/synthetic.ts";
import { corpusFromBundle } from "../../../bundle/corpus-from-bundle.ts";
import type { BundleEvent } from "../../../bundle/types.ts";
import { parseDay, type Day } from "../../../domain/day.ts";
import type { TimeRange } from "../../../domain/time-range.ts";
import { setFilters } from "../../../state/actions/filters.ts";
import { commitRange } from "../../../state/actions/range.ts";
import { createView } from "../../../state/view.ts";
import { createSceneSource } from "./scene-source.ts";
import type { Viewport } from "./viewport.ts";

const bundle = syntheticBundle({ events: 250, places: 50 });
const corpus = corpusFromBundle(bundle);
const indexOf = new Map(corpus.places.map(({ id }, place) => [id, place]));
const WORLD: Viewport = { zoom: 2, left: 0, top: 0, width: 1024, height: 1024 };

const isIn = ({ when }: BundleEvent, { start, end }: TimeRange): boolean =>
  parseDay(when.from)! < end && parseDay(when.to)! >= start;
const placesOf = (event: BundleEvent): readonly number[] =>
  event.places.map(({ place }) => indexOf.get(place)!);

const arbRange = fc
  .tuple(fc.integer({ min: 16_000, max: 19_700 }), fc.integer({ min: 1, max: 1200 }))
  .map(([start, length]): TimeRange => ({ start: start as Day, end: (start + length) as Day }));

describe("the scene", () => {
  test("counts each event of a symbol once, as looking at every event does", () => {
    const view = createView(corpus);
    const source = createSceneSource(corpus);
    fc.assert(
      fc.property(arbRange, (range) => {
        commitRange(view, range);
        const { points, areas } = source.scene(view.snapshot(), WORLD, new Set(), null);
        const inRange = bundle.events.filter((event) => isIn(event, range));
        for (const { members, count } of points) {
          const slow = inRange.filter((event) => placesOf(event).some((place) => members.includes(place)));
          expect(count).toBe(slow.length);
        }
        for (const { place, count } of areas) {
          expect(count).toBe(inRange.filter((event) => placesOf(event).includes(place)).length);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("shows every place with events once, as a point or as an area", () => {
    const view = createView(corpus);
    const { points, areas } = createSceneSource(corpus).scene(view.snapshot(), WORLD, new Set(), null);
    const shown = [...points.flatMap(({ members }) => members), ...areas.map(({ place }) => place)];
    const withEvents = new Set(bundle.events.flatMap(placesOf));
    expect(shown.toSorted((a, b) => a - b)).toEqual([...withEvents].toSorted((a, b) => a - b));
    for (const { place } of areas) expect(corpus.places[place]?.kind).toBe("country");
  });

  test("follows the filters, and keeps the groups of a zoom together while the range moves", () => {
    const view = createView(corpus);
    const source = createSceneSource(corpus);
    const before = source.scene(view.snapshot(), WORLD, new Set(), null);
    setFilters(view, { kinds: ["attack"] });
    const after = source.scene(view.snapshot(), WORLD, new Set(), null);
    const groupOf = new Map(
      before.points.flatMap(({ place, members }) => members.map((member) => [member, place])),
    );
    for (const { members, traits } of after.points) {
      expect(traits.kind).toBe("attack");
      expect(new Set(members.map((member) => groupOf.get(member))).size).toBe(1);
    }
    expect(after.points.length).toBeLessThan(before.points.length);
  });

  test("works out only what the map shows", () => {
    const view = createView(corpus);
    const nearTokyo: Viewport = { zoom: 6, left: 14_300, top: 6200, width: 500, height: 500 };
    const { points } = createSceneSource(corpus).scene(view.snapshot(), nearTokyo, new Set(), null);
    expect(points.length).toBeGreaterThan(0);
    for (const { place } of points) expect(corpus.places[place]?.iso2).toBe("JP");
  });

  test("says which symbol holds what is selected", () => {
    const view = createView(corpus);
    const aleppo = corpus.places.findIndex(({ name }) => name === "Aleppo");
    const { points } = createSceneSource(corpus).scene(view.snapshot(), WORLD, new Set([aleppo]), null);
    expect(points.filter(({ selected }) => selected).map(({ members }) => members.includes(aleppo))).toEqual([
      true,
    ]);
  });

  test("counts a second range beside the shown one, at places of either, and shades nothing then", () => {
    const view = createView(corpus);
    const source = createSceneSource(corpus);
    fc.assert(
      fc.property(arbRange, arbRange, (range, compare) => {
        commitRange(view, range);
        const { points, areas, crowd } = source.scene(view.snapshot(), WORLD, new Set(), compare);
        expect(crowd).toBeNull();
        const [a, b] = [range, compare].map((days) => bundle.events.filter((event) => isIn(event, days)));
        const at = (members: readonly number[]) => (event: BundleEvent) =>
          placesOf(event).some((place) => members.includes(place));
        for (const { members, count, other } of points) {
          expect([count, other]).toEqual([a!.filter(at(members)).length, b!.filter(at(members)).length]);
        }
        for (const { place, count, other } of areas) {
          expect([count, other]).toEqual([a!.filter(at([place])).length, b!.filter(at([place])).length]);
        }
        const shown = new Set([
          ...points.flatMap(({ members }) => members),
          ...areas.map(({ place }) => place),
        ]);
        expect(shown).toEqual(new Set([...a!, ...b!].flatMap(placesOf)));
      }),
      { numRuns: 20 },
    );
  });
});
