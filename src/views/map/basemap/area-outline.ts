import { merge } from "topojson-client";
import type { Position } from "geojson";
import { worldX, worldY } from "../scene/mercator.ts";
import type { AreaKey, AreaOutline } from "./protocol.ts";
import type { UnitGeometry, UnitProperties, UnitTopology } from "./topology-types.ts";

/** Bends smaller than this many pixels aren't worth a point. */
const TOLERANCE = 0.6;

/**
 * Countries whose divisions Natural Earth counts to another: Western Sahara west of the berm lies in divisions of
 * Morocco's code.
 */
const ALSO_OF: Readonly<Record<string, readonly string[]>> = { EH: ["MA-15", "MA-16"] };

/** The outline of an area in world pixels of `zoom`; null where the data has no such area. */
export function areaOutline(topology: UnitTopology, area: AreaKey, zoom: number): AreaOutline | null {
  const belongs = belongsTo(area);
  const units = topology.objects.units.geometries.filter(({ properties }) => belongs(properties ?? {}));
  if (units.length === 0) return null;
  const rings = merge(topology, units as UnitGeometry[]).coordinates.flat();
  return outlineOf(rings, zoom);
}

function belongsTo({ level, code }: AreaKey): (unit: UnitProperties) => boolean {
  switch (level) {
    case "country":
      return ({ c, i }) => c === code || (i !== undefined && (ALSO_OF[code] ?? []).includes(i));
    case "division":
      return ({ i, p }) => i === code || p === code;
  }
}

function outlineOf(rings: readonly (readonly Position[])[], zoom: number): AreaOutline | null {
  const size = 256 * 2 ** zoom;
  const points: number[] = [];
  const ringEnds: number[] = [];
  for (const ring of rings) {
    const projected = ring.map(([lon = 0, lat = 0]) => [worldX(lon) * size, worldY(lat) * size] as const);
    const kept = thinned(projected);
    if (kept.length < 3) continue;
    for (const [x, y] of kept) points.push(x, y);
    ringEnds.push(points.length);
  }
  if (ringEnds.length === 0) return null;
  return { points: Float32Array.from(points), ringEnds: Uint32Array.from(ringEnds) };
}

/** Drops points that are nearer than the tolerance to the last one kept. */
function thinned(points: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= TOLERANCE)
      kept.push(point);
  }
  return kept;
}
