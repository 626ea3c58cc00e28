import { showPicture, type Context } from "../../parts/picture.ts";
import { DomUtil, type LatLng, type Map, type Point, type ZoomAnimEvent } from "leaflet";
import type { Viewport } from "../scene/viewport.ts";

/** Draws on a context whose unit is the CSS pixel of the map's element; the canvas is clear. */
export type Painter = (context: Context, viewport: Viewport) => void;

export type PaneOptions = {
  /** Draw in every frame of a drag, not only at its end. */
  readonly whileMoving?: boolean;
  /** Drawn aside, and shown when it is finished. */
  readonly isPicture?: boolean;
};

/**
 * A canvas over the whole map, drawn anew whenever the map has moved. While the map glides to another zoom it is
 * scaled along, as Leaflet does with its own layers.
 *
 * One that is seldom drawn can be a finished picture (`showPicture`).
 */
export class CanvasPane {
  readonly #map: Map;
  readonly #paint: Painter;
  readonly #isPicture: boolean;
  readonly #canvas = document.createElement("canvas");
  readonly #handlers: Readonly<Record<string, (event: ZoomAnimEvent) => void>>;
  #drawn: { readonly centre: LatLng; readonly zoom: number } | null = null;
  #scheduled = 0;

  constructor(
    map: Map,
    paneName: string,
    paint: Painter,
    { whileMoving = false, isPicture = false }: PaneOptions = {},
  ) {
    this.#map = map;
    this.#paint = paint;
    this.#isPicture = isPicture;
    this.#canvas.className = "leaflet-zoom-animated map-canvas";
    this.#canvas.setAttribute("aria-hidden", "true");
    map.getPane(paneName)?.append(this.#canvas);
    const draw = (): void => this.draw();
    this.#handlers = {
      viewreset: draw,
      moveend: draw,
      resize: draw,
      ...(whileMoving ? { move: () => this.drawSoon() } : {}),
      zoomanim: ({ center, zoom }) => this.#follow(center, zoom),
    };
    map.on(this.#handlers);
  }

  destroy(): void {
    cancelAnimationFrame(this.#scheduled);
    this.#map.off(this.#handlers);
    this.#canvas.remove();
  }

  get isDrawn(): boolean {
    return this.#drawn !== null;
  }

  /** Draws in the next frame, once however often it is asked. */
  drawSoon(): void {
    if (this.#scheduled !== 0) return;
    this.#scheduled = requestAnimationFrame(() => {
      this.#scheduled = 0;
      this.draw();
    });
  }

  draw(): void {
    const { x: width, y: height } = this.#map.getSize();
    this.#resize(width, height);
    DomUtil.setTransform(this.#canvas, this.#map.containerPointToLayerPoint([0, 0]), 1);
    this.#drawn = { centre: this.#map.getCenter(), zoom: this.#map.getZoom() };
    const { width: wide, height: tall } = this.#canvas;
    if (this.#isPicture) showPicture(this.#canvas, wide, tall, (context) => this.#drawOn(context));
    else this.#drawOn(this.#canvas.getContext("2d"));
  }

  #drawOn(context: Context | null): void {
    if (context === null) return;
    const density = screenDensity();
    context.direction = "ltr"; // as the map's element has it in all languages
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, this.#canvas.width / density, this.#canvas.height / density);
    this.#paint(context, viewportOf(this.#map));
  }

  #resize(width: number, height: number): void {
    const density = screenDensity();
    const [w, h] = [Math.ceil(width * density), Math.ceil(height * density)];
    if (this.#canvas.width === w && this.#canvas.height === h) return;
    this.#canvas.width = w;
    this.#canvas.height = h;
    this.#canvas.style.width = `${w / density}px`;
    this.#canvas.style.height = `${h / density}px`;
  }

  /** Moves what was drawn to where it belongs when the map looks at `centre` from `zoom`. */
  #follow(centre: LatLng, zoom: number): void {
    if (this.#drawn === null) return;
    const map = this.#map;
    const scale = map.getZoomScale(zoom, this.#drawn.zoom);
    const half = map.getSize().divideBy(2);
    const origin = map.project(centre, zoom).subtract(half).add(paneOffset(map)).round();
    const corner = map.project(this.#drawn.centre, zoom).subtract(half.multiplyBy(scale)).subtract(origin);
    DomUtil.setTransform(this.#canvas, corner, scale);
  }
}

const screenDensity = (): number => Math.min(globalThis.devicePixelRatio || 1, 3);

/** How far the map's pane has been dragged since the view was last set. */
const paneOffset = (map: Map): Point => DomUtil.getPosition(map.getPane("mapPane")!);

/** What the map shows now. */
export function viewportOf(map: Map): Viewport {
  const { x: width, y: height } = map.getSize();
  const corner = map.getPixelBounds().min;
  return { zoom: map.getZoom(), left: corner?.x ?? 0, top: corner?.y ?? 0, width, height };
}
