import { latitudeOf, longitudeOf, worldSize } from "./mercator.ts";

/** A point of the world (0..1) and how many events it stands for. */
export type WeightedPoint = { readonly x: number; readonly y: number; readonly weight: number };
export type FittedView = { readonly zoom: number; readonly lat: number; readonly lon: number };
export type FitOptions = {
  readonly width: number;
  readonly height: number;
  readonly padding: number;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Least share of the weight that must be in view; 1 shows every point. */
  readonly share: number;
};

type Extent = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/**
 * The closest whole zoom that shows so much of the weight, chosen from the middle outwards: a lone far-off place
 * doesn't shrink everything else to a dot. Null when there are no points.
 */
export function fitView(points: readonly WeightedPoint[], options: FitOptions): FittedView | null {
  if (points.length === 0) return null;
  const unrolled = unroll(points);
  const inner = extentOf(innermost(unrolled, options.share));
  const zoom = zoomFor(inner, options);
  const shown = grow(inner, unrolled, zoom, options);
  const centre = { x: (shown.left + shown.right) / 2, y: (shown.top + shown.bottom) / 2 };
  const lon = longitudeOf(centre.x - Math.floor(centre.x));
  return { zoom, lat: latitudeOf(centre.y), lon };
}

/** Moves points by whole worlds so that they lie on one stretch without the widest empty gap, be it at 180°. */
function unroll(points: readonly WeightedPoint[]): readonly WeightedPoint[] {
  const xs = points.map(({ x }) => x).toSorted((a, b) => a - b);
  let widest = 1 - (xs.at(-1)! - xs[0]!);
  let start = xs[0]!;
  for (let i = 1; i < xs.length; i += 1) {
    if (xs[i]! - xs[i - 1]! > widest) {
      widest = xs[i]! - xs[i - 1]!;
      start = xs[i]!;
    }
  }
  return points.map((point) =>
    point.x < start ? { x: point.x + 1, y: point.y, weight: point.weight } : point,
  );
}

/** The points nearest to the weighted middle that make up the share. */
function innermost(points: readonly WeightedPoint[], share: number): readonly WeightedPoint[] {
  const middle = { x: weightedMedian(points, ({ x }) => x), y: weightedMedian(points, ({ y }) => y) };
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  const near = points.toSorted(
    (a, b) => Math.hypot(a.x - middle.x, a.y - middle.y) - Math.hypot(b.x - middle.x, b.y - middle.y),
  );
  let sum = 0;
  const needed = near.findIndex(({ weight }) => {
    sum += weight;
    return sum >= total * share - 1e-9;
  });
  return near.slice(0, needed + 1);
}

function weightedMedian(points: readonly WeightedPoint[], value: (point: WeightedPoint) => number): number {
  const sorted = points.toSorted((a, b) => value(a) - value(b));
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  for (const point of sorted) {
    sum += point.weight;
    if (sum >= half) return value(point);
  }
  return 0.5;
}

const NOWHERE: Extent = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };

const extentOf = (points: readonly WeightedPoint[]): Extent => points.reduce(including, NOWHERE);

const including = (extent: Extent, { x, y }: { readonly x: number; readonly y: number }): Extent => ({
  left: Math.min(extent.left, x),
  right: Math.max(extent.right, x),
  top: Math.min(extent.top, y),
  bottom: Math.max(extent.bottom, y),
});

function zoomFor(extent: Extent, options: FitOptions): number {
  for (let zoom = options.maxZoom; zoom > options.minZoom; zoom -= 1)
    if (fits(extent, zoom, options)) return zoom;
  return options.minZoom;
}

const fits = ({ left, right, top, bottom }: Extent, zoom: number, options: FitOptions): boolean =>
  (right - left) * worldSize(zoom) <= options.width - 2 * options.padding &&
  (bottom - top) * worldSize(zoom) <= options.height - 2 * options.padding;

/** Takes in further points, nearest first, as long as the zoom still shows all. */
function grow(inner: Extent, points: readonly WeightedPoint[], zoom: number, options: FitOptions): Extent {
  const middle = { x: (inner.left + inner.right) / 2, y: (inner.top + inner.bottom) / 2 };
  const distance = ({ x, y }: WeightedPoint): number => Math.hypot(x - middle.x, y - middle.y);
  let extent = inner;
  for (const point of points.toSorted((a, b) => distance(a) - distance(b))) {
    const larger = including(extent, point);
    if (fits(larger, zoom, options)) extent = larger;
  }
  return extent;
}
