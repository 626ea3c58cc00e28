import { BEARINGS, type Bearing } from "../../../domain/vicinity.ts";

export type Point = { readonly lat: number; readonly lon: number };

const RADIANS = Math.PI / 180;
const EARTH_KM = 6371;
const KM_A_DEGREE = EARTH_KM * RADIANS;

/** The point so many kilometres from another along the great circle that leaves it in a direction. Degrees. */
export function pointAt({ lat, lon }: Point, bearing: Bearing, km: number): Point {
  const [from, along, turn] = [lat * RADIANS, km / EARTH_KM, BEARINGS.indexOf(bearing) * 45 * RADIANS];
  const to = Math.asin(Math.sin(from) * Math.cos(along) + Math.cos(from) * Math.sin(along) * Math.cos(turn));
  const east = Math.atan2(
    Math.sin(turn) * Math.sin(along) * Math.cos(from),
    Math.cos(along) - Math.sin(from) * Math.sin(to),
  );
  return { lat: to / RADIANS, lon: wrapped(lon + east / RADIANS) };
}

export function kmBetween(a: Point, b: Point): number {
  const dLat = Math.sin(((b.lat - a.lat) * RADIANS) / 2);
  const dLon = Math.sin(((b.lon - a.lon) * RADIANS) / 2);
  const chord = dLat * dLat + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * dLon * dLon;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The point half-way along the great circle. */
export function middleOf(a: Point, b: Point): Point {
  const [latA, latB, east] = [a.lat * RADIANS, b.lat * RADIANS, (b.lon - a.lon) * RADIANS];
  const x = Math.cos(latA) + Math.cos(latB) * Math.cos(east);
  const y = Math.cos(latB) * Math.sin(east);
  return {
    lat: Math.atan2(Math.sin(latA) + Math.sin(latB), Math.hypot(x, y)) / RADIANS,
    lon: wrapped(a.lon + Math.atan2(y, x) / RADIANS),
  };
}

/** West, south, east, north of a box in degrees; west is greater than east where it crosses the antimeridian. */
export type Box = readonly [west: number, south: number, east: number, north: number];

export const boxAround = (centre: Point, km: number): Box =>
  padded([centre.lon, centre.lat, centre.lon, centre.lat], km);

/** The box and so many kilometres around it. */
export function padded([west, south, east, north]: Box, km: number): Box {
  const up = km / KM_A_DEGREE;
  const widest = Math.max(Math.abs(south), Math.abs(north));
  const aside = Math.min(90, up / Math.max(0.01, Math.cos(Math.min(89, widest) * RADIANS)));
  return [wrapped(west - aside), Math.max(-90, south - up), wrapped(east + aside), Math.min(90, north + up)];
}

export const isInBox = ([west, south, east, north]: Box, { lat, lon }: Point): boolean =>
  lat >= south && lat <= north && (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east);

/** Where a line from the middle of a box leaves it in a direction. */
export function edgeOf([west, south, east, north]: Box, bearing: Bearing): Point {
  const turn = BEARINGS.indexOf(bearing) * 45 * RADIANS;
  const half = { x: (east >= west ? east - west : east - west + 360) / 2, y: (north - south) / 2 };
  const [x, y] = [Math.round(Math.sin(turn) * 1e6) / 1e6, Math.round(Math.cos(turn) * 1e6) / 1e6];
  const reach = Math.min(
    x === 0 ? Infinity : half.x / Math.abs(x),
    y === 0 ? Infinity : half.y / Math.abs(y),
  );
  return { lat: (south + north) / 2 + y * reach, lon: wrapped(west + half.x + x * reach) };
}

/** Longitude within -180..180. */
const wrapped = (lon: number): number => (lon < -180 ? lon + 360 : lon > 180 ? lon - 360 : lon);
