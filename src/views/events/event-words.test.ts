import { expect, test } from "vitest";
import { syntheticBundle } from "../../bench/synthetic.ts";
import { NO_INDEX, type Corpus } from "../../bundle/corpus.ts";
import { corpusFromBundle } from "../../bundle/corpus-from-bundle.ts";
import type { PlaceRole } from "../../domain/event.ts";
import { en } from "../words/en.ts";
import { placesToName, sourceCount } from "./event-words.ts";

const bundle = syntheticBundle({ events: 3, places: 12 });
const placeById = new Map(bundle.places.map((place) => [place.id, place]));
const [first, second, third] = bundle.places.map(({ id }) => id);

const eventAt = (...places: readonly (readonly [typeof first, PlaceRole])[]) => ({
  ...bundle.events[0]!,
  places: places.map(([place, role]) => ({ place: place!, role, basis: "clause" as const, confidence: 1 })),
});
const names = (...ids: readonly (typeof first)[]): readonly string[] =>
  ids.map((id) => placeById.get(id!)!.name);

test("a row names where it happened, not what was spoken of beside", () => {
  expect(placesToName(eventAt([second, "about"], [first, "happened"]), placeById, en.placeName)).toEqual(
    names(first),
  );
  expect(placesToName(eventAt([second, "about"], [third, "spoken"]), placeById, en.placeName)).toEqual(
    names(third),
  );
});

test("a row names both ends of a way, each place once, and none where none is known", () => {
  expect(
    placesToName(
      eventAt([first, "origin"], [second, "destination"], [first, "origin"]),
      placeById,
      en.placeName,
    ),
  ).toEqual(names(first, second));
  expect(placesToName(eventAt(), placeById, en.placeName)).toEqual([]);
});

test("reports of one publisher are one source, and those of unknown ones count each", () => {
  const corpus = corpusFromBundle(bundle);
  const columns = {
    ...corpus.columns,
    reportStart: Uint32Array.of(0, 4),
    reportSource: Uint32Array.of(2, 2, NO_INDEX, NO_INDEX),
  };
  expect(sourceCount({ ...corpus, columns } satisfies Corpus, 0)).toBe(3);
});
