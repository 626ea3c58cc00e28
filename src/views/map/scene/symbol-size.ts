const LEAST = 5.5;
const GREATEST = 24;

/**
 * Radius in pixels of a symbol that stands for `count` events: its area grows with the count. `most` is the greatest
 * count of any place over all days, so that a size means the same in every range.
 */
export const symbolRadius = (count: number, most: number): number =>
  Math.min(GREATEST, LEAST + (GREATEST - 8 - LEAST) * Math.sqrt(count / Math.max(most, 6)));
