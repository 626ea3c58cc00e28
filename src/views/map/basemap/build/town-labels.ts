import { readFileSync } from "node:fs";
import type { LabelFile } from "../topology-types.ts";

type Town = {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
  /** 2 capital of a country, 1 seat of a first-level division or half a million people, 0 other. */
  readonly rank: number;
};

const LAST_ZOOM = 10;
const LEAST_PEOPLE = 3000;
/** How much room a label takes, in pixels, so that the file holds no more than can be drawn. */
const CELL = { width: 150, height: 56 } as const;

/**
 * Towns of GeoNames that are worth naming, each with the first zoom at which it is: on every zoom the most important
 * ones that have room beside those already there.
 */
export function townLabels(citiesFile: string, limit: number): LabelFile["towns"] {
  const towns = readTowns(citiesFile).toSorted(
    (a, b) => b.rank - a.rank || b.population - a.population || a.lon - b.lon || a.lat - b.lat,
  );
  const placed = firstZooms(towns)
    .toSorted((a, b) => a.zoom - b.zoom || b.town.rank - a.town.rank || b.town.population - a.town.population)
    .slice(0, limit);
  return {
    name: placed.map(({ town }) => town.name),
    lon: placed.map(({ town }) => thousandths(town.lon)),
    lat: placed.map(({ town }) => thousandths(town.lat)),
    zoom: placed.map(({ zoom }) => zoom),
    rank: placed.map(({ town }) => town.rank),
  };
}

const thousandths = (degrees: number): number => Math.round(degrees * 1000);

function readTowns(file: string): Town[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => {
      const column = line.split("\t");
      const population = Number(column[14]);
      const code = column[7] ?? "";
      const rank = code === "PPLC" ? 2 : code === "PPLA" || population >= 500_000 ? 1 : 0;
      // PPLX is a part of a town, PPLH and PPLW are no more.
      if (/^PPL[XHW]$/.test(code) || (population < LEAST_PEOPLE && rank === 0)) return [];
      return [{ name: column[1] ?? "", lon: Number(column[5]), lat: Number(column[4]), population, rank }];
    });
}

function firstZooms(towns: readonly Town[]): { readonly town: Town; readonly zoom: number }[] {
  const found: { readonly town: Town; readonly zoom: number }[] = [];
  let rest = towns;
  for (let zoom = 2; zoom <= LAST_ZOOM; zoom += 1) {
    const taken = new Set(found.map(({ town }) => cellOf(town, zoom)));
    const left: Town[] = [];
    for (const town of rest) {
      if (worthNaming(town, zoom) && isFree(taken, town, zoom)) {
        taken.add(cellOf(town, zoom));
        found.push({ town, zoom });
      } else left.push(town);
    }
    rest = left;
  }
  return found;
}

/** Zoom 2 and 3 name capitals and the largest cities only; each zoom further halves what it takes. */
const worthNaming = ({ population, rank }: Town, zoom: number): boolean =>
  population >=
  [0, 0, 9e6, 3e6, 8e5, 2e5, 8e4, 3e4, 1.2e4, 5e3, 0][zoom]! * (rank === 2 ? 0.1 : rank === 1 ? 0.6 : 1);

const column = (lon: number, zoom: number): number =>
  Math.floor((((lon + 180) / 360) * 256 * 2 ** zoom) / CELL.width);

function row(lat: number, zoom: number): number {
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
  return Math.floor((y * 256 * 2 ** zoom) / CELL.height);
}

const cellOf = ({ lon, lat }: Town, zoom: number): string => `${column(lon, zoom)},${row(lat, zoom)}`;

const isFree = (taken: ReadonlySet<string>, town: Town, zoom: number): boolean =>
  !taken.has(cellOf(town, zoom));
