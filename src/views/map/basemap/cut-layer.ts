import GeoJSONVT from "geojson-vt";
import { feature } from "topojson-client";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { LayerSource, TileSources } from "./tile-sources.ts";
import type { HydroTopology } from "./topology-types.ts";

/** Beyond this zoom the data has no more detail: tiles are cut from here and drawn larger. */
const LAST_ZOOM = 8;
/** Units of a tile's side. */
const EXTENT = 4096;

const OPTIONS = {
  maxZoom: LAST_ZOOM,
  indexMaxZoom: 0, // cut when asked for: most of the world never is
  tolerance: 2,
  extent: EXTENT,
  buffer: 64,
} as const;

/** Lines and surfaces of any detail, thinned and cut to the square that is asked for. */
export const cutLayer = (geometry: Geometry): LayerSource =>
  sourceOf(new GeoJSONVT({ type: "Feature", properties: {}, geometry } satisfies Feature, OPTIONS));

export const waterLayers = (topology: HydroTopology): TileSources => ({
  lake: sourceOf(new GeoJSONVT(feature(topology, topology.objects.lakes) as FeatureCollection, OPTIONS)),
  river: sourceOf(new GeoJSONVT(feature(topology, topology.objects.rivers) as FeatureCollection, OPTIONS)),
});

function sourceOf(index: GeoJSONVT): LayerSource {
  return (zoom, x, y) => {
    const beyond = Math.max(0, zoom - LAST_ZOOM);
    const scale = 2 ** beyond;
    const [cutX, cutY] = [Math.floor(x / scale), Math.floor(y / scale)];
    const tile = index.getTileRaw(zoom - beyond, cutX, cutY);
    if (tile === null) return null;
    const paths = tile.features.flatMap((found) =>
      found.type === 2 || found.type === 3 ? found.geometry : [],
    );
    const side = EXTENT / scale;
    const last = 2 ** (zoom - beyond) - 1;
    return {
      paths,
      side,
      left: (x - cutX * scale) * side,
      top: (y - cutY * scale) * side,
      ends: {
        x: [...(cutX === 0 ? [0] : []), ...(cutX === last ? [EXTENT] : [])],
        y: cutY === last ? [EXTENT] : [],
      },
    };
  };
}
