import { feature, quantize } from "topojson-client";
import type { FeatureCollection, Geometry } from "geojson";
import type { GeometryCollection } from "topojson-specification";
import type { HydroTopology } from "../topology-types.ts";
import type { SourcePackages } from "./packages.ts";

/** Rivers and lakes of Natural Earth's 50m scale: geometry alone, no names. */
export function hydrography(packages: SourcePackages): HydroTopology {
  const layer = (name: string): FeatureCollection => {
    const object = packages.world50m.objects[name] as GeometryCollection;
    const { features } = feature(packages.world50m, object);
    return {
      type: "FeatureCollection",
      features: features.map(({ geometry }) => ({
        type: "Feature",
        properties: null,
        geometry: geometry as Geometry,
      })),
    };
  };
  const exact = packages.topology({ lakes: layer("lakes"), rivers: layer("rivers") }, 1e6);
  return quantize(packages.simplify(packages.presimplify(exact), 1e-5) as HydroTopology, 1e5);
}
