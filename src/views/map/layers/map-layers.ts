import type { Map } from "leaflet";
import type { Corpus } from "../../../bundle/corpus.ts";
import { startBasemap, type BasemapClient } from "../basemap/basemap-client.ts";
import { BasemapLayer } from "../basemap/basemap-layer.ts";
import { NamePane } from "../basemap/name-pane.ts";
import { whenDrawn } from "../../parts/drawing.ts";
import { whenIdle } from "../../parts/idle.ts";
import type { Box } from "../scene/label-placement.ts";
import type { Crowd } from "../scene/crowd.ts";
import type { Flow } from "../scene/flows.ts";
import type { MapPlaces } from "../scene/map-places.ts";
import type { AreaSymbol, Scene } from "../scene/scene.ts";
import { layOutSymbols, type MapNames, type Measure, type SymbolLayout } from "../scene/symbol-layout.ts";
import type { ScreenPoint, Viewport } from "../scene/viewport.ts";
import { AreaOutlines } from "./area-outlines.ts";
import { isInside, paintAreas } from "./area-painter.ts";
import { byTurns } from "./by-turns.ts";
import { CanvasPane, viewportOf } from "./canvas-pane.ts";
import type { Context } from "../../parts/picture.ts";
import { paintFlows } from "./flow-painter.ts";
import { HeatLayer } from "./heat-layer.ts";
import { createMeasure, paintSymbolLabels } from "./label-painter.ts";
import { readMapTheme, type MapTheme } from "./map-theme.ts";
import { paneOf } from "./map-pane.ts";
import { paintSymbol } from "./symbol-painter.ts";
import { watchTheme } from "../../parts/watch-theme.ts";

/** What the layers ask for when they draw. */
export type LayerSource = {
  readonly corpus: Corpus;
  /** BCP 47 tag of the interface language. */
  readonly language: string;
  /** Places by their names in that language, where these are known. */
  readonly names: MapNames;
  readonly places: MapPlaces;
  /** Events in range by place. */
  readonly counts: () => Uint32Array;
  readonly sceneFor: (viewport: Viewport) => Scene;
  readonly flows: () => readonly Flow[];
  readonly onBasemapFailed: () => void;
};

const PANES = [
  ["mapAreas", 310],
  ["mapHeat", 315],
  ["mapNames", 320],
  ["mapSymbols", 420],
] as const;

/**
 * Tints of whole countries and the shading take a good part of a frame to draw each, which a moving hand would feel:
 * they follow it by turns, at this pace, in what is left of a frame, and both at rest.
 */
const GROUND_PACE_MS = 250;

/** All that is painted on the map, from the ground up: base map, tints of areas, its names, symbols of places. */
export class MapLayers {
  readonly #map: Map;
  readonly #source: LayerSource;
  readonly #client: BasemapClient;
  readonly #basemap: BasemapLayer;
  readonly #outlines: AreaOutlines;
  readonly #areas: CanvasPane;
  readonly #names: NamePane;
  readonly #symbols: CanvasPane;
  readonly #heat: HeatLayer;
  readonly #stopWatching: () => void;
  #isDestroyed = false;
  #theme: MapTheme;
  #measure: Measure;
  #scene: Scene = { points: [], areas: [], crowd: null };
  #layout: SymbolLayout | null = null;
  #areasShown = "";
  #shadedFor: Uint32Array | null = null;
  #namedAround = "";
  #callOffGround: () => void = () => undefined;
  readonly #followWithGround = byTurns(
    [
      () => (this.#callOffGround = whenIdle(() => this.#drawShading())),
      () => (this.#callOffGround = whenIdle(() => this.#drawTints())),
    ],
    GROUND_PACE_MS,
  );
  /** Null until controls have been looked at. */
  #covered: readonly Box[] | null = null;

  constructor(map: Map, source: LayerSource) {
    this.#map = map;
    this.#source = source;
    this.#theme = readMapTheme(map.getContainer());
    this.#measure = createMeasure(this.#theme.font);
    for (const [name, zIndex] of PANES) paneOf(map, name, zIndex);
    this.#client = startBasemap({ onFiner: this.#finer, onFailed: source.onBasemapFailed });
    this.#basemap = new BasemapLayer(this.#client, () => this.#theme.base).addTo(map);
    this.#outlines = new AreaOutlines(this.#client, () => this.#areas.drawSoon());
    this.#symbols = new CanvasPane(map, "mapSymbols", this.#paintSymbols, { whileMoving: true });
    this.#heat = new HeatLayer(map, "mapHeat", {
      places: source.places,
      crowd: () => this.#scene.crowd,
      counts: source.counts,
      colour: () => this.#theme.symbol,
    });
    this.#areas = new CanvasPane(
      map,
      "mapAreas",
      (context, viewport) => paintAreas(context, viewport, this.#scene.areas, this.#outlines.of, this.#theme),
      { isPicture: true },
    );
    this.#names = new NamePane(map, "mapNames", {
      language: source.language,
      onFailed: source.onBasemapFailed,
      surroundings: () => ({
        occupied: this.#layOut(viewportOf(map)).occupied,
        namedCountries: this.#countriesWithEvents(),
        theme: this.#theme,
      }),
    });
    this.#stopWatching = watchTheme(this.#rethemed);
    whenDrawn(() => this.#client.refine());
  }

  destroy(): void {
    this.#isDestroyed = true;
    this.#callOffGround();
    this.#stopWatching();
    this.#heat.destroy();
    this.#symbols.destroy();
    this.#names.destroy();
    this.#areas.destroy();
    this.#basemap.remove();
    this.#client.close();
  }

  /** Where everything is, as last drawn. */
  get layout(): SymbolLayout {
    return (this.#layout ??= this.#layOut(viewportOf(this.#map)));
  }

  /** The area whose outline holds a point of the map's element, a division before its country; null for none. */
  areaAt(point: ScreenPoint): AreaSymbol | null {
    const viewport = viewportOf(this.#map);
    const held = this.#scene.areas.filter((area) =>
      isInside(viewport, point, this.#outlines.of(area, viewport.zoom)),
    );
    return held.find(isDivision) ?? held[0] ?? null;
  }

  /** Parts of the map's element that controls cover: nothing is written there. False when they are the same. */
  keepClear(covered: readonly Box[]): boolean {
    const same = JSON.stringify(covered) === JSON.stringify(this.#covered);
    this.#covered = covered;
    return !same;
  }

  /** What the map shades in place of symbols that would cover each other; null where symbols do. */
  get crowd(): Crowd | null {
    return this.#scene.crowd;
  }

  /** Looks at what there is to draw, without drawing it. */
  look(): void {
    this.#scene = this.#source.sceneFor(viewportOf(this.#map));
  }

  drawSymbols(): void {
    this.#symbols.draw();
  }

  /** Symbols, and at a pace the ground they stand on. */
  drawMoving(): void {
    this.drawSymbols();
    this.#followWithGround();
  }

  /** Symbols and the ground they stand on. */
  draw(): void {
    this.drawSymbols();
    this.drawGround();
  }

  /** Tints of areas and the shading, where they differ from those drawn. */
  drawGround(): void {
    this.#callOffGround();
    this.#drawShading();
    this.#drawTints();
  }

  #drawShading(): void {
    const counts = this.#scene.crowd === null ? null : this.#source.counts();
    if (!sameCounts(counts, this.#shadedFor)) this.#heat.draw();
    this.#shadedFor = counts;
  }

  #drawTints(): void {
    const shown = this.#scene.areas.map(areaKey).join(" ");
    if (shown === this.#areasShown) return;
    this.#areasShown = shown;
    // Outlines are drawn when they come: before the first of them there may be nothing to paint, nor to paint over.
    const { zoom } = viewportOf(this.#map);
    const isPaintable = this.#scene.areas
      .map((area) => area.shape.shape === "extent" || this.#outlines.of(area, zoom) !== null)
      .includes(true);
    if (isPaintable || this.#areas.isDrawn) this.#areas.draw();
  }

  /** Gives the base map's names the room that symbols leave, where it is another than before; not for every frame. */
  drawNames(): void {
    const viewport = viewportOf(this.#map);
    const around = JSON.stringify([viewport, this.layout.occupied.boxes, [...this.#countriesWithEvents()]]);
    if (around !== this.#namedAround) this.#names.draw();
    this.#namedAround = around;
  }

  retryBasemap(): void {
    this.#client.retry();
    whenDrawn(() => this.#client.refine());
    this.#basemap.redrawInPlace();
    this.#outlines.refresh();
    this.#names.load();
  }

  readonly #paintSymbols = (context: Context, viewport: Viewport): void => {
    this.#scene = this.#source.sceneFor(viewport);
    const layout = this.#layOut(viewport);
    this.#layout = layout;
    paintFlows(context, viewport, this.#source.flows(), this.#theme);
    // The greatest are drawn first, so that a small one beside them stays in sight.
    for (const { symbol, at } of layout.points)
      paintSymbol(context, at, symbol, this.#theme, this.#source.names.number);
    paintSymbolLabels(context, layout, this.#measure, this.#theme);
  };

  #layOut(viewport: Viewport): SymbolLayout {
    return layOutSymbols(this.#scene, viewport, this.#source.names, this.#measure, this.#covered ?? []);
  }

  #countriesWithEvents(): ReadonlySet<string> {
    const { places } = this.#source.corpus;
    return new Set(
      this.#scene.areas.flatMap(({ place }) =>
        places[place]?.kind === "country" ? (places[place].iso2 ?? []) : [],
      ),
    );
  }

  /** The first view, drawn with what was there, is finished before it is drawn again. */
  readonly #finer = (what: "ground" | "outlines"): void => {
    whenDrawn(() => {
      if (this.#isDestroyed) return;
      this.#basemap.redrawInPlace();
      if (what === "outlines") this.#outlines.refresh();
    });
  };

  readonly #rethemed = (): void => {
    this.#theme = readMapTheme(this.#map.getContainer());
    this.#measure = createMeasure(this.#theme.font);
    this.#basemap.redrawInPlace();
    this.#areas.draw();
    this.#names.draw();
    this.#shadedFor = null;
    this.draw();
  };
}

/** While a hand rests, counts are often made anew and the same. */
const sameCounts = (a: Uint32Array | null, b: Uint32Array | null): boolean =>
  a === b || (a !== null && b !== null && a.length === b.length && a.every((count, i) => count === b[i]));

const isDivision = ({ shape }: AreaSymbol): boolean =>
  shape.shape === "outline" && shape.area.level === "division";

const areaKey = ({ place, strength, selected, traits }: Scene["areas"][number]): string =>
  `${place}:${strength}:${Number(selected)}${Number(traits.planned)}${Number(traits.mentioned)}`;
