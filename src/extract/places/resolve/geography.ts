import type { Columns } from "../gazetteer/columns.ts";

/** As the columns have countries. */
export const UNITED_STATES = ("U".charCodeAt(0) << 8) | "S".charCodeAt(0);

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

/** Two places are nearer than `km` when their closeness, which the gazetteer knows, is greater than this. */
export const nearerThan = (km: number): number => Math.cos(km / EARTH_KM);
