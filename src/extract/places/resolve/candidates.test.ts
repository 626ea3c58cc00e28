import { beforeAll, expect, test } from "vitest";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { loadGazetteer } from "../gazetteer/load-gazetteer.ts";
import { candidatesOf } from "./candidates.ts";

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
}, 60_000);

const ids = (name: string): string[] =>
  candidatesOf(name, gazetteer).map(({ index }) => gazetteer.at(index).id);

test("type words and directions are taken off only where the whole name is unknown", () => {
  expect(ids("homs governorate")).toEqual(expect.arrayContaining(ids("homs").slice(0, 1)));
  expect(ids("northern mosul")).toContain("g99072");
  expect(ids("north america")).toEqual(["w-north-america"]);
});

test("Arabic articles may be there or not", () => {
  expect(ids("el raqqa").length).toBeGreaterThan(0);
});

test("codes that GeoNames keeps as names are no names", () => {
  for (const code of ["cnn", "svr"]) expect(ids(code)).toEqual([]);
});

test("American counties are known without their type word", () => {
  expect(
    candidatesOf("oconee", gazetteer).some(({ index }) => gazetteer.at(index).name === "Oconee County"),
  ).toBe(true);
});
