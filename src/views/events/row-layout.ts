import type { Snapshot } from "../../state/snapshot.ts";
import type { TimeIndex } from "../../state/index/time-index.ts";

/*
 * Where each row of the list stands, without laying out a single one. All rows are equally high, and so are the
 * headings, of which there is one for all events of the same days: of 16 December, of the week around it, of 2016.
 * Events come by first and last day, so those of the same days are neighbours. `headingRanks` says how many headings
 * there are up to a position, so that the height above any row is one subtraction. Events that began before the
 * range share one heading.
 */
export type RowSizes = { readonly row: number; readonly heading: number };

export type RowLayout = {
  readonly count: number;
  /** Pixels. */
  readonly height: number;
  /** Where a row begins, its heading included, if it is the first under one. */
  top(position: number): number;
  /** Whether a heading stands over the row. */
  leads(position: number): boolean;
  /** The row that a height falls on; `count` below the last. */
  positionAt(height: number): number;
};

/** For each event of the index, the number of different days or stretches of days up to it. */
export function headingRanks({ first, end }: Pick<TimeIndex, "first" | "end">): Uint32Array {
  const ranks = new Uint32Array(first.length);
  for (let i = 0; i < first.length; i += 1) {
    const isSame = i > 0 && first[i] === first[i - 1] && end[i] === end[i - 1];
    ranks[i] = (ranks[i - 1] ?? 0) + (isSame ? 0 : 1);
  }
  return ranks;
}

export function rowLayout(
  { visible }: Pick<Snapshot, "visible">,
  ranks: Uint32Array,
  sizes: RowSizes,
): RowLayout {
  const { count, earlier, from } = visible;
  const headingsUpTo = (position: number): number => {
    if (position < earlier) return 1;
    return (earlier > 0 ? 1 : 0) + ranks[from + position - earlier]! - (from === 0 ? 0 : ranks[from - 1]!);
  };
  const bottom = (position: number): number =>
    (position + 1) * sizes.row + headingsUpTo(position) * sizes.heading;
  const leads = (position: number): boolean =>
    position === 0 || headingsUpTo(position) !== headingsUpTo(position - 1);
  const top = (position: number): number =>
    bottom(position) - sizes.row - (leads(position) ? sizes.heading : 0);
  return {
    count,
    height: count === 0 ? 0 : bottom(count - 1),
    top,
    leads,
    positionAt: (height) => firstWhere(count, (position) => bottom(position) > height),
  };
}

/** Least position in [0, count) for which it holds, given that it then holds for all after; else `count`. */
function firstWhere(count: number, holds: (position: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
