/** A sorted column: numbers that never fall from one entry to the next. */
export type SortedColumn = Int32Array | Uint32Array;

/** Index of the first entry in [from, to) that is not below `value`; `to` when all are below. */
export function lowerBound(sorted: SortedColumn, value: number, from = 0, to = sorted.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
