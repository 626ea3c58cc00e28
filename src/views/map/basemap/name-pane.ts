import type { Map } from "leaflet";
import { CanvasPane } from "../layers/canvas-pane.ts";
import type { Occupancy } from "../scene/label-placement.ts";
import type { Viewport } from "../scene/viewport.ts";
import { placeBaseNames } from "./base-names.ts";
import { createNameMeasure, paintBaseNames, type NameTheme } from "./name-painter.ts";
import type { LabelFile } from "./topology-types.ts";

export type Surroundings = {
  /** What events take; names keep clear of it. */
  readonly occupied: Occupancy;
  /** ISO 3166-1 alpha-2 of countries that are named among the events. */
  readonly namedCountries: ReadonlySet<string>;
  readonly theme: Pick<NameTheme, "label" | "halo" | "font"> & { readonly base: { readonly coast: string } };
};

export type NamePaneOptions = {
  readonly language: string;
  readonly surroundings: () => Surroundings;
  readonly onFailed: () => void;
};

/** The base map's names on a canvas of their own; fetched once the map is there. */
export class NamePane {
  readonly #pane: CanvasPane;
  readonly #file: string;
  readonly #options: NamePaneOptions;
  readonly #countryNames: Intl.DisplayNames;
  #labels: LabelFile | null = null;
  #measure: { readonly font: string; readonly of: ReturnType<typeof createNameMeasure> } | null = null;

  /** `folder` is the absolute address of the base map's files, ending in "/". */
  constructor(map: Map, paneName: string, folder: string, options: NamePaneOptions) {
    this.#file = new URL("labels.json", folder).href;
    this.#options = options;
    this.#countryNames = new Intl.DisplayNames([options.language, "en"], {
      type: "region",
      fallback: "code",
    });
    this.#pane = new CanvasPane(map, paneName, false, this.#paint);
    this.load();
  }

  destroy(): void {
    this.#pane.destroy();
  }

  draw(): void {
    this.#pane.draw();
  }

  load(): void {
    if (this.#labels === null) void this.#fetch();
  }

  async #fetch(): Promise<void> {
    try {
      const response = await fetch(this.#file);
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      this.#labels = (await response.json()) as LabelFile;
      this.#pane.drawSoon();
    } catch {
      this.#options.onFailed();
    }
  }

  readonly #paint = (context: CanvasRenderingContext2D, viewport: Viewport): void => {
    if (this.#labels === null) return;
    const { occupied, namedCountries, theme } = this.#options.surroundings();
    if (this.#measure?.font !== theme.font)
      this.#measure = { font: theme.font, of: createNameMeasure(theme.font) };
    const names = placeBaseNames(this.#labels, viewport, occupied, {
      measure: this.#measure.of,
      countryName: (iso2) => this.#countryNames.of(iso2) ?? iso2,
      skipCountries: namedCountries,
    });
    paintBaseNames(context, names, { ...theme, water: theme.base.coast });
  };
}
