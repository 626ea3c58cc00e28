import type { LineworkName } from "./linework.ts";

export type LayerName = LineworkName | "coast" | "lake" | "river";

/** Rings or lines near one square of the map: x, y, x, y ... in units of its source. */
export type Paths = {
  readonly paths: readonly ArrayLike<number>[];
  /** Side of the asked square in those units, and where its north-west corner lies. */
  readonly side: number;
  readonly left: number;
  readonly top: number;
  /** Where the world ends, for rings that are cut there: what runs along it is the data's end, not a coast. */
  readonly ends?: { readonly x: readonly number[]; readonly y: readonly number[] };
};

/** What there is in a square; null for nothing. `x` and `y` count squares of that zoom from the north-west. */
export type LayerSource = (zoom: number, x: number, y: number) => Paths | null;

export type TileSources = Partial<Readonly<Record<LayerName, LayerSource>>>;

export type TileContent = Partial<Readonly<Record<LayerName, Paths>>>;

/** What lies in a square of the map, layer by layer. */
export function tileContent(sources: TileSources, zoom: number, x: number, y: number): TileContent {
  const content: Partial<Record<LayerName, Paths>> = {};
  for (const [name, source] of Object.entries(sources) as [LayerName, LayerSource][]) {
    const found = source(zoom, x, y);
    if (found !== null) content[name] = found;
  }
  return content;
}
