import { addDays, type Day } from "../../../domain/day.ts";
import { hull, sameRange, type TimeRange } from "../../../domain/time-range.ts";
import type { Density } from "../../../state/index/density.ts";
import type { Snapshot } from "../../../state/snapshot.ts";
import type { ViewState } from "../../../state/view-state.ts";

/** So much of the events must be in view; the others may lie beyond the edges ... */
const CORE = 0.9;
/** ... if that gives these so many times the room. */
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

const cores = new WeakMap<Density, TimeRange>();

/** The shortest stretch that nine tenths of the weight fall in, with some room around, or all days. */
export function coreOf(density: Density, span: TimeRange): TimeRange {
  const known = cores.get(density);
  if (known !== undefined) return known;
  const core = withMargin(shortestStretch(density), span);
  cores.set(density, core);
  return core;
}

function withMargin({ start, end }: TimeRange, span: TimeRange): TimeRange {
  const length = end - start;
  if (length * WORTHWHILE > span.end - span.start) return span;
  const margin = Math.max(1, Math.round(length * MARGIN));
  return {
    start: Math.max(span.start, start - margin) as Day,
    end: Math.min(span.end, end + margin) as Day,
  };
}

/** Two ends that move on by turns: each bin is looked at twice. */
function shortestStretch({ start, daysPerBin, before }: Density): TimeRange {
  const bins = before.length - 1;
  const wanted = before[bins]! * CORE;
  let best = { from: 0, to: bins };
  let to = 0;
  for (let from = 0; from < bins; from += 1) {
    while (to < bins && before[to]! - before[from]! < wanted) to += 1;
    if (before[to]! - before[from]! < wanted) break;
    if (to - from < best.to - best.from) best = { from, to };
  }
  return { start: addDays(start, best.from * daysPerBin), end: addDays(start, best.to * daysPerBin) };
}
