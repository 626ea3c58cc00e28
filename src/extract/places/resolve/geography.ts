import type { Columns } from "../gazetteer/columns.ts";

const RADIANS = Math.PI / 180 / 1e5;
const EARTH_KM = 6371;

/** Great-circle distance between two places of the gazetteer. */
export function distanceKm(columns: Columns, a: number, b: number): number {
  const latA = columns.lat[a]! * RADIANS;
  const latB = columns.lat[b]! * RADIANS;
  const dLat = Math.sin((latB - latA) / 2);
  const dLon = Math.sin(((columns.lon[b]! - columns.lon[a]!) * RADIANS) / 2);
  return (
    2 *
    EARTH_KM *
    Math.asin(Math.min(1, Math.sqrt(dLat * dLat + Math.cos(latA) * Math.cos(latB) * dLon * dLon)))
  );
}

const vectors = new WeakMap<Columns, Float64Array>();

/** Points of all places as unit vectors, x y z each; made once for a gazetteer. */
export function unitVectors(columns: Columns): Float64Array {
  const known = vectors.get(columns);
  if (known !== undefined) return known;
  const made = new Float64Array(columns.count * 3);
  for (let i = 0; i < columns.count; i += 1) {
    const lat = columns.lat[i]! * RADIANS;
    const lon = columns.lon[i]! * RADIANS;
    made[i * 3] = Math.cos(lat) * Math.cos(lon);
    made[i * 3 + 1] = Math.cos(lat) * Math.sin(lon);
    made[i * 3 + 2] = Math.sin(lat);
  }
  vectors.set(columns, made);
  return made;
}

/** Two places are nearer than `km` when the dot product of their unit vectors is greater than this. */
export const nearerThan = (km: number): number => Math.cos(km / EARTH_KM);
