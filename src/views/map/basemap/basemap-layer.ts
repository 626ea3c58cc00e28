import { GridLayer, type Coords, type DoneCallback } from "leaflet";
import { beginDrawing } from "../../parts/drawing.ts";
import type { BasemapClient } from "./basemap-client.ts";
import type { BasemapPalette } from "./palette.ts";

/** Leaflet's grid of squares, each a canvas that shows a bitmap drawn by the worker. */
export class BasemapLayer extends GridLayer {
  readonly #client: BasemapClient;
  readonly #readPalette: () => BasemapPalette;
  readonly #tiles = new Map<HTMLElement, { readonly canvas: HTMLCanvasElement; readonly coords: Coords }>();
  #palette: BasemapPalette;
  /** Ends what `beginDrawing` began with the squares being loaded now. */
  #endDrawing: () => void = () => undefined;

  constructor(client: BasemapClient, readPalette: () => BasemapPalette) {
    super({ keepBuffer: 2, updateWhenZooming: false });
    this.#client = client;
    this.#readPalette = readPalette;
    this.#palette = readPalette();
    this.on("loading", () => this.#say("loading"));
    this.on("load", () => this.#say("loaded"));
    this.on("loading", () => {
      this.#endDrawing();
      this.#endDrawing = beginDrawing();
    });
    this.on("load remove", () => this.#endDrawing());
    this.on("tileunload", ({ tile }) => this.#tiles.delete(tile));
  }

  override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const canvas = document.createElement("canvas");
    canvas.setAttribute("aria-hidden", "true");
    this.#tiles.set(canvas, { canvas, coords });
    void this.#draw(canvas, coords).then(() => done(undefined, canvas));
    return canvas;
  }

  /** Draws every square again in place: after a change of theme or when finer data has come. */
  redrawInPlace(): void {
    this.#palette = this.#readPalette();
    for (const { canvas, coords } of this.#tiles.values()) void this.#draw(canvas, coords);
  }

  /** On the map's element, for those who wait until the base map is there. */
  #say(state: "loading" | "loaded"): void {
    const container = this.getPane()?.closest<HTMLElement>(".leaflet-container");
    if (container != null) container.dataset["tiles"] = state;
  }

  async #draw(canvas: HTMLCanvasElement, { x, y, z }: Coords): Promise<void> {
    const pixels = Math.round(this.getTileSize().x * Math.min(globalThis.devicePixelRatio || 1, 3));
    const across = 2 ** z;
    const column = ((x % across) + across) % across;
    const bitmap = await this.#client.tile({ zoom: z, x: column, y, pixels, palette: this.#palette });
    if (bitmap === null) return;
    canvas.width = pixels;
    canvas.height = pixels;
    canvas.getContext("bitmaprenderer", { alpha: false })?.transferFromImageBitmap(bitmap);
  }
}
