import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { areaOutline } from "./area-outline.ts";
import { isDisputedLine } from "./disputed-lines.ts";
import { countryLayers } from "./country-layers.ts";
import { cutLayer, waterLayers } from "./cut-layer.ts";
import { coastOf, LINEWORK } from "./linework.ts";
import type { AreaKey } from "./protocol.ts";
import { tileContent, type Paths } from "./tile-sources.ts";
import type { HydroTopology, LabelFile, UnitProperties, UnitTopology } from "./topology-types.ts";

/** The files that the page fetches, as they are committed. */
const FOLDER = join(import.meta.dirname, "../../../../public/basemap");
const text = (name: string): string => readFileSync(join(FOLDER, name), "utf8");
const countries = JSON.parse(text("countries.json")) as UnitTopology;
const divisions = JSON.parse(text("divisions.json")) as UnitTopology;
const unitsOf = ({ objects }: UnitTopology): readonly UnitProperties[] =>
  objects.units.geometries.map(({ properties }) => properties ?? {});
const countriesOf = (topology: UnitTopology): ReadonlySet<string | undefined> =>
  new Set(unitsOf(topology).map(({ c }) => c));
const country = (code: string): AreaKey => ({ level: "country", code });
const division = (code: string): AreaKey => ({ level: "division", code });

/** Longitudes and latitudes that an outline reaches, from world pixels of zoom 0. */
function reach(topology: UnitTopology, area: AreaKey): { readonly west: number; readonly east: number } {
  const points = areaOutline(topology, area, 8)?.points ?? new Float32Array();
  const lons = points.filter((_, n) => n % 2 === 0).map((x) => (x / (256 * 256) - 0.5) * 360);
  return {
    west: lons.reduce((a, b) => Math.min(a, b), 180),
    east: lons.reduce((a, b) => Math.max(a, b), -180),
  };
}

describe("the base map's files", () => {
  test("stay within what a first view may cost", () => {
    expect(gzipSync(text("countries.json")).length).toBeLessThanOrEqual(110 * 1024);
    expect(gzipSync(text("labels.json")).length).toBeLessThanOrEqual(110 * 1024);
    expect(text("divisions.json").length).toBeLessThanOrEqual(3600 * 1024);
    expect(text("hydrography.json").length).toBeLessThanOrEqual(340 * 1024);
  });

  test("lose no country however small, in either tier", () => {
    expect(countriesOf(countries)).toEqual(countriesOf(divisions));
    for (const code of ["MT", "SG", "MV", "NR", "TV", "BH", "VA", "MC", "TW", "PS", "XK", "EH"]) {
      expect(areaOutline(divisions, country(code), 12)?.ringEnds.length ?? 0, code).toBeGreaterThan(0);
    }
  });

  test("carry codes and nothing else of the source's columns", () => {
    const keys = new Set(
      [countries, divisions].flatMap((topology) => unitsOf(topology).flatMap(Object.keys)),
    );
    expect([...keys].toSorted()).toEqual(["c", "i", "p", "z"]);
  });

  test("put Crimea in Ukraine, by the prefix of its code", () => {
    const crimea = unitsOf(divisions).filter(({ i }) => i === "UA-43" || i === "UA-40");
    expect(crimea.map(({ c }) => c)).toEqual(["UA", "UA"]);
    for (const topology of [countries, divisions]) {
      expect(unitsOf(topology).some(({ c, i }) => c === "RU" && i?.startsWith("UA") === true)).toBe(false);
    }
  });

  test("agree in every division that its code's prefix names its country", () => {
    const own = new Set(["US-PR", "NL-SX"]);
    const strangers = unitsOf(divisions).filter(
      ({ c, i = "" }) => /^[A-Z]{2}-/.test(i) && !own.has(i) && c !== i.slice(0, 2),
    );
    expect(strangers).toEqual([]);
  });

  test("name towns with the first zoom rising, all columns of one length", () => {
    const { towns, countries: named } = JSON.parse(text("labels.json")) as LabelFile;
    expect(new Set(Object.values(towns).map((column) => column.length)).size).toBe(1);
    expect(towns.zoom.every((zoom, n) => n === 0 || zoom >= towns.zoom[n - 1]!)).toBe(true);
    expect(towns.name).toContain("Aleppo");
    expect(named.length).toBeGreaterThan(230);
  });
});

/** The same for a stretch of line whichever way it runs. */
const segmentKey = (a: readonly number[], b: readonly number[]): string =>
  [a.join(), b.join()].toSorted().join(" ");

function segmentsOf(topology: UnitTopology, name: "border" | "disputed"): ReadonlySet<string> {
  const { coordinates } = LINEWORK[name](topology) as { coordinates: number[][][] };
  return new Set(coordinates.flatMap((line) => line.slice(1).map((point, n) => segmentKey(line[n]!, point))));
}

describe.each([
  ["countries", countries],
  ["divisions", divisions],
])("the lines of %s", (_, topology) => {
  test("show no seam where the data ends at the antimeridian and at the pole", () => {
    const { coordinates } = coastOf(topology) as { coordinates: number[][][] };
    const onSeam = coordinates.flat().filter(([lon = 0, lat = 0]) => Math.abs(lon) > 179.99 || lat < -89.9);
    expect(onSeam).toEqual([]);
  });

  test("dash what is disputed and draw it nowhere as a plain border", () => {
    const dashed = segmentsOf(topology, "disputed");
    expect(dashed.size).toBeGreaterThan(50);
    expect([...segmentsOf(topology, "border")].filter((segment) => dashed.has(segment))).toEqual([]);
  });
});

test("isDisputedLine knows the line of control, and no border that nobody disputes", () => {
  expect(isDisputedLine({ c: "IN", i: "IN-JK" }, { c: "PK", i: "PK-JK" })).toBe(true);
  expect(isDisputedLine({ c: "UA", i: "UA-65" }, { c: "UA", i: "UA-43" })).toBe(true);
  expect(isDisputedLine({ c: "XK" }, { c: "RS" })).toBe(true);
  expect(isDisputedLine({ c: "FR", i: "FR-67" }, { c: "DE", i: "DE-BW" })).toBe(false);
  expect(isDisputedLine({ c: "CY", i: "CY-01" }, { c: "CY", i: "CY-02" })).toBe(false);
});

describe("areaOutline", () => {
  test("outlines a country, a division, and a part that holds divisions", () => {
    const syria = reach(countries, country("SY"));
    expect(syria.west).toBeCloseTo(35.7, 0);
    expect(syria.east).toBeCloseTo(42.4, 0);
    expect(reach(divisions, division("SY-HL")).east).toBeLessThan(syria.east);
    expect(reach(divisions, division("GB-SCT")).west).toBeLessThan(-6);
  });

  test("keeps Crimea out of Russia and in Ukraine", () => {
    const crimea = [34, 45.3] as const;
    for (const topology of [countries, divisions]) {
      expect(contains(topology, country("UA"), crimea)).toBe(true);
      expect(contains(topology, country("RU"), crimea)).toBe(false);
    }
  });

  test("has nothing for a code that names no land", () => {
    expect(areaOutline(countries, country("QQ"), 4)).toBeNull();
    expect(areaOutline(divisions, division("SY-QQ"), 4)).toBeNull();
  });

  test("needs fewer points from farther away", () => {
    const [far, near] = [2, 5].map((zoom) => areaOutline(divisions, country("NO"), zoom)?.points.length ?? 0);
    expect(far).toBeLessThan(near! / 2);
  });
});

/** Even-odd rule over all rings. */
function contains(topology: UnitTopology, area: AreaKey, [lon, lat]: readonly [number, number]): boolean {
  const zoom = 6;
  const outline = areaOutline(topology, area, zoom);
  if (outline === null) return false;
  const size = 256 * 2 ** zoom;
  const x = (lon / 360 + 0.5) * size;
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size;
  let inside = false;
  let from = 0;
  for (const end of outline.ringEnds) {
    for (let i = from, j = end - 2; i < end; j = i, i += 2) {
      const [ax, ay] = [outline.points[i]!, outline.points[i + 1]!];
      const [bx, by] = [outline.points[j]!, outline.points[j + 1]!];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
    from = end;
  }
  return inside;
}

describe("tileContent", () => {
  const land = { land: cutLayer(LINEWORK.land(countries)) };

  test.each([
    ["whole", countryLayers(countries)],
    ["cut", land],
  ])("gives a square inside a continent ground to fill, one in the Pacific none: %s", (_, sources) => {
    expect(tileContent(sources, 5, 19, 12).land?.paths.length).toBeGreaterThan(0);
    expect(tileContent(sources, 5, 5, 20).land?.paths ?? []).toEqual([]);
  });

  test("cuts a square beyond the data's last zoom out of a larger one", () => {
    const content = tileContent(land, 10, 613, 400);
    expect(content.land).toMatchObject({ side: 1024, left: 1024, top: 0 });
  });

  test("finds rivers and lakes", () => {
    const water = waterLayers(JSON.parse(text("hydrography.json")) as HydroTopology);
    const { river, lake } = tileContent(water, 3, 4, 3);
    expect(river?.paths.length).toBeGreaterThan(0);
    expect(lake?.paths.length).toBeGreaterThan(0);
  });
});

const drawnStretches = ({ paths }: Paths): number =>
  paths.reduce((sum, path) => sum + path.length / 2 - 1, 0);

const stretchesOf = (lines: { readonly coordinates: unknown }): number =>
  (lines.coordinates as number[][][]).reduce((sum, line) => sum + line.length - 1, 0);

describe("countryLayers", () => {
  const layers = countryLayers(countries);
  const world = tileContent(layers, 0, 0, 0);

  test("draws the same stretches as the joined lines, each once", () => {
    expect(drawnStretches(world.border!)).toBe(stretchesOf(LINEWORK.border(countries)));
    expect(drawnStretches(world.disputed!)).toBe(stretchesOf(LINEWORK.disputed(countries)));
  });

  test("draws the coast but for what lies below the map, near the South Pole", () => {
    const coast = coastOf(countries).coordinates;
    const stretches = coast.flatMap((line) => line.slice(1).map((end, i) => [line[i]![1]!, end[1]!]));
    const onMap = stretches.filter(([from = 0, to = 0]) => Math.min(from, to) > -85.0511);
    expect(onMap.length).toBeGreaterThan(20_000);
    expect(drawnStretches(world.coast!)).toBe(onMap.length);
  });

  test("closes every ring of land, in a world of side 1", () => {
    for (const ring of world.land?.paths ?? []) {
      expect([ring[0], ring[1]]).toEqual([ring[ring.length - 2], ring[ring.length - 1]]);
      expect(Math.min(...Array.from(ring))).toBeGreaterThanOrEqual(0);
      expect(Math.max(...Array.from(ring))).toBeLessThanOrEqual(1.000_001);
    }
  });

  test("leaves out of a square what doesn't come near it", () => {
    const inFrance = tileContent(layers, 6, 32, 22);
    expect(inFrance.land!.paths.length).toBeLessThan(6);
    expect(inFrance.disputed).toBeUndefined();
  });
});
