import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { syntheticPlaces } from "../../bench/synthetic-places.ts";
import type { PlaceId } from "../../domain/ids.ts";
import type { Place } from "../types.ts";
import { formatPlaces, placesOf, type PlacesFile } from "./places-file.ts";

/** As a file would have it. */
const written = (places: readonly Place[]): PlacesFile =>
  JSON.parse(JSON.stringify(formatPlaces(places))) as PlacesFile;

const around: Place = {
  id: "sy" as PlaceId,
  name: "Syria",
  kind: "country",
  lat: 35,
  lon: 38,
  iso2: "SY",
  within: [],
  source: "a table",
};
const inside = (rest: Partial<Place>): Place => ({
  ...around,
  id: "aleppo" as PlaceId,
  within: [around.id],
  ...rest,
});

const degrees = (most: number) =>
  fc.oneof(
    fc.double({ min: -most, max: most, noNaN: true }).map((value) => value + 0),
    fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((value) => value / 1e5),
  );

describe("places by the field", () => {
  test("are the places again", () => {
    const places = syntheticPlaces(120, 1);
    expect(placesOf(written(places))).toEqual(places);
  });

  test("keep what only one of them has", () => {
    const { iso2: _iso2, ...without } = inside({ id: "eden" as PlaceId });
    const places = [
      inside({ vague: true, extent: [36, 36, 37.5, 37], division: "SY-HL", geonameid: 170_063 }),
      inside({ id: "palmyra" as PlaceId, iso2: "XX" }),
      without,
      around,
    ];
    expect(placesOf(written(places))).toEqual(places);
  });

  test("keep any coordinates", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(degrees(90), degrees(180))), (points) => {
        const places = points.map(([lat, lon], i) =>
          inside({ id: `p${i}` as PlaceId, lat, lon, within: [] }),
        );
        expect(placesOf(written(places))).toEqual(places);
      }),
    );
  });

  test("of a file that makes no sense are no error", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("id", "within", "iso2"), fc.array(fc.constantFrom("=", 0, [0]))),
        (file) => void placesOf(file),
      ),
    );
  });
});
