import { expect, test } from "vitest";
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

test.each([undefined, "", "sy", "S1", "QQ", "SYR"])(
  "a code that names no country keeps the name: %s",
  (iso2) => {
    const place: NamedPlace = { name: "Somewhere", kind: "country", ...(iso2 === undefined ? {} : { iso2 }) };
    expect(ru.placeName(place)).toBe("Somewhere");
  },
);
