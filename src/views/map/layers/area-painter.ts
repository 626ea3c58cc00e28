import type { Context } from "../../parts/picture.ts";
import { worldSize } from "../scene/mercator.ts";
import type { WorldBox } from "../scene/map-places.ts";
import type { AreaSymbol } from "../scene/scene.ts";
import type { ScreenPoint, Viewport } from "../scene/viewport.ts";
import type { MapTheme } from "./map-theme.ts";

const TINTS = [0, 0.1, 0.16, 0.23, 0.3] as const;

/** Gives an area's outline in world pixels of the zoom; null while it isn't there. */
export type OutlineOf = (area: AreaSymbol, zoom: number) => Path2D | null;

/** Tints the areas with events: outlines with an edge, regions without a known edge fading out. */
export function paintAreas(
  context: Context,
  viewport: Viewport,
  areas: readonly AreaSymbol[],
  outlineOf: OutlineOf,
  theme: MapTheme,
): void {
  const size = worldSize(viewport.zoom);
  for (const area of areas.toReversed()) {
    const outline = area.shape.shape === "outline" ? outlineOf(area, viewport.zoom) : null;
    for (const shift of worldShifts(viewport, size)) {
      context.save();
      context.translate(shift - viewport.left, -viewport.top);
      if (outline !== null) paintOutline(context, outline, area, theme);
      if (area.shape.shape === "extent") paintExtent(context, area.shape.box, size, area, theme);
      context.restore();
    }
  }
}

/** Whether an outline holds a point of the map's element, in whichever repetition of the world. */
export function isInside(viewport: Viewport, { x, y }: ScreenPoint, outline: Path2D | null): boolean {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null || outline === null) return false;
  const size = worldSize(viewport.zoom);
  return worldShifts(viewport, size).some((shift) =>
    context.isPointInPath(outline, x + viewport.left - shift, y + viewport.top, "evenodd"),
  );
}

/** Whole worlds to shift by so that every repetition in sight is drawn. */
function worldShifts({ left, width }: Viewport, size: number): readonly number[] {
  const first = Math.floor(left / size) - 1;
  const last = Math.floor((left + width) / size);
  return Array.from({ length: last - first + 1 }, (_, n) => (first + n) * size);
}

function paintOutline(
  context: Context,
  outline: Path2D,
  { strength, traits, selected }: AreaSymbol,
  theme: MapTheme,
): void {
  const hollow = traits.planned || traits.mentioned;
  context.fillStyle = theme.area;
  context.globalAlpha = TINTS[strength]! * (hollow ? 0.55 : 1);
  context.fill(outline, "evenodd");
  context.globalAlpha = selected ? 0.95 : 0.5;
  context.strokeStyle = theme.area;
  context.lineWidth = selected ? 2.25 : 1;
  context.setLineDash(traits.planned ? [4, 3] : []);
  context.stroke(outline);
}

function paintExtent(
  context: Context,
  box: WorldBox,
  size: number,
  { strength, selected }: AreaSymbol,
  theme: MapTheme,
): void {
  const radius = { x: ((box.east - box.west) / 2) * size, y: ((box.south - box.north) / 2) * size };
  context.translate(((box.east + box.west) / 2) * size, ((box.south + box.north) / 2) * size);
  context.scale(1, radius.y / Math.max(1e-6, radius.x));
  const gradient = context.createRadialGradient(0, 0, 0, 0, 0, radius.x);
  gradient.addColorStop(0, theme.area);
  gradient.addColorStop(0.55, theme.area);
  gradient.addColorStop(1, transparent(theme.area));
  context.fillStyle = gradient;
  context.globalAlpha = TINTS[strength]! * (selected ? 1.2 : 0.55);
  context.beginPath();
  context.arc(0, 0, radius.x, 0, 2 * Math.PI);
  context.fill();
}

/** The same colour with nothing of it left, so that a gradient fades without going grey: "#0f5286" → "#0f528600". */
const transparent = (colour: string): string =>
  /^#[0-9a-f]{6}$/i.test(colour) ? `${colour}00` : "transparent";
