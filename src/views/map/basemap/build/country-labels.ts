import { feature } from "topojson-client";
import type { Position } from "geojson";
import type { LabelFile, UnitTopology } from "../topology-types.ts";

type Candidate = { readonly lon: number; readonly lat: number; readonly room: number };

const STEPS = 24;

/**
 * Where a country's name goes: of a grid of points inside its largest piece the one farthest from the edge, width
 * counting double because names are wide. `zoom` is the first at which the name has room there.
 */
export function countryLabels(countries: UnitTopology): LabelFile["countries"] {
  const names = new Intl.DisplayNames(["en"], { type: "region" });
  const largest = new Map<string, Position[][]>();
  for (const { properties, geometry } of feature(countries, countries.objects.units).features) {
    if (properties.c === undefined || !("coordinates" in geometry)) continue;
    const pieces = (
      geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates
    ) as Position[][][];
    for (const piece of pieces) {
      const known = largest.get(properties.c);
      if (known === undefined || area(piece[0] ?? []) > area(known[0] ?? []))
        largest.set(properties.c, piece);
    }
  }
  return [...largest]
    .map(([code, rings]) => {
      const { lon, lat, room } = roomiest(rings);
      const name = names.of(code) ?? code;
      return [code, thousandths(lon), thousandths(lat), firstZoom(room), name] as const;
    })
    .toSorted((a, b) => a[3] - b[3] || (a[0] < b[0] ? -1 : 1));
}

const thousandths = (degrees: number): number => Math.round(degrees * 1000);

/** `room` in degrees of half-width; a name needs some 30 pixels to either side. */
function firstZoom(room: number): number {
  for (let zoom = 2; zoom < 7; zoom += 1) if ((room / 360) * 256 * 2 ** zoom >= 13) return zoom;
  return 7;
}

function area(ring: readonly Position[]): number {
  const twice = ring.reduce((sum, [x = 0, y = 0], n) => {
    const [nextX = 0, nextY = 0] = ring[(n + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

function roomiest(rings: readonly (readonly Position[])[]): Candidate {
  const outer = rings[0] ?? [];
  const lons = outer.map(([lon = 0]) => lon);
  const lats = outer.map(([, lat = 0]) => lat);
  const box = { w: Math.min(...lons), e: Math.max(...lons), s: Math.min(...lats), n: Math.max(...lats) };
  let best: Candidate = { lon: (box.w + box.e) / 2, lat: (box.s + box.n) / 2, room: 0 };
  for (let i = 1; i < STEPS; i += 1) {
    for (let j = 1; j < STEPS; j += 1) {
      const lon = box.w + ((box.e - box.w) * i) / STEPS;
      const lat = box.s + ((box.n - box.s) * j) / STEPS;
      const room = roomAround(rings, lon, lat);
      if (room > best.room) best = { lon, lat, room };
    }
  }
  return best;
}

/** Distance to the nearest edge, across counted half as far as up and down; 0 outside. */
function roomAround(rings: readonly (readonly Position[])[], lon: number, lat: number): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let n = 0, m = ring.length - 1; n < ring.length; m = n, n += 1) {
      const [ax = 0, ay = 0] = ring[n] ?? [];
      const [bx = 0, by = 0] = ring[m] ?? [];
      if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside;
      nearest = Math.min(nearest, segmentDistance([ax - lon, ay - lat], [bx - lon, by - lat], shrink));
    }
  }
  return inside ? nearest : 0;
}

function segmentDistance(a: readonly [number, number], b: readonly [number, number], shrink: number): number {
  const [ax, ay] = [a[0] / 2, a[1] / shrink];
  const [dx, dy] = [b[0] / 2 - ax, b[1] / shrink - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + t * dx, ay + t * dy);
}
