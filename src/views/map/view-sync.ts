import { CRS, type Map } from "leaflet";
import { roundMapView, setMapBounds, setMapView } from "../../state/actions/map.ts";
import type { MapBounds, MapView } from "../../state/view-state.ts";
import type { View } from "../../state/view.ts";
import type { FittedView } from "./scene/fit.ts";

/**
 * Keeps the map and the state's map view in step, both ways. A view that the reader moved to goes into the state; a
 * view that the page chose (to fit the events, to show what was selected) doesn't, so that links stay short and
 * nothing answers itself.
 */
export class ViewSync {
  readonly #map: Map;
  readonly #view: View;
  readonly #fit: () => FittedView | null;
  /** Above 0 while the page itself moves the map. */
  #ownMoves = 0;
  #fitted = false;

  constructor(map: Map, view: View, fit: () => FittedView | null) {
    this.#map = map;
    this.#view = view;
    this.#fit = fit;
    map.on("moveend", this.#moved);
    this.show(view.store.getState().mapView);
  }

  destroy(): void {
    this.#map.off("moveend", this.#moved);
  }

  /** Shows what the state says; null fits what there is to show. */
  show(mapView: MapView | null): void {
    if (mapView === null) return this.fit();
    if (!sameView(mapView, currentView(this.#map))) this.#move(mapView);
  }

  fit(): void {
    const { x, y } = this.#map.getSize();
    const target = x === 0 || y === 0 ? null : this.#fit();
    if (target === null) return;
    this.#fitted = true;
    this.#move(target);
  }

  /** Shows a view that the reader asked for by a button: from now on it is the reader's. */
  showAsked(target: FittedView | null): void {
    if (target === null) return;
    this.#move(target);
    setMapView(this.#view, currentView(this.#map));
  }

  /**
   * After the map's element has changed size: keeps the middle, so that an article opening beside it doesn't throw the
   * view about; an element that had no size yet is fitted now, and so is one beside a story's step, which says what it
   * is to show. False when the size is the same.
   */
  resized(): boolean {
    const before = this.#map.getSize();
    this.#ownMoves += 1;
    this.#map.invalidateSize({ animate: false, pan: true });
    this.#map.setMinZoom(leastZoom(this.#map));
    this.#ownMoves -= 1;
    if (this.#map.getSize().equals(before)) return false;
    const { mapView, story, reading } = this.#view.store.getState();
    const isStep = story !== null && reading === null;
    if (mapView === null && (isStep || !this.#fitted)) this.fit();
    this.#report();
    return true;
  }

  /** Moves the map as little as brings a point into sight, without making that the reader's view. */
  reveal(lat: number, lon: number): void {
    const { x, y } = this.#map.getSize();
    const padding = Math.min(80, x / 4, y / 4);
    this.#ownMoves += 1;
    this.#map.panInside([lat, nearestCopy(lon, this.#map.getCenter().lng)], {
      padding: [padding, padding],
      animate: false,
    });
    this.#ownMoves -= 1;
  }

  #move({ lat, lon, zoom }: MapView): void {
    this.#ownMoves += 1;
    this.#map.setView([lat, nearestCopy(lon, this.#map.getCenter().lng)], zoom, { animate: false });
    this.#ownMoves -= 1;
  }

  readonly #moved = (): void => {
    this.#report();
    if (this.#ownMoves > 0) return;
    const current = currentView(this.#map);
    const { mapView } = this.#view.store.getState();
    if (mapView === null || !sameView(mapView, current)) setMapView(this.#view, current);
  };

  #report(): void {
    const bounds = boundsOf(this.#map);
    const { mapBounds } = this.#view.store.getState();
    if (mapBounds === null || mapBounds.some((side, n) => side !== bounds[n]))
      setMapBounds(this.#view, bounds);
  }
}

const wrap = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;

/** The same meridian in the repetition of the world nearest to `near`. */
const nearestCopy = (lon: number, near: number): number => lon + Math.round((near - lon) / 360) * 360;

const currentView = (map: Map): MapView => {
  const { lat, lng } = map.getCenter();
  return roundMapView({ zoom: map.getZoom(), lat, lon: wrap(lng) });
};

const sameView = (a: MapView, b: MapView): boolean =>
  a.zoom === b.zoom && Math.abs(a.lat - b.lat) < 1e-4 && Math.abs(wrap(a.lon - b.lon)) < 1e-4;

function boundsOf(map: Map): MapBounds {
  const bounds = map.getBounds();
  const [south, north] = [Math.max(-90, bounds.getSouth()), Math.min(90, bounds.getNorth())];
  if (bounds.getEast() - bounds.getWest() >= 360) return [-180, south, 180, north];
  return [wrap(bounds.getWest()), south, wrap(bounds.getEast()), north];
}

/** The least whole zoom at which the world is as high as the map, so that nothing is seen beyond the poles. */
export function leastZoom(map: Map): number {
  const { y } = map.getSize();
  return Math.max(0, Math.ceil(CRS.EPSG3857.zoom(Math.max(256, y))));
}
