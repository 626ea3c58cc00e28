import type { Geometry, Position } from "geojson";

const KM_PER_DEGREE = 111.3;

/**
 * First zoom at which a country's inner borders can be told apart, by country, where its divisions are small: 8 where
 * half of them are below 1,300 km² (municipalities), 7 below 4,000 km². Countries with larger ones are left out.
 */
export function borderZooms(
  divisions: readonly { readonly country: string; readonly geometry: Geometry }[],
): ReadonlyMap<string, number> {
  const areas = new Map<string, number[]>();
  for (const { country, geometry } of divisions) {
    areas.set(country, [...(areas.get(country) ?? []), squareKilometres(geometry)]);
  }
  const zooms = new Map<string, number>();
  for (const [country, sizes] of areas) {
    const median = sizes.toSorted((a, b) => a - b)[sizes.length >> 1] ?? 0;
    if (median < 4000) zooms.set(country, median < 1300 ? 8 : 7);
  }
  return zooms;
}

function squareKilometres(geometry: Geometry): number {
  if (geometry.type === "Polygon") return ringArea(geometry.coordinates[0] ?? []);
  if (geometry.type !== "MultiPolygon") return 0;
  return geometry.coordinates.reduce((sum, [outer]) => sum + ringArea(outer ?? []), 0);
}

/** On a plane at the ring's own latitude: near enough to sort by. */
function ringArea(ring: readonly Position[]): number {
  let twice = 0;
  let latitudes = 0;
  for (const [n, [lon = 0, lat = 0]] of ring.entries()) {
    const [nextLon = 0, nextLat = 0] = ring[(n + 1) % ring.length] ?? [];
    twice += lon * nextLat - nextLon * lat;
    latitudes += lat;
  }
  return Math.abs(twice / 2) * Math.cos((latitudes / ring.length / 180) * Math.PI) * KM_PER_DEGREE ** 2;
}
