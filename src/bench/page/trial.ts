/** Medians of several openings, and of an empty page's opened by turns with it. Milliseconds. */
export type Opening = {
  /** From the start of navigation until `data-ready`. */
  readonly shown: number;
  /** The same of an empty page, until it has loaded. */
  readonly empty: number;
};

/** What one page did under the same gestures. Times in milliseconds, sizes in bytes; null where it wasn't tried. */
export type Trial = {
  readonly opening: Opening | null;
  /** Work on the main thread for one step of a moving window. */
  readonly work: number;
  /** From the pointer's move in the page until the frame that shows it was handed on: 95 of 100 steps take no longer. */
  readonly stepP95: number;
  /** The same work for a step of dragging the map. */
  readonly pan: number | null;
  /** Work on the main thread for one step of zooming the map, its animation and drawing with it. */
  readonly zoom: number | null;
  /** From the click on a listed event until its sentence is marked in the article; 95 of 100. */
  readonly article: number | null;
  /** From the click on a facet until the count of events has changed; 95 of 100. */
  readonly filter: number | null;
  /** Work on the main thread for a letter typed into the search, until its answer stands; 95 of 100. */
  readonly search: number | null;
  /** From the letter until the frame after the one that shows its answer; 95 of 100. */
  readonly answered: number | null;
  /** Of JavaScript objects after a collection. */
  readonly heap: number;
  /** Of typed arrays and other buffers, which aren't in the heap. */
  readonly buffers: number;
  readonly nodes: number;
  /** Data fetched until all was shown, compressed. */
  readonly data: number | null;
};
