/*
 * Web Mercator (EPSG:3857) with the world as a square of side 1: x grows eastwards from the antimeridian, y southwards
 * from 85.05° N. World pixels of a zoom are these times `worldSize(zoom)`.
 */

/** Where the square ends. */
export const LIMIT_LATITUDE = 85.051_128_78;

export const worldX = (lon: number): number => lon / 360 + 0.5;

export function worldY(lat: number): number {
  const clamped = Math.max(-LIMIT_LATITUDE, Math.min(LIMIT_LATITUDE, lat));
  const sine = Math.sin((clamped * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

export const longitudeOf = (x: number): number => (x - 0.5) * 360;

export const latitudeOf = (y: number): number =>
  (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;

/** Side of the world in CSS pixels. */
export const worldSize = (zoom: number): number => 256 * 2 ** zoom;
