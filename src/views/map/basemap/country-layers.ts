import { transform } from "topojson-client";
import type { Position } from "geojson";
import { worldX, worldY } from "../scene/mercator.ts";
import { cutAtSeam, lineBetween } from "./linework.ts";
import type { LayerName, TileSources } from "./tile-sources.ts";
import type { UnitGeometry, UnitProperties, UnitTopology } from "./topology-types.ts";
import { wholeLayer } from "./whole-layer.ts";

/**
 * The countries for the first view, taken from their arcs as they are: each arc is a stretch of coast or of a border,
 * and none has to be joined to the next for that.
 */
export function countryLayers(topology: UnitTopology): TileSources {
  const units = topology.objects.units.geometries as readonly UnitGeometry[];
  const arcs = positionsOfArcs(topology);
  const projected = arcs.map(projectedLine);
  const rings = units.flatMap((unit) => ringsOf(unit).map((ring) => joined(ring, projected)));
  const lines = linesByKind(arcs, sidesOfArcs(arcs.length, units));
  return {
    land: wholeLayer(rings),
    ...Object.fromEntries([...lines].map(([name, of]) => [name, wholeLayer(of)])),
  };
}

function positionsOfArcs({ arcs, transform: quantization }: UnitTopology): readonly Position[][] {
  const absolute = transform(quantization!);
  return arcs.map((arc) => arc.map((point, i) => absolute(point as [number, number], i > 0)));
}

const projectedLine = (line: readonly Position[]): Float64Array =>
  Float64Array.from(line.flatMap(([lon = 0, lat = 0]) => [worldX(lon), worldY(lat)]));

/** Arcs of each ring; `~i` is arc `i` backwards. */
const ringsOf = (unit: UnitGeometry): readonly (readonly number[])[] =>
  unit.type === "Polygon" ? unit.arcs : unit.arcs.flat();

/** The points of arcs one after the other, where each ends at the next one's start. */
function joined(ring: readonly number[], arcs: readonly Float64Array[]): Float64Array {
  const points: number[] = [];
  for (const index of ring) {
    const arc = arcs[index < 0 ? ~index : index]!;
    for (let i = 0; i < arc.length; i += 2) {
      const at = index < 0 ? arc.length - 2 - i : i;
      points.push(arc[at]!, arc[at + 1]!);
    }
  }
  return Float64Array.from(points);
}

/** What lies on either side of each arc: a piece of land twice where nothing but sea is beyond. */
type Sides = { readonly first: UnitProperties; last: UnitProperties };

function sidesOfArcs(count: number, units: readonly UnitGeometry[]): readonly (Sides | undefined)[] {
  const sides: (Sides | undefined)[] = Array.from({ length: count });
  for (const unit of units) {
    const properties = unit.properties ?? {};
    for (const index of ringsOf(unit).flat()) {
      const arc = index < 0 ? ~index : index;
      const known = sides[arc];
      if (known === undefined) sides[arc] = { first: properties, last: properties };
      else known.last = properties;
    }
  }
  return sides;
}

function linesByKind(
  arcs: readonly Position[][],
  sides: readonly (Sides | undefined)[],
): ReadonlyMap<LayerName, readonly Float64Array[]> {
  const lines = new Map<LayerName, Float64Array[]>();
  arcs.forEach((arc, i) => {
    const beside = sides[i];
    if (beside === undefined) return;
    const isCoast = beside.first === beside.last;
    const name = isCoast ? "coast" : lineBetween(beside.first, beside.last);
    const known = lines.get(name) ?? [];
    known.push(...(isCoast ? cutAtSeam(arc) : [arc]).map(projectedLine));
    lines.set(name, known);
  });
  return lines;
}
