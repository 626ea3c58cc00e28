import type { UnitGeometry, UnitTopology } from "../topology-types.ts";
import type { RingFilter } from "./packages.ts";

/** Enough corners that an island state reads as an island. */
const CORNERS = 8;

/**
 * Simplifying drops what is small: without care, whole island states. Of every unit the largest outer ring is marked
 * to be kept, and where it is an arc by itself its heaviest corners are given a weight that survives `triangle`.
 * Returns a filter that knows a kept ring by its first arc. Changes the weights in `topology`.
 */
export function keepLargestRings(topology: UnitTopology, triangle: number): RingFilter {
  const kept = new Set<number>();
  for (const unit of topology.objects.units.geometries as UnitGeometry[]) {
    const largest = outerRings(unit).reduce<{ ring: readonly number[]; area: number }>(
      (best, ring) => {
        const area = ringArea(topology, ring);
        return area > best.area ? { ring, area } : best;
      },
      { ring: [], area: -1 },
    ).ring;
    const first = largest[0];
    if (first === undefined) continue;
    if (largest.length === 1) keepCorners(arcOf(topology, first), triangle);
    kept.add(first);
  }
  return (ring) => ring[0] !== undefined && kept.has(ring[0]);
}

const outerRings = (unit: UnitGeometry): readonly (readonly number[])[] =>
  (unit.type === "Polygon" ? [unit.arcs] : unit.arcs).flatMap((polygon) => polygon.slice(0, 1));

const arcOf = (topology: UnitTopology, index: number): number[][] =>
  topology.arcs[index < 0 ? ~index : index] ?? [];

const arcPoints = (topology: UnitTopology, index: number): readonly number[][] =>
  index < 0 ? arcOf(topology, index).toReversed() : arcOf(topology, index);

function ringArea(topology: UnitTopology, ring: readonly number[]): number {
  const points = ring.flatMap((arc) => arcPoints(topology, arc));
  const twice = points.reduce((sum, [x = 0, y = 0], n) => {
    const [nextX = 0, nextY = 0] = points[(n + 1) % points.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

const weight = (point: readonly number[]): number => point[2] ?? 0;

function keepCorners(arc: number[][], triangle: number): void {
  for (const point of arc.toSorted((a, b) => weight(b) - weight(a)).slice(0, CORNERS)) {
    point[2] = Math.max(weight(point), triangle * 4);
  }
}
