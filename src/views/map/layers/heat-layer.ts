import type { Map } from "leaflet";
import { HeatPane, type HeatSource } from "./heat/heat-pane.ts";

/** The shading of crowded maps; no canvas stands on a map that has never needed it. */
export class HeatLayer {
  readonly #map: Map;
  readonly #paneName: string;
  readonly #source: HeatSource;
  #pane: HeatPane | null = null;

  constructor(map: Map, paneName: string, source: HeatSource) {
    this.#map = map;
    this.#paneName = paneName;
    this.#source = source;
  }

  draw(): void {
    if (this.#source.crowd() !== null) this.#pane ??= new HeatPane(this.#map, this.#paneName, this.#source);
    this.#pane?.draw();
  }

  destroy(): void {
    this.#pane?.destroy();
  }
}
