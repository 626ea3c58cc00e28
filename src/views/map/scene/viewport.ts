import { worldSize } from "./mercator.ts";

/**
 * What the map shows: the corner is that of the map's element, in world pixels of the zoom, and grows without end
 * east and west, because the world repeats. Width and height in CSS pixels.
 */
export type Viewport = {
  readonly zoom: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export type ScreenPoint = { readonly x: number; readonly y: number };

/**
 * Where a place (world coordinates, 0..1) is on the map's element: once for each repetition of the world in sight,
 * `margin` pixels around it included.
 */
export function onScreen(viewport: Viewport, worldX: number, worldY: number, margin: number): ScreenPoint[] {
  const size = worldSize(viewport.zoom);
  const y = worldY * size - viewport.top;
  if (y < -margin || y > viewport.height + margin) return [];
  const x = worldX * size - viewport.left;
  const first = Math.ceil((-margin - x) / size);
  const last = Math.floor((viewport.width + margin - x) / size);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => ({ x: x + (first + n) * size, y }));
}
