import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import type { Feature, Geometry, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import type { Place } from "../../../bundle/types.ts";
import { coastOf, LINEWORK } from "../../../views/map/basemap/linework.ts";
import type { UnitGeometry, UnitTopology } from "../../../views/map/basemap/topology-types.ts";
import { fitView, type WeightedPoint } from "../../../views/map/scene/fit.ts";
import { groupPlaces } from "../../../views/map/scene/grouping.ts";
import { mapPlacesOf, type MapPlaces } from "../../../views/map/scene/map-places.ts";
import { worldSize, worldX, worldY } from "../../../views/map/scene/mercator.ts";
import { telltalePoints } from "../../../views/map/scene/places-shown.ts";
import { symbolRadius } from "../../../views/map/scene/symbol-size.ts";
import type { CollectionSummary } from "../collection.ts";
import type { lightColours } from "./light-colours.ts";
import { disc, fill, stroke, type Path, type Raster } from "./raster.ts";

/** What services that show link previews ask for. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
/** The rest is the timeline's. */
export const MAP_HEIGHT = 470;
/** A card is looked at at half its size and less. */
const SYMBOL_SCALE = 1.5;
const PADDING = 60;
const COUNTRIES = new URL("../../../../public/basemap/countries.json", import.meta.url);

/** Turns degrees into pixels of the card, for each repetition of the world in sight. */
type Projection = {
  readonly size: number;
  readonly left: number;
  readonly top: number;
  readonly worlds: readonly number[];
};

/** Places of a collection and what its events are like there. */
export type ToldPlaces = Pick<CollectionSummary, "counts" | "kinds"> & { readonly places: readonly Place[] };

/** The map of a collection, as the page opens on it: the ground, countries told of tinted, places as symbols. */
export function drawMap(raster: Raster, data: ToldPlaces, colour: ReturnType<typeof lightColours>): void {
  const places = mapPlacesOf(data.places);
  const projection = project(telltalePoints(data.counts, places), CARD_WIDTH);
  const topology = JSON.parse(readFileSync(COUNTRIES, "utf8")) as UnitTopology;
  const paths = (geometry: Geometry): readonly Path[] => pathsOf(geometry, projection);
  fill(raster, paths(LINEWORK.land(topology)), colour("--map-land"));
  for (const [geometry, strength] of toldCountries(topology, data))
    fill(
      raster,
      paths((feature(topology, geometry) as Feature).geometry),
      colour("--map-area"),
      0.05 + 0.16 * strength,
    );
  stroke(raster, paths(LINEWORK.border(topology)), 1.2, colour("--map-border"), 0.7);
  stroke(raster, paths(coastOf(topology)), 1.4, colour("--map-coast"));
  drawSymbols(raster, data, places, projection, colour);
}

/** Further out the world would be narrower than the card. */
const FARTHEST = 2.3;

function project(points: readonly WeightedPoint[], width: number): Projection {
  const fitted = fitView(points, {
    width,
    height: MAP_HEIGHT,
    padding: PADDING,
    minZoom: 2,
    maxZoom: 5,
    share: 0.95,
  });
  const size = worldSize(Math.max(FARTHEST, fitted?.zoom ?? FARTHEST));
  const left = worldX(fitted?.lon ?? 10) * size - width / 2;
  const top = worldY(fitted?.lat ?? 25) * size - MAP_HEIGHT / 2;
  const worlds = [-1, 0, 1].filter((world) => (world + 1) * size > left && world * size < left + width);
  return { size, left, top: Math.max(0, Math.min(size - MAP_HEIGHT, top)), worlds };
}

const pixelX = ({ size, left }: Projection, x: number, world: number): number => (x + world) * size - left;
const pixelY = ({ size, top }: Projection, y: number): number => y * size - top;

function pathsOf(geometry: Geometry, projection: Projection): readonly Path[] {
  const lines = linesOf(geometry);
  return projection.worlds
    .flatMap((world) => lines.map((line) => projected(line, projection, world)))
    .filter(isInSight);
}

/** Pixels; what is closer together is one point. */
const FINEST = 0.7;

function projected(line: readonly Position[], projection: Projection, world: number): number[] {
  const path: number[] = [];
  for (const [lon = 0, lat = 0] of line) {
    const x = pixelX(projection, worldX(lon), world);
    const y = pixelY(projection, worldY(lat));
    if (path.length > 0 && Math.hypot(x - path.at(-2)!, y - path.at(-1)!) < FINEST) continue;
    path.push(x, y);
  }
  return path;
}

function isInSight(path: readonly number[]): boolean {
  const xs = path.filter((_, i) => i % 2 === 0);
  const ys = path.filter((_, i) => i % 2 === 1);
  return (
    Math.max(...xs) > 0 && Math.min(...xs) < CARD_WIDTH && Math.max(...ys) > 0 && Math.min(...ys) < MAP_HEIGHT
  );
}

function linesOf(geometry: Geometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case "Polygon":
    case "MultiLineString":
      return (geometry as Polygon | MultiLineString).coordinates;
    case "MultiPolygon":
      return (geometry as MultiPolygon).coordinates.flat();
    case "Point":
    case "MultiPoint":
    case "LineString":
    case "GeometryCollection":
      return [];
  }
}

/** Countries that events are told of as a whole, with 0..1 for how many. */
function toldCountries(
  topology: UnitTopology,
  { places, counts }: ToldPlaces,
): readonly [UnitGeometry, number][] {
  const told = new Map(
    places.flatMap(({ kind, iso2 }, place) =>
      kind === "country" && iso2 !== undefined && counts[place]! > 0 ? [[iso2, counts[place]!] as const] : [],
    ),
  );
  const most = Math.max(1, ...told.values());
  return (topology.objects.units.geometries as UnitGeometry[]).flatMap((unit) => {
    const count = told.get(unit.properties?.c ?? "");
    return count === undefined ? [] : [[unit, Math.sqrt(count / most)] as [UnitGeometry, number]];
  });
}

function drawSymbols(
  raster: Raster,
  { counts, kinds }: ToldPlaces,
  { x, y, shapes }: MapPlaces,
  projection: Projection,
  colour: ReturnType<typeof lightColours>,
): void {
  const points = shapes.flatMap(({ shape }, place) =>
    shape === "point" && counts[place]! > 0 ? [place] : [],
  );
  const most = points.reduce((highest, place) => Math.max(highest, counts[place]!), 1);
  const radius = (weight: number): number => SYMBOL_SCALE * symbolRadius(weight, most);
  const groups = groupPlaces(points, {
    x: (place) => x[place]! * projection.size,
    y: (place) => y[place]! * projection.size,
    weight: (place) => counts[place]!,
    radius,
    gap: 4,
  });
  for (const { members } of groups) {
    const [place = 0] = members;
    const size = radius(members.reduce((sum, member) => sum + counts[member]!, 0));
    const kind = members.length === 1 ? kinds[place] : null;
    for (const world of projection.worlds) {
      const at = [pixelX(projection, x[place]!, world), pixelY(projection, y[place]!)] as const;
      if (at[1] > MAP_HEIGHT + size) continue;
      fill(raster, [disc(...at, size + 3)], colour("--map-symbol-line"), 0.95);
      fill(raster, [disc(...at, size)], colour(kind == null ? "--accent" : `--kind-${kind}`), 0.94);
    }
  }
}
