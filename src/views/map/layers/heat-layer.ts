import type { Map } from "leaflet";
import { beginDrawing } from "../../parts/drawing.ts";
import type { HeatPane, HeatSource } from "./heat/heat-pane.ts";

/** The shading of crowded maps, whose code comes when a map first needs it. */
export class HeatLayer {
  readonly #map: Map;
  readonly #paneName: string;
  readonly #source: HeatSource;
  #pane: HeatPane | null = null;
  #underWay = false;
  #destroyed = false;

  constructor(map: Map, paneName: string, source: HeatSource) {
    this.#map = map;
    this.#paneName = paneName;
    this.#source = source;
  }

  draw(): void {
    if (this.#pane !== null) this.#pane.draw();
    else if (!this.#underWay && this.#source.crowd() !== null) void this.#load();
  }

  destroy(): void {
    this.#destroyed = true;
    this.#pane?.destroy();
  }

  /** Where it can't be had, dots and their numbers tell the same; the next drawing tries again. */
  async #load(): Promise<void> {
    this.#underWay = true;
    const endDrawing = beginDrawing();
    try {
      const { HeatPane } = await import("./heat/heat-pane.ts");
      if (this.#destroyed) return;
      this.#pane = new HeatPane(this.#map, this.#paneName, this.#source);
      this.#pane.draw();
    } catch {
      this.#pane = null;
    } finally {
      this.#underWay = false;
      endDrawing();
    }
  }
}
