import { addDays, type Day } from "../../../domain/day.ts";
import { hull, sameRange, type TimeRange } from "../../../domain/time-range.ts";
import type { Density } from "../../../state/index/density.ts";
import type { Snapshot } from "../../../state/snapshot.ts";
import type { ViewState } from "../../../state/view-state.ts";

/** A tenth of the events may be left beyond the edges, if that gives the others this much more room. */
const TAIL = 0.05;
const WORTHWHILE = 2.5;
/** Room around what is shown, as a share of it. */
const MARGIN = 0.12;

/**
 * The stretch that the overview shows: what the reader zoomed to; else the days that nine tenths of the events fall
 * in, when a few far ones would squeeze them; else all. A range that was asked for is always in it.
 */
export function overviewExtent(state: ViewState, { ghost, span }: Snapshot): TimeRange {
  if (state.overview !== null) return state.overview;
  const core = coreOf(ghost, span);
  return sameRange(state.committed, span) ? core : hull(core, state.committed);
}

export function coreOf(density: Density, span: TimeRange): TimeRange {
  const start = quantile(density, TAIL);
  const end = quantile(density, 1 - TAIL) + density.daysPerBin;
  const length = end - start;
  if (length * WORTHWHILE > span.end - span.start) return span;
  const margin = Math.max(1, Math.round(length * MARGIN));
  return {
    start: Math.max(span.start, start - margin) as Day,
    end: Math.min(span.end, end + margin) as Day,
  };
}

/** First day of the bin by whose end that share of the weight has come. */
function quantile({ start, daysPerBin, before }: Density, share: number): Day {
  const wanted = share * before.at(-1)!;
  let low = 0;
  let high = before.length - 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (before[middle + 1]! < wanted) low = middle + 1;
    else high = middle;
  }
  return addDays(start, low * daysPerBin);
}
