import type { Map } from "leaflet";
import { CanvasPane } from "../layers/canvas-pane.ts";
import type { Context } from "../../parts/picture.ts";
import type { Viewport } from "../scene/viewport.ts";
import type { LabelFile } from "./topology-types.ts";
import { createNameWriter, type NameWriter, type Surroundings } from "./name-writer.ts";

export type NamePaneOptions = {
  readonly language: string;
  readonly surroundings: () => Surroundings;
  readonly onFailed: () => void;
};

/** The base map's names on a canvas of their own, fetched once the map is there. */
export class NamePane {
  readonly #pane: CanvasPane;
  readonly #file: string;
  readonly #options: NamePaneOptions;
  #write: NameWriter | null = null;

  constructor(map: Map, paneName: string, options: NamePaneOptions) {
    this.#file = new URL("basemap/labels.json", document.baseURI).href;
    this.#options = options;
    this.#pane = new CanvasPane(map, paneName, this.#paint, { isPicture: true });
    this.load();
  }

  destroy(): void {
    this.#pane.destroy();
  }

  /** Nothing until the names are there. */
  draw(): void {
    if (this.#write !== null) this.#pane.draw();
  }

  load(): void {
    if (this.#write === null) void this.#fetch();
  }

  async #fetch(): Promise<void> {
    try {
      this.#write = createNameWriter(await fetchLabels(this.#file), this.#options.language);
      this.#pane.drawSoon();
    } catch {
      this.#options.onFailed();
    }
  }

  readonly #paint = (context: Context, viewport: Viewport): void => {
    this.#write?.(context, viewport, this.#options.surroundings());
  };
}

async function fetchLabels(file: string): Promise<LabelFile> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return (await response.json()) as LabelFile;
}
