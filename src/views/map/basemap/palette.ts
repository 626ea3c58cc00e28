/** Colours of the base map, as CSS colours. */
export type BasemapPalette = {
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  readonly admin: string;
  readonly coast: string;
  readonly river: string;
};
