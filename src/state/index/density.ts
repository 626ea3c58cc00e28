import type { Day } from "../../domain/day.ts";
import type { TimeRange } from "../../domain/time-range.ts";
import type { EventColumns } from "../../bundle/corpus.ts";

/**
 * Events over time, for the overview. An event that is known to the month is spread over its month: it weighs
 * 1 ÷ length on each of its days, so that a bar never claims a day that nobody stated, and all bars add up to the
 * number of events.
 */
export type Density = {
  readonly start: Day;
  /** 1 unless the corpus spans millennia. */
  readonly daysPerBin: number;
  /** Weight that begins in bins 0 .. i - 1; one entry more than there are bins. */
  readonly before: Float64Array;
};

/** Three thousand years by the day; longer spans are gathered into bins of several days. */
const MOST_BINS = 1 << 20;

export function densityOf(
  { firstDay, endDay }: Pick<EventColumns, "firstDay" | "endDay">,
  span: TimeRange,
  events: Uint32Array,
): Density {
  const daysPerBin = Math.ceil((span.end - span.start) / MOST_BINS);
  const bins = Math.ceil((span.end - span.start) / daysPerBin);
  const single = new Float64Array(bins);
  const change = new Float64Array(bins + 1);
  for (const i of events) {
    const from = Math.floor((firstDay[i]! - span.start) / daysPerBin);
    const to = Math.ceil((endDay[i]! - span.start) / daysPerBin);
    if (to - from === 1) single[from]! += 1;
    else {
      change[from]! += 1 / (to - from);
      change[to]! -= 1 / (to - from);
    }
  }
  return { start: span.start, daysPerBin, before: runningSums(single, change) };
}

function runningSums(single: Float64Array, change: Float64Array): Float64Array {
  const before = new Float64Array(single.length + 1);
  let spread = 0;
  for (let bin = 0; bin < single.length; bin += 1) {
    spread = Math.max(0, spread + change[bin]!);
    before[bin + 1] = before[bin]! + single[bin]! + spread;
  }
  return before;
}

/** Weight in [from, to), whole bins that begin in it; days outside the span weigh nothing. */
export function densityBetween({ start, daysPerBin, before }: Density, from: number, to: number): number {
  const last = before.length - 1;
  const binAt = (day: number): number => Math.min(last, Math.max(0, Math.ceil((day - start) / daysPerBin)));
  return before[binAt(to)]! - before[binAt(from)]!;
}
