import type { BasemapPalette } from "./palette.ts";
import type { LayerName, Paths, TileContent } from "./tile-sources.ts";

type Context = OffscreenCanvasRenderingContext2D;

/** Rivers of the 50m data drift from the towns on their banks when looked at closely: they fade out. */
const riverStrength = (zoom: number): number =>
  zoom < 3 ? 0 : zoom <= 8 ? 1 : Math.max(0.15, 1 - (zoom - 8) * 0.3);

/** Draws a square of the base map; `pixels` is its side on the canvas, `density` device pixels per CSS pixel. */
export function paintTile(
  context: Context,
  content: TileContent,
  palette: BasemapPalette,
  { zoom, pixels }: { readonly zoom: number; readonly pixels: number },
): void {
  const density = pixels / 256;
  context.fillStyle = palette.sea;
  context.fillRect(0, 0, pixels, pixels);
  context.lineJoin = "round";
  context.lineCap = "round";
  const trace = (name: LayerName, closed: boolean): boolean =>
    tracePaths(context, content[name], pixels, closed);
  const fill = (name: LayerName, colour: string): void => {
    if (!trace(name, true)) return;
    context.fillStyle = colour;
    context.fill("evenodd");
  };
  const stroke = (name: LayerName, colour: string, width: number): void => {
    if (!trace(name, false)) return;
    context.strokeStyle = colour;
    context.lineWidth = width * density;
    context.stroke();
  };
  fill("land", palette.land);
  if (zoom >= 5) stroke("admin", palette.admin, zoom < 7 ? 0.8 : 1);
  if (zoom >= 7) stroke("admin7", palette.admin, 1);
  if (zoom >= 8) stroke("admin8", palette.admin, 1);
  context.globalAlpha = riverStrength(zoom);
  stroke("river", palette.river, zoom < 6 ? 0.6 : 1.1);
  context.globalAlpha = 1;
  fill("lake", palette.sea);
  if (content.coast === undefined) traceShore(context, content.land, pixels);
  else trace("coast", false);
  context.strokeStyle = palette.coast;
  context.lineWidth = (zoom < 4 ? 0.6 : 0.9) * density;
  context.stroke();
  stroke("border", palette.border, zoom < 4 ? 0.7 : 1.1);
  context.lineCap = "butt";
  context.setLineDash([3 * density, 2.5 * density]);
  stroke("disputed", palette.border, zoom < 4 ? 0.7 : 1.1);
}

/** The edge of the land as its coast, but for where the data ends. */
function traceShore(context: Context, land: Paths | undefined, pixels: number): void {
  context.beginPath();
  if (land === undefined) return;
  const { x: xs, y: ys } = land.ends ?? { x: [], y: [] };
  const isInland = xs.length === 0 && ys.length === 0;
  const unit = pixels / land.side;
  const { left, top } = land;
  for (const ring of land.paths) {
    context.moveTo((ring[0]! - left) * unit, (ring[1]! - top) * unit);
    for (let i = 2; i < ring.length; i += 2) {
      const x = ring[i]!;
      const y = ring[i + 1]!;
      const isCoast = isInland || !(isEnd(ring[i - 2]!, x, xs) || isEnd(ring[i - 1]!, y, ys));
      if (isCoast) context.lineTo((x - left) * unit, (y - top) * unit);
      else context.moveTo((x - left) * unit, (y - top) * unit);
    }
  }
}

const isEnd = (from: number, to: number, ends: readonly number[]): boolean =>
  ends.some((end) => Math.abs(from - end) <= 1 && Math.abs(to - end) <= 1);

/** False when there is nothing to draw. */
function tracePaths(context: Context, layer: Paths | undefined, pixels: number, closed: boolean): boolean {
  if (layer === undefined || layer.paths.length === 0) return false;
  const unit = pixels / layer.side;
  const { left, top } = layer;
  context.beginPath();
  for (const path of layer.paths) {
    context.moveTo((path[0]! - left) * unit, (path[1]! - top) * unit);
    for (let i = 2; i < path.length; i += 2)
      context.lineTo((path[i]! - left) * unit, (path[i + 1]! - top) * unit);
    if (closed) context.closePath();
  }
  return true;
}
