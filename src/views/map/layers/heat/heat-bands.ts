/** How far an event shades, in CSS pixels. */
export const HEAT_RADIUS = 30;

/** From this many events on, the bands are powers of ten, else they are finer. */
const COARSE_FROM = 1000;
const FINE = [1, 3, 10, 30, 100, 300] as const;
const COARSE = [1, 10, 100, 1000, 10_000, 100_000] as const;

/** The least number of events of each shade, lightest first, up to what the strongest group has. */
export const heatBands = (strongest: number): readonly number[] =>
  (strongest < COARSE_FROM ? FINE : COARSE).filter((least) => least <= Math.max(1, strongest));

const LIGHTEST = 0.18;
const DARKEST = 0.82;

/** How much a shade covers what is under it, 0..1: evenly spaced, so that they part in greyscale too. */
export const bandOpacity = (band: number, bands: number): number =>
  bands < 2 ? LIGHTEST : LIGHTEST + ((DARKEST - LIGHTEST) * band) / (bands - 1);
