import type { Map } from "leaflet";

/** The named pane of the map, made if it isn't there, at this height among the panes (Leaflet's own: 200 to 700). */
export function paneOf(map: Map, name: string, zIndex: number): HTMLElement {
  const pane = map.getPane(name) ?? map.createPane(name);
  pane.style.zIndex = String(zIndex);
  return pane;
}
