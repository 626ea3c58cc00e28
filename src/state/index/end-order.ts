/** Beyond this many days a counting sort would cost more memory than the events themselves. */
const WIDEST_COUNTING_SORT = 4_000_000;

/** Event indices by the first day after each event; equal days keep index order. */
export function orderByEnd(endDay: Int32Array): Uint32Array {
  const [least, greatest] = extremes(endDay);
  if (endDay.length === 0) return new Uint32Array(0);
  if (greatest - least >= WIDEST_COUNTING_SORT) return sortedIndices(endDay);
  const next = new Uint32Array(greatest - least + 2);
  for (let i = 0; i < endDay.length; i += 1) next[endDay[i]! - least + 1]! += 1;
  for (let day = 1; day < next.length; day += 1) next[day]! += next[day - 1]!;
  const order = new Uint32Array(endDay.length);
  for (let i = 0; i < endDay.length; i += 1) {
    const slot = endDay[i]! - least;
    order[next[slot]!] = i;
    next[slot]! += 1;
  }
  return order;
}

const sortedIndices = (endDay: Int32Array): Uint32Array =>
  Uint32Array.from(endDay.keys()).toSorted((a, b) => endDay[a]! - endDay[b]! || a - b);

/** Least and greatest entry; [0, 0] of an empty column. */
export function extremes(column: Int32Array): readonly [least: number, greatest: number] {
  let least = column[0] ?? 0;
  let greatest = least;
  for (const value of column) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return [least, greatest];
}
