import "leaflet/dist/leaflet.css";
import type { Map } from "leaflet";
import { MapContainer } from "react-leaflet";

/** The widest world that a drag can go around; Leaflet needs a number. */
const MANY_WORLDS = 360 * 50;
const prefersStillness = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * The Leaflet map's element. The one module that imports react-leaflet (Hippocratic 2.1 licence): everything on the
 * map is plain Leaflet behind `MapWidget`.
 */
export function LeafletFrame({ onMap }: { readonly onMap: (map: Map | null) => void }) {
  const animated = !prefersStillness();
  return (
    <MapContainer
      ref={onMap}
      className="map-frame"
      center={[25, 15]}
      zoom={2}
      maxZoom={12}
      zoomSnap={1}
      wheelPxPerZoomLevel={90}
      worldCopyJump
      maxBounds={[
        [-85.05, -MANY_WORLDS],
        [85.05, MANY_WORLDS],
      ]}
      maxBoundsViscosity={1}
      zoomControl={false}
      attributionControl={false}
      zoomAnimation={animated}
      fadeAnimation={false}
      inertia={animated}
    />
  );
}
