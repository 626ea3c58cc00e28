import GeoJSONVT from "geojson-vt";
import { feature } from "topojson-client";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { LineworkName } from "./linework.ts";
import type { HydroTopology } from "./topology-types.ts";

/** Beyond this zoom the data has no more detail: tiles are cut from here and drawn larger. */
const LAST_ZOOM = 8;
/** Units of a tile's side. */
export const EXTENT = 4096;

export type LayerName = LineworkName | "lake" | "river";
export type TileIndexes = Partial<Readonly<Record<LayerName, GeoJSONVT>>>;

/** Rings or lines of one tile: x, y, x, y ... in units of EXTENT, then shifted and scaled to the asked square. */
export type TileContent = {
  readonly layers: Partial<Readonly<Record<LayerName, readonly ArrayLike<number>[]>>>;
  /** The asked square is 1 / scale of the cut tile, `offsetX` and `offsetY` squares in from its corner. */
  readonly scale: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** In those units, where the world ends; what runs along there is the data's end, not a coast. */
  readonly worldEnds: { readonly x: readonly number[]; readonly y: readonly number[] };
};

const OPTIONS = {
  maxZoom: LAST_ZOOM,
  indexMaxZoom: 0, // cut when asked for: most of the world never is
  tolerance: 2,
  extent: EXTENT,
  buffer: 64,
} as const;

export const waterIndexes = (topology: HydroTopology): TileIndexes => ({
  lake: new GeoJSONVT(feature(topology, topology.objects.lakes) as FeatureCollection, OPTIONS),
  river: new GeoJSONVT(feature(topology, topology.objects.rivers) as FeatureCollection, OPTIONS),
});

export const indexOf = (geometry: Geometry): GeoJSONVT =>
  new GeoJSONVT({ type: "Feature", properties: {}, geometry } satisfies Feature, OPTIONS);

/** What lies in a square of the map. `x` and `y` count squares of that zoom from the north-west. */
export function tileContent(indexes: TileIndexes, zoom: number, x: number, y: number): TileContent {
  const beyond = Math.max(0, zoom - LAST_ZOOM);
  const scale = 2 ** beyond;
  const [cutX, cutY] = [Math.floor(x / scale), Math.floor(y / scale)];
  const layers: Partial<Record<LayerName, readonly ArrayLike<number>[]>> = {};
  for (const [name, index] of Object.entries(indexes) as [LayerName, GeoJSONVT][]) {
    const tile = index.getTileRaw(zoom - beyond, cutX, cutY);
    if (tile === null) continue;
    layers[name] = tile.features.flatMap((found) =>
      found.type === 2 || found.type === 3 ? found.geometry : [],
    );
  }
  const last = 2 ** (zoom - beyond) - 1;
  const worldEnds = {
    x: [...(cutX === 0 ? [0] : []), ...(cutX === last ? [EXTENT] : [])],
    y: cutY === last ? [EXTENT] : [],
  };
  return { layers, scale, offsetX: x - cutX * scale, offsetY: y - cutY * scale, worldEnds };
}
