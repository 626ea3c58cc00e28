import { expect, test } from "vitest";
import type { Place } from "../../bundle/types.ts";
import type { PlaceId } from "../../domain/ids.ts";
import { en } from "../words/en.ts";
import { labelsOfPlaces } from "./place-labels.ts";

const place = (id: string, name: string, kind: Place["kind"]): Place => ({
  id: id as PlaceId,
  name,
  kind,
  lat: 0,
  lon: 0,
  within: [],
  source: "GeoNames",
});

test("tells apart places of the same name by what they are", () => {
  const places = [
    place("a", "Aleppo", "city"),
    place("b", "Aleppo", "division"),
    place("c", "Mosul", "city"),
  ];
  expect([...labelsOfPlaces(places, en).values()]).toEqual([
    "Aleppo (city or town)",
    "Aleppo (province or state)",
    "Mosul",
  ]);
});
