import { expect, test } from "vitest";
import type { PlaceId } from "../../domain/ids.ts";
import type { Vicinity } from "../../domain/vicinity.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import type { NamedPlace } from "./place-names.ts";
import { ru } from "./ru.ts";

const SYRIA: NamedPlace = { name: "Syria", kind: "country", iso2: "SY" };
const ALEPPO: NamedPlace = { name: "Aleppo", kind: "city", iso2: "SY" };

test("countries are named in the reader's language, other places as the gazetteer names them", () => {
  expect([en, ru, ar].map(({ placeName }) => placeName(SYRIA))).toEqual(["Syria", "Сирия", "سوريا"]);
  expect([en, ru, ar].map(({ placeName }) => placeName(ALEPPO))).toEqual(["Aleppo", "Aleppo", "Aleppo"]);
});

const ANCHORS = ["Homs", "Damascus"].map((name) => ({ id: name as PlaceId, name }));
const near = (said: Vicinity, names = 1): NamedPlace => ({
  name: "in English",
  kind: "region",
  near: { of: ANCHORS.slice(0, names), ...said },
});

test.each([
  [near({ way: "away", km: 16.1, bearing: "northwest" }), "Homs, 16,1 км к северо-западу"],
  [near({ way: "away", bearing: "east" }), "Homs, к востоку"],
  [near({ way: "away", km: 30 }), "Homs, в 30 км"],
  [near({ way: "outside" }), "Homs, окрестности"],
  [near({ way: "off", km: 64 }), "Homs, 64 км от берега"],
  [near({ way: "between" }, 2), "между: Homs, Damascus"],
])("a place told by others is told in the reader's language: %#", (place, russian) => {
  expect(ru.placeName(place)).toBe(russian);
  expect(ar.placeName(place)).toMatch(/^[\p{Script=Arabic}\u2067-\u2069A-Za-z0-9\s،.,٫]+$/u);
  expect(ar.placeName(place)).not.toBe(place.name);
  expect(en.placeName(place)).toBe(place.name);
});

test.each([undefined, "", "sy", "S1", "QQ", "SYR"])(
  "a code that names no country keeps the name: %s",
  (iso2) => {
    const place: NamedPlace = { name: "Somewhere", kind: "country", ...(iso2 === undefined ? {} : { iso2 }) };
    expect(ru.placeName(place)).toBe("Somewhere");
  },
);
