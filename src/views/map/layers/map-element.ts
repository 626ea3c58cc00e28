import type { Map } from "leaflet";
import type { Box } from "../scene/label-placement.ts";
import { worldSize } from "../scene/mercator.ts";

const EQUATOR_METRES = 40_075_017;

/** Leaflet makes its element a tab stop that takes arrow keys, but gives it neither role nor name. */
export function describeContainer(map: Map, help: string): void {
  const container = map.getContainer();
  container.setAttribute("role", "application");
  container.setAttribute("aria-label", help);
}

/** At the middle of the map, to two figures. */
export function metresPerPixel(map: Map): number {
  const { lat } = map.getCenter();
  const metres = (EQUATOR_METRES * Math.cos((lat * Math.PI) / 180)) / worldSize(map.getZoom());
  return Number(metres.toPrecision(2));
}

/** Where an element that stands over the map is, in pixels of the map's own. */
export function boxWithin(map: Map, element: Element): Box {
  const corner = map.getContainer().getBoundingClientRect();
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    left: left - corner.left,
    top: top - corner.top,
    right: right - corner.left,
    bottom: bottom - corner.top,
  };
}
