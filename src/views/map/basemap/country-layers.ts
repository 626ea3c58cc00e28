import { worldX, worldY } from "../scene/mercator.ts";
import { lineBetween } from "./linework.ts";
import type { LayerName, TileSources } from "./tile-sources.ts";
import type { UnitGeometry, UnitProperties, UnitTopology } from "./topology-types.ts";
import { wholeLayer } from "./whole-layer.ts";

/**
 * The countries for the first view, taken from their arcs as they are: each arc is a stretch of coast or of a border,
 * and none has to be joined to the next for that.
 */
export function countryLayers(topology: UnitTopology): TileSources {
  const units = topology.objects.units.geometries as readonly UnitGeometry[];
  const arcs = projectedArcs(topology);
  const rings = joinedRings(units.flatMap(ringsOf), arcs);
  const lines = linesByKind(arcs, sidesOfArcs(arcs.length, units));
  return {
    land: wholeLayer(rings),
    ...Object.fromEntries([...lines].map(([name, of]) => [name, wholeLayer(of)])),
  };
}

/** x, y, x, y ... in a world of side 1. In the file each point is told from the one before, in steps of a grid. */
function projectedArcs({ arcs, transform }: UnitTopology): readonly Float64Array[] {
  const [eastStep, northStep] = transform!.scale;
  const [west, south] = transform!.translate;
  const projected = inOneBuffer(arcs.map((arc) => 2 * arc.length));
  arcs.forEach((arc, number) => {
    const points = projected[number]!;
    let [east, north] = [0, 0];
    for (let i = 0; i < arc.length; i += 1) {
      east += arc[i]![0]!;
      north += arc[i]![1]!;
      points[2 * i] = worldX(east * eastStep + west);
      points[2 * i + 1] = worldY(north * northStep + south);
    }
  });
  return projected;
}

/** Arcs of each ring; `~i` is arc `i` backwards. */
const ringsOf = (unit: UnitGeometry): readonly (readonly number[])[] =>
  unit.type === "Polygon" ? unit.arcs : unit.arcs.flat();

/** Of each ring the points of its arcs one after the other, where each ends at the next one's start. */
function joinedRings(
  rings: readonly (readonly number[])[],
  arcs: readonly Float64Array[],
): readonly Float64Array[] {
  const arcOf = (index: number): Float64Array => arcs[index < 0 ? ~index : index]!;
  const joined = inOneBuffer(rings.map((ring) => ring.reduce((sum, index) => sum + arcOf(index).length, 0)));
  rings.forEach((ring, number) => {
    const points = joined[number]!;
    let next = 0;
    for (const index of ring) {
      const arc = arcOf(index);
      if (index >= 0) points.set(arc, next);
      else setBackwards(points, arc, next);
      next += arc.length;
    }
  });
  return joined;
}

function setBackwards(points: Float64Array, arc: Float64Array, at: number): void {
  for (let i = 0; i < arc.length; i += 2) {
    points[at + i] = arc[arc.length - 2 - i]!;
    points[at + i + 1] = arc[arc.length - 1 - i]!;
  }
}

/** Arrays of these lengths. Thousands of small buffers cost the collector more than what is in them. */
function inOneBuffer(lengths: readonly number[]): readonly Float64Array[] {
  const all = new Float64Array(lengths.reduce((sum, length) => sum + length, 0));
  let next = 0;
  return lengths.map((length) => all.subarray(next, (next += length)));
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
  arcs: readonly Float64Array[],
  sides: readonly (Sides | undefined)[],
): ReadonlyMap<LayerName, readonly Float64Array[]> {
  const lines = new Map<LayerName, Float64Array[]>();
  arcs.forEach((arc, i) => {
    const beside = sides[i];
    if (beside === undefined) return;
    const isCoast = beside.first === beside.last;
    const name = isCoast ? "coast" : lineBetween(beside.first, beside.last);
    const known = lines.get(name) ?? [];
    known.push(...(isCoast ? cutAtEnds(arc) : [arc]));
    lines.set(name, known);
  });
  return lines;
}

/** Where the data ends: at the antimeridian and at the South Pole, which lies below the map. */
const END_X = worldX(-179.99);
const END_Y = 1;

/** The stretches of a line that aren't where the data ends: no coast is there. */
function cutAtEnds(points: Float64Array): readonly Float64Array[] {
  const pieces: Float64Array[] = [];
  let start = 0;
  for (let i = 0; i <= points.length; i += 2) {
    const isCoast =
      i < points.length && points[i]! >= END_X && points[i]! <= 1 - END_X && points[i + 1]! < END_Y;
    if (isCoast) continue;
    if (i - start > 2) pieces.push(points.subarray(start, i));
    start = i + 2;
  }
  return pieces;
}
