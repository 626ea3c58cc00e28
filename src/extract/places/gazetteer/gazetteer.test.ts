import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { layOut } from "./build-columns.ts";
import { decodeColumns, encodeColumns, type Columns } from "./columns.ts";
import type { Entry } from "./entry.ts";
import { openGazetteer } from "./gazetteer.ts";
import { loadGazetteer } from "./load-gazetteer.ts";

const entry = (id: string, name: string, more: Partial<Entry> = {}): Entry => ({
  id,
  name,
  kind: "city",
  feature: "town",
  lat: 36.20124,
  lon: 37.16117,
  geonameid: null,
  iso2: "SY",
  iso31662: "",
  population: 0,
  parent: null,
  extent: null,
  vague: false,
  source: "GeoNames",
  names: [],
  ...more,
});
const ENTRIES: readonly Entry[] = [
  entry("g1", "Syria", {
    kind: "country",
    feature: "area",
    geonameid: 1,
    code: "SY",
    extent: [35.7, 32.3, 42.4, 37.3],
  }),
  entry("g2", "Aleppo", {
    kind: "division",
    feature: "area",
    geonameid: 2,
    code: "SY.09",
    iso31662: "SY-HL",
    parent: "g1",
  }),
  entry("g10", "Aleppo", {
    geonameid: 10,
    population: 1_600_000,
    parent: "g2",
    names: [["Halab", "alternate"]],
  }),
  entry("g11", "Halab", { geonameid: 11, population: 90, parent: "g1" }),
];
const small = openGazetteer(decodeColumns(encodeColumns(layOut(ENTRIES, 2))), "test");

test("knows places by id and by code, with the places that hold them, nearest first", () => {
  expect(small.place("g10")).toEqual({
    id: "g10",
    name: "Aleppo",
    kind: "city",
    lat: 36.20124,
    lon: 37.16117,
    geonameid: 10,
    iso2: "SY",
    population: 1_600_000,
    within: ["g2", "g1"],
    source: "GeoNames",
  });
  expect(small.place("g2")).toMatchObject({ iso31662: "SY-HL" });
  expect(small.place("g1")?.extent).toEqual([35.7, 32.3, 42.4, 37.3]);
  expect(small.indexOfCode("SY.09")).toBe(1);
  expect(small.place("g999")).toBeUndefined();
  expect(small.place("nonsense")).toBeUndefined();
});

test("lists main names before alternate ones, and the populous first", () => {
  expect(small.named("HALAB").map(({ index, status }) => [small.at(index).id, status])).toEqual([
    ["g11", "main"],
    ["g10", "alternate"],
  ]);
  expect(small.named("aleppo").map(({ index }) => small.at(index).id)).toEqual(["g10", "g2"]);
  expect(small.named("nowhere")).toEqual([]);
});

test("is the same from the cache as freshly built, and survives a broken or unwritable cache", async () => {
  let builds = 0;
  const build = (): Columns => {
    builds += 1;
    return layOut(ENTRIES, 2);
  };
  const folder = mkdtempSync(join(tmpdir(), "gazetteer-"));
  const cache = pathToFileURL(`${folder}/`);
  const built = await loadGazetteer(cache, build);
  const cached = await loadGazetteer(cache, build);
  expect(builds).toBe(1);
  expect(cached.version).toBe(built.version);
  expect(cached.place("g10")).toEqual(built.place("g10"));
  const files = readdirSync(folder);
  expect(files).toHaveLength(1);
  writeFileSync(join(folder, files[0]!), "not a gazetteer");
  expect((await loadGazetteer(cache, build)).size).toBe(ENTRIES.length);
  expect((await loadGazetteer(new URL(`${files[0]!}/`, cache), build)).size).toBe(ENTRIES.length);
  expect(builds).toBe(3);
});

test("holds what the news needs", async () => {
  const gazetteer = await loadGazetteer();
  expect(gazetteer.place("g170063")).toMatchObject({ name: "Aleppo", iso2: "SY" });
  const kremlin = gazetteer.place("w-kremlin")!;
  expect(kremlin.kind).toBe("site");
  expect(gazetteer.place("w-iraqi-kurdistan")!.within).toEqual(["g99237"]);
  const [texas] = gazetteer.named("Tex.").map(({ index }) => gazetteer.at(index));
  expect(texas).toMatchObject({ iso31662: "US-TX", kind: "division" });
}, 60_000);
