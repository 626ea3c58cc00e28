import type { BasemapPalette } from "./palette.ts";

/** A country by ISO 3166-1 alpha-2, or a division (or a part like Scotland) by ISO 3166-2. */
export type AreaKey = { readonly level: "country" | "division"; readonly code: string };

/** A square of the map: 256 CSS pixels, drawn with `pixels` a side. `x` is within one world. */
export type TileRequest = {
  readonly id: number;
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  readonly pixels: number;
  readonly palette: BasemapPalette;
};

/** Squares asked for at the same moment: they come together, and the page shows them in one frame. */
export type TilesRequest = { readonly type: "tiles"; readonly tiles: readonly TileRequest[] };

export type AreaRequest = {
  readonly type: "area";
  readonly id: number;
  readonly area: AreaKey;
  readonly zoom: number;
};

/** `folder` is the absolute address of the base map's files, ending in "/". */
export type StartRequest = { readonly type: "start"; readonly folder: string };

/** The first view stands: what makes it finer may be fetched. */
export type DrawnNotice = { readonly type: "drawn" };

export type ToWorker = StartRequest | TilesRequest | AreaRequest | DrawnNotice;

/**
 * The outline of an area in world pixels of one zoom: ring after ring of x, y; `ringEnds` are offsets into `points`.
 * Rings of a piece and its holes fill by the even-odd rule.
 */
export type AreaOutline = { readonly points: Float32Array; readonly ringEnds: Uint32Array };

/** Null where there is nothing to draw it from. */
export type Tile = { readonly id: number; readonly bitmap: ImageBitmap | null };

export type FromWorker =
  | { readonly type: "tiles"; readonly tiles: readonly Tile[] }
  | { readonly type: "area"; readonly id: number; readonly outline: AreaOutline | null }
  /** Finer data has come: what was drawn before can be asked for again, and "outlines" too. */
  | { readonly type: "finer"; readonly what: "ground" | "outlines" }
  | { readonly type: "failed"; readonly file: string; readonly reason: string };
