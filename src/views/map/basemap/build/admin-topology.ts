import { mergeArcs, quantize } from "topojson-client";
import type { FeatureCollection, Geometry } from "geojson";
import type { GeometryCollection, MultiPolygon, Topology } from "topojson-specification";
import { DISPUTED_DIVISIONS } from "../disputed-lines.ts";
import type { UnitGeometry, UnitProperties, UnitTopology } from "../topology-types.ts";
import { borderZooms } from "./border-zooms.ts";
import { keepLargestRings } from "./keep-rings.ts";
import type { SourcePackages } from "./packages.ts";
import { unitOf } from "./territories.ts";

/** How coarse a tier is. `triangle`: the least area, in square degrees, that a bend must span to stay. */
export type Tier = {
  readonly triangle: number;
  readonly quantization: number;
  /** Whether divisions of a country are one piece. */
  readonly merged: boolean;
};

export const TIERS = {
  countries: { triangle: 1.2e-2, quantization: 1.5e4, merged: true },
  divisions: { triangle: 2e-4, quantization: 1e5, merged: false },
} as const satisfies Record<string, Tier>;

type Units = FeatureCollection<Geometry, UnitProperties>;

/** Divisions with the keys the page needs and nothing else of Natural Earth's columns. */
export function unitsOf(packages: SourcePackages): Units {
  const { features } = packages.divisions;
  const units = features.map(({ geometry, properties }) => ({ geometry, unit: unitOf(properties) }));
  const zooms = borderZooms(units.map(({ geometry, unit }) => ({ country: unit.c ?? "", geometry })));
  return {
    type: "FeatureCollection",
    features: units.map(({ geometry, unit }) => {
      const z = zooms.get(unit.c ?? "");
      return {
        type: "Feature",
        properties: z === undefined ? unit : Object.assign({}, unit, { z }),
        geometry,
      };
    }),
  };
}

/** One topology at a tier's coarseness, in which no country and no division is lost however small. */
export function adminTopology(packages: SourcePackages, units: Units, tier: Tier): UnitTopology {
  const exact = packages.topology({ units }, 1e6) as UnitTopology;
  const weighted = packages.presimplify(tier.merged ? mergeCountries(exact) : exact) as UnitTopology;
  const kept = keepLargestRings(weighted, tier.triangle);
  const simple = packages.simplify(weighted, tier.triangle);
  const bigEnough = packages.filterAttachedWeight(simple, tier.triangle * 2);
  const filtered = packages.filter(
    simple,
    (ring, interior) => kept(ring, interior) || bigEnough(ring, interior),
  );
  return quantize(filtered as UnitTopology, tier.quantization);
}

/** Divisions joined to countries, those with a disputed edge left apart. */
function mergeCountries(topology: UnitTopology): UnitTopology {
  const groups = new Map<string, UnitGeometry[]>();
  for (const geometry of topology.objects.units.geometries as UnitGeometry[]) {
    const { c, i } = geometry.properties ?? {};
    const apart = i !== undefined && (c === undefined || DISPUTED_DIVISIONS.has(i));
    const key = apart ? i : (c ?? "");
    groups.set(key, [...(groups.get(key) ?? []), geometry]);
  }
  const geometries = [...groups].map(([key, pieces]): MultiPolygon<UnitProperties> => {
    const c = pieces[0]?.properties?.c;
    const properties = { ...(c === undefined ? {} : { c }), ...(key === c ? {} : { i: key }) };
    const { arcs } = mergeArcs(topology, pieces) as MultiPolygon;
    return { type: "MultiPolygon", arcs, properties };
  });
  const units: GeometryCollection<UnitProperties> = { type: "GeometryCollection", geometries };
  return { ...topology, objects: { units } } satisfies Topology;
}
