import type { LayerSource } from "./tile-sources.ts";

/** A ring or line and the box around it; the world is a square of side 1. */
type Boxed = {
  readonly points: Float64Array;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** What reaches this far out of its box, in parts of a square, is still drawn: a line has a width. */
const MARGIN = 1 / 64;

/**
 * Lines and surfaces as they are: the canvas cuts off what lies outside a square. For data of a few ten thousand points
 * that is less work than thinning and cutting it.
 * @param paths x, y, x, y ... of each, in a world of side 1
 */
export function wholeLayer(paths: readonly Float64Array[]): LayerSource {
  const boxed = paths.map(boxOf);
  return (zoom, x, y) => {
    const side = 2 ** -zoom;
    const [left, top, margin] = [x * side, y * side, side * MARGIN];
    const near = boxed.filter(
      (path) =>
        path.right >= left - margin &&
        path.left <= left + side + margin &&
        path.bottom >= top - margin &&
        path.top <= top + side + margin,
    );
    return near.length === 0 ? null : { paths: near.map(({ points }) => points), side, left, top };
  };
}

function boxOf(points: Float64Array): Boxed {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i]!;
    const y = points[i + 1]!;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { points, left, top, right, bottom };
}
