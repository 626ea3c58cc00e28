import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../bench/synthetic.ts";
import type { EventId, PlaceId } from "../domain/ids.ts";
import type { Bundle, BundleEvent, Place } from "../bundle/types.ts";
import { eventRows, type RowFilter } from "./event-rows.ts";

const base = syntheticBundle({ events: 1 });
const place = (id: string, name: string, within: readonly string[]): Place => ({
  id: id as PlaceId,
  name,
  kind: "city",
  lat: 1,
  lon: 2,
  within: within as readonly PlaceId[],
  source: "GeoNames",
});
const event = (id: string, from: string, to: string, places: readonly string[]): BundleEvent => ({
  ...base.events[0]!,
  id: id as EventId,
  kind: "talks",
  when: { ...base.events[0]!.when, from, to },
  places: places.map((at) => ({ place: at as PlaceId, role: "happened", basis: "clause", confidence: 1 })),
});
const bundle: Bundle = {
  ...base,
  places: [place("p1", "Syria", []), place("p2", "Aleppo", ["p1"]), place("p3", "Geneva", [])],
  events: [
    event("e1", "2016-10-01", "2016-10-31", ["p2"]),
    event("e2", "2016-11-01", "2016-11-01", ["p3", "p2"]),
    event("e3", "2016-12-01", "2016-12-01", []),
  ],
};
const rows = (filter?: RowFilter) => [...eventRows(bundle, filter)].map((row) => `${row.id} ${row.place}`);

describe("eventRows", () => {
  test("gives one row for each event and place, and one for an event without a place", () => {
    expect(rows()).toEqual(["e1 Aleppo", "e2 Geneva", "e2 Aleppo", "e3 null"]);
  });

  test("takes events that overlap the range, both its days inside", () => {
    expect(rows({ range: { from: "2016-10-31", to: "2016-11-01" } })).toEqual([
      "e1 Aleppo",
      "e2 Geneva",
      "e2 Aleppo",
    ]);
  });

  test("takes a place by id or name, with all that lies within it", () => {
    expect(rows({ places: ["syria"] })).toEqual(["e1 Aleppo", "e2 Aleppo"]);
    expect(rows({ places: ["p3"] })).toEqual(["e2 Geneva"]);
  });

  test("takes kinds", () => {
    expect(rows({ kinds: ["attack"] })).toEqual([]);
    expect(rows({ kinds: ["attack", "talks"] })).toHaveLength(4);
  });

  test("names the file, publisher, publication and quote of the telling report", () => {
    const [row] = [...eventRows(base)];
    expect(row).toMatchObject({
      article: base.articles[0]!.file,
      source: base.articles[0]!.source,
      published: base.articles[0]!.published!.from,
      quote: base.events[0]!.reports[0]!.quote,
    });
  });
});

test("says by which words a place is told, and what else its name may be", () => {
  const reading = {
    ...place("g4717560", "Paris", []),
    within: ["Texas", "United States"],
    confidence: 0.3,
  };
  const [named] = event("e1", "2016-10-01", "2016-10-01", ["p2"]).places;
  const told = {
    ...bundle.events[0]!,
    places: [{ ...named!, relation: { words: "50 km east of", km: 50 }, alternatives: [reading, reading] }],
  };
  const [row] = [...eventRows({ ...bundle, events: [told] })];
  expect(row).toMatchObject({
    relation: "50 km east of",
    alternatives: "Paris, Texas, United States (g4717560); Paris, Texas, United States (g4717560)",
  });
  const [plain] = [...eventRows(bundle)];
  expect(plain).toMatchObject({ relation: null, alternatives: null });
});
