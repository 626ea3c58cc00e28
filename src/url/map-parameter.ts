import { roundMapView } from "../state/actions/map.ts";
import type { MapView } from "../state/view-state.ts";
import { invalid, MISSING, valid, type Parsed } from "./parsed.ts";

const DECIMAL = /^-?\d{1,3}(?:\.\d{1,12})?$/;
const MOST_ZOOM = 24;

/** "4.5/36.2/37.16": zoom, latitude, longitude in degrees. */
export function parseMapParameter(raw: string | null): Parsed<MapView> {
  if (raw === null || raw === "") return MISSING;
  const parts = raw.split("/");
  const [zoom, lat, lon] = parts.map((part) => (DECIMAL.test(part) ? Number(part) : null));
  if (parts.length !== 3 || zoom == null || lat == null || lon == null) {
    return invalid(raw, { kind: "map" });
  }
  if (zoom < 0 || zoom > MOST_ZOOM) return invalid(raw, { kind: "zoom", most: MOST_ZOOM });
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return invalid(raw, { kind: "off-globe" });
  return valid(roundMapView({ zoom, lat, lon }));
}

export const formatMapParameter = ({ zoom, lat, lon }: MapView): string => `${zoom}/${lat}/${lon}`;
