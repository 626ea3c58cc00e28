import type { Columns } from "./columns.ts";

const RADIANS = Math.PI / 180 / 1e5;

/**
 * How near two places are without a sine for each pair: the dot product of the unit vectors of their points, 1 for the
 * same point and -1 for opposite ones. A vector is worked out when its place is first asked for.
 */
export function closenessOf({ count, lat, lon }: Columns): (a: number, b: number) => number {
  const vectors = new Float64Array(count * 3).fill(NaN);

  function vectorAt(index: number): number {
    const at = index * 3;
    if (!Number.isNaN(vectors[at]!)) return at;
    const [y, x] = [lat[index]! * RADIANS, lon[index]! * RADIANS];
    vectors[at] = Math.cos(y) * Math.cos(x);
    vectors[at + 1] = Math.cos(y) * Math.sin(x);
    vectors[at + 2] = Math.sin(y);
    return at;
  }

  return (a, b) => {
    const i = vectorAt(a);
    const k = vectorAt(b);
    return vectors[i]! * vectors[k]! + vectors[i + 1]! * vectors[k + 1]! + vectors[i + 2]! * vectors[k + 2]!;
  };
}
