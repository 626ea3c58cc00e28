import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { BEARINGS, type Vicinity } from "../../../domain/vicinity.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { loadGazetteer } from "../gazetteer/load-gazetteer.ts";
import type { GazetteerPlace } from "../types.ts";
import { isInBox, kmBetween } from "./great-circle.ts";
import { placeBetween, vicinityOf, vicinityWithId } from "./vicinity.ts";

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
}, 60_000);

const PALMYRA = "g163808";
const HOMS = "g169577";
const DAMASCUS = "g170654";
const LIBYA = "g2215636";
const GAZA_STRIP = "w-gaza-strip";
const placeWith = (id: string): GazetteerPlace => gazetteer.place(id)!;
const near = (id: string, said: Vicinity): GazetteerPlace | null =>
  vicinityOf(placeWith(id), said, gazetteer);

const namesAround = ({ within }: GazetteerPlace): string[] => within.map((id) => placeWith(id).name);

describe("a place told by a town", () => {
  test("lies as far from it as was said, on that side", () => {
    fc.assert(
      fc.property(fc.constantFrom(...BEARINGS), fc.integer({ min: 1, max: 900 }), (bearing, km) => {
        const place = near(PALMYRA, { way: "away", km, bearing })!;
        expect(Math.abs(kmBetween(placeWith(PALMYRA), place) - km)).toBeLessThan(km / 100);
        const north = place.lat - placeWith(PALMYRA).lat;
        if (bearing.startsWith("north")) expect(north).toBeGreaterThan(0);
        if (bearing.startsWith("south")) expect(north).toBeLessThan(0);
      }),
    );
  });

  test("is a vague area that says what it was worked out from", () => {
    expect(near(PALMYRA, { way: "away", km: 50, bearing: "east" })).toMatchObject({
      id: "g163808~50e",
      name: "50 km east of Palmyra",
      kind: "region",
      iso2: "SY",
      vague: true,
      near: { of: [{ id: PALMYRA, name: "Palmyra" }], way: "away", km: 50, bearing: "east" },
      source: "derived from GeoNames",
    });
  });

  test("leaves out the town where a side is named, and holds it where none is", () => {
    const town = placeWith(HOMS);
    expect(isInBox(near(HOMS, { way: "away", bearing: "north" })!.extent!, town)).toBe(false);
    expect(isInBox(near(HOMS, { way: "away", km: 30, bearing: "west" })!.extent!, town)).toBe(false);
    expect(isInBox(near(HOMS, { way: "outside" })!.extent!, town)).toBe(true);
    expect(isInBox(near(HOMS, { way: "away", km: 30 })!.extent!, town)).toBe(true);
  });

  test("is in what may hold its point, and no longer in a country that it has left", () => {
    expect(namesAround(near(PALMYRA, { way: "away", km: 50, bearing: "east" })!)).toEqual(["Homs", "Syria"]);
    const abroad = near(DAMASCUS, { way: "away", km: 600, bearing: "east" })!;
    expect(abroad.within).toEqual([]);
    expect(abroad.iso2).toBeUndefined();
  });

  test("is one place for ten miles and sixteen kilometres", () => {
    const [miles, kilometres] = [16.1, 16].map((km) => near(HOMS, { way: "away", km, bearing: "north" }));
    expect(miles).toEqual(kilometres);
    expect(near(HOMS, { way: "away", km: 4.8, bearing: "north" })!.name).toBe("4.8 km north of Homs");
  });

  test("is none where nobody could draw it", () => {
    expect(near(DAMASCUS, { way: "away", km: 1200 })).toBeNull();
    expect(near(DAMASCUS, { way: "away", km: 0, bearing: "north" })).toBeNull();
  });
});

test("what lies off a country's coast is drawn with the country; what lies outside it is nowhere", () => {
  expect(near(LIBYA, { way: "off" })).toEqual(placeWith(LIBYA));
  expect(near(LIBYA, { way: "outside" })).toBeNull();
  expect(near(LIBYA, { way: "away", km: 100, bearing: "north" })).toBeNull();
});

test("a distance from a region is told from its edge", () => {
  const south = near(GAZA_STRIP, { way: "away", km: 100, bearing: "south" })!;
  const [, edge] = placeWith(GAZA_STRIP).extent!;
  expect((edge - south.lat) * 111.2).toBeCloseTo(100, 0);
});

describe("a place between two", () => {
  test("covers both, and is the same from either end", () => {
    const [a, b] = [placeWith(DAMASCUS), placeWith(HOMS)];
    const between = placeBetween(a, b, gazetteer)!;
    expect(between).toEqual(placeBetween(b, a, gazetteer));
    expect(between.name).toBe("between Homs and Damascus");
    expect([a, b].every((end) => isInBox(between.extent!, end))).toBe(true);
    expect(Math.abs(kmBetween(a, between) - kmBetween(b, between))).toBeLessThan(0.1);
  });

  test("is none between countries, far ends, or a place and itself", () => {
    expect(placeBetween(placeWith(LIBYA), placeWith(HOMS), gazetteer)).toBeNull();
    expect(placeBetween(placeWith("g2643743"), placeWith(HOMS), gazetteer)).toBeNull();
    expect(placeBetween(placeWith(HOMS), placeWith(HOMS), gazetteer)).toBeNull();
  });
});

test.each([
  "g163808~50e",
  "g163808~4.8sw",
  "g163808~n",
  "g163808~30",
  "g163808~outside",
  "g361058~64off",
  "g170654~road",
  "g169577~g170654~between",
])("an id leads back to its place: %s", (id) => {
  expect(vicinityWithId(id, gazetteer)?.id).toBe(id);
});

test.each([
  "g163808",
  "g163808~",
  "g163808~50x",
  "g163808~050e",
  "gone~50e",
  "g170654~g169577~between",
  "~50e",
  "a~b~c~d",
])("what is no such id leads nowhere: %s", (id) => {
  expect(vicinityWithId(id, gazetteer)).toBeUndefined();
});
