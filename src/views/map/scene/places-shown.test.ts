import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../../../bench/synthetic.ts";
import { corpusFromBundle } from "../../../bundle/corpus-from-bundle.ts";
import { selectEvent, selectPlace } from "../../../state/actions/selection.ts";
import { createView } from "../../../state/view.ts";
import { mapPlacesOf } from "./map-places.ts";
import { countOutside, selectedPlaces, telltalePoints, weightedPoints } from "./places-shown.ts";
import type { Viewport } from "./viewport.ts";

const corpus = corpusFromBundle(syntheticBundle({ events: 80, places: 40 }));
const places = mapPlacesOf(corpus.places);
const indexOf = (name: string): number => corpus.places.findIndex((place) => place.name === name);
const countsOf = (given: Readonly<Record<string, number>>): Uint32Array => {
  const counts = new Uint32Array(corpus.places.length);
  for (const [name, count] of Object.entries(given)) counts[indexOf(name)] = count;
  return counts;
};

describe("selectedPlaces", () => {
  test("are the place that is selected, or all places of the event", () => {
    const view = createView(corpus);
    expect(selectedPlaces(view).size).toBe(0);
    selectPlace(view, corpus.places[indexOf("Mosul")]!.id);
    expect([...selectedPlaces(view)]).toEqual([indexOf("Mosul")]);
    const event = corpus.peek(3)!;
    selectEvent(view, event.id);
    expect([...selectedPlaces(view)].map((place) => corpus.places[place]!.id)).toEqual(
      event.places.map(({ place }) => place),
    );
  });
});

describe("telltalePoints", () => {
  test("leaves out the middles of countries where towns say enough", () => {
    const points = telltalePoints(countsOf({ Aleppo: 5, Russia: 3 }), places);
    expect(points.map(({ weight }) => weight)).toEqual([5]);
  });

  test("goes by countries where hardly a town is told of", () => {
    const counts = countsOf({ Aleppo: 1, Russia: 9, Japan: 4 });
    expect(telltalePoints(counts, places)).toEqual(weightedPoints(counts, places));
  });
});

test("countOutside counts places with events that the map doesn't show", () => {
  const nearSyria: Viewport = { zoom: 6, left: 9600, top: 6200, width: 800, height: 600 };
  expect(countOutside(countsOf({ Aleppo: 2, Tokyo: 1, Nairobi: 7 }), places, nearSyria)).toBe(2);
});
