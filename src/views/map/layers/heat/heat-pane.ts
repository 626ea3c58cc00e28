import type { Map } from "leaflet";
import type { Box } from "../../scene/label-placement.ts";
import type { Crowd } from "../../scene/crowd.ts";
import type { MapPlaces } from "../../scene/map-places.ts";
import { onScreen, type Viewport } from "../../scene/viewport.ts";
import { CanvasPane } from "../canvas-pane.ts";
import type { Context } from "../../../parts/picture.ts";
import { bandOpacity, heatBands, HEAT_RADIUS } from "./heat-bands.ts";
import { heatGrid, type HeatPoint } from "./heat-grid.ts";

/** What the shading is drawn from; asked for at each drawing. */
export type HeatSource = {
  readonly places: MapPlaces;
  readonly crowd: () => Crowd | null;
  /** Events in range by place. */
  readonly counts: () => Uint32Array;
  /** Any colour that CSS knows. */
  readonly colour: () => string;
};

/** CSS pixels. */
const CELL = 3;

/** Where events are, as shades of one colour, each for so many events around a spot. */
export class HeatPane {
  readonly #source: HeatSource;
  readonly #pane: CanvasPane;
  #isBlank = true;

  constructor(map: Map, paneName: string, source: HeatSource) {
    this.#source = source;
    this.#pane = new CanvasPane(map, paneName, this.#paint, { isPicture: true });
  }

  /** Costs nothing while there is nothing to shade. */
  draw(): void {
    if (this.#isBlank && this.#source.crowd() === null) return;
    this.#pane.draw();
  }

  destroy(): void {
    this.#pane.destroy();
  }

  readonly #paint = (context: Context, viewport: Viewport): void => {
    const crowd = this.#source.crowd();
    this.#isBlank = crowd === null;
    if (crowd === null) return;
    const [columns, rows] = [Math.ceil(viewport.width / CELL), Math.ceil(viewport.height / CELL)];
    if (columns === 0 || rows === 0) return;
    const points = this.#points(crowd, viewport);
    const grid = heatGrid(points, { columns, rows, cell: CELL, radius: HEAT_RADIUS });
    const shades = shadesOf(grid, { columns, rows }, heatBands(crowd.strongest), this.#source.colour());
    const box = cellsAround(points, { columns, rows });
    if (shades === null || box === null) return;
    const { left, top, right, bottom } = box;
    const [across, down] = [right - left, bottom - top];
    // Smoothed once, here: stretched over the map, the canvas would be smoothed with every frame of the page.
    context.drawImage(shades, left, top, across, down, left * CELL, top * CELL, across * CELL, down * CELL);
  };

  #points({ places }: Crowd, viewport: Viewport): readonly HeatPoint[] {
    const { x, y } = this.#source.places;
    const counts = this.#source.counts();
    return places.flatMap((place) => {
      const count = counts[place]!;
      if (count === 0) return [];
      return onScreen(viewport, x[place]!, y[place]!, HEAT_RADIUS).map((at) => ({ x: at.x, y: at.y, count }));
    });
  }
}

type Cells = { readonly columns: number; readonly rows: number };

const cellOf = (pixels: number): number => Math.floor(pixels / CELL);

/** The cells that points can shade, ends exclusive; null for none. */
function cellsAround(points: readonly HeatPoint[], { columns, rows }: Cells): Box | null {
  if (points.length === 0) return null;
  let [left, top, right, bottom] = [columns, rows, 0, 0];
  for (const { x, y } of points) {
    left = Math.min(left, cellOf(x - HEAT_RADIUS));
    top = Math.min(top, cellOf(y - HEAT_RADIUS));
    right = Math.max(right, cellOf(x + HEAT_RADIUS) + 1);
    bottom = Math.max(bottom, cellOf(y + HEAT_RADIUS) + 1);
  }
  return {
    left: Math.max(0, left),
    top: Math.max(0, top),
    right: Math.min(columns, right),
    bottom: Math.min(rows, bottom),
  };
}

/**
 * A point of the canvas for each cell, as opaque as its band, then all in one colour: so any colour will do, those of
 * the system too. Null where the browser gives no canvas.
 */
function shadesOf(
  grid: Float32Array,
  { columns, rows }: Cells,
  bands: readonly number[],
  colour: string,
): OffscreenCanvas | null {
  const canvas = new OffscreenCanvas(columns, rows);
  const context = canvas.getContext("2d");
  if (context === null) return null;
  const image = context.createImageData(columns, rows);
  const { data } = image;
  const least = bands[0]!;
  const opacities = bands.map((_, band) => Math.round(255 * bandOpacity(band, bands.length)));
  for (let cell = 0; cell < grid.length; cell += 1) {
    const events = grid[cell]!;
    if (events < least) continue;
    let band = bands.length - 1;
    while (events < bands[band]!) band -= 1;
    data[cell * 4 + 3] = opacities[band]!;
  }
  context.putImageData(image, 0, 0);
  context.globalCompositeOperation = "source-in";
  context.fillStyle = colour;
  context.fillRect(0, 0, columns, rows);
  return canvas;
}
