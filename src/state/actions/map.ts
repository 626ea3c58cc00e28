import type { View } from "../view.ts";
import type { MapBounds, MapView } from "../view-state.ts";

/** A view that the reader moved the map to; null lets the map fit what there is. Rounded to what a link keeps. */
export const setMapView = ({ store }: View, mapView: MapView | null): void =>
  store.setState({ mapView: mapView === null ? null : roundMapView(mapView) });

/** About a metre at the equator, and a hundredth of a zoom step. */
export const roundMapView = ({ zoom, lat, lon }: MapView): MapView => ({
  zoom: roundTo(zoom, 2),
  lat: roundTo(lat, 5),
  lon: roundTo(lon, 5),
});

const roundTo = (value: number, decimals: number): number => Number(value.toFixed(decimals)) + 0;

/** What the map shows just now, told by the map. */
export const setMapBounds = ({ store }: View, mapBounds: MapBounds): void => store.setState({ mapBounds });

export const setOnlyWhatTheMapShows = ({ store }: View, onlyWhatTheMapShows: boolean): void =>
  store.setState({ onlyWhatTheMapShows });
