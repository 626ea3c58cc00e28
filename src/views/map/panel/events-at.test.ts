import { expect, test } from "vitest";
import { syntheticBundle } from "../../../bench/synthetic.ts";
import { corpusFromBundle } from "../../../bundle/corpus-from-bundle.ts";
import { createView } from "../../../state/view.ts";
import { eventsAt } from "./events-at.ts";

const bundle = syntheticBundle({ events: 120, places: 15 });
const corpus = corpusFromBundle(bundle);
const indexOf = new Map(corpus.places.map(({ id }, place) => [id, place]));

test("lists an event at two of the places once, with what the first of them is to it", () => {
  const places = [0, 1, 2];
  const ids = new Set(places.map((place) => corpus.places[place]!.id));
  const found = eventsAt(corpus, createView(corpus).snapshot().visible, places);
  const slow = bundle.events.flatMap((event, index) => {
    const first = event.places.find(({ place }) => ids.has(place));
    return first === undefined ? [] : [{ event: index, place: indexOf.get(first.place)!, role: first.role }];
  });
  expect(found).toEqual(slow);
  expect(new Set(found.map(({ event }) => event)).size).toBe(found.length);
});
