import type { Articles } from "../bundle/corpus.ts";
import type { Day } from "../domain/day.ts";
import type { TimeRange } from "../domain/time-range.ts";
import { lowerBound } from "./index/bounds.ts";

/**
 * The days that articles of the corpus could have told of as news: disjoint, in order. Outside them a day without
 * events says nothing about the world, only that no article was written then. Null where no article's date is known.
 */
export type Coverage = { readonly starts: Int32Array; readonly ends: Int32Array };

export const coverageOf = ({
  articles: { newsDays },
}: {
  readonly articles: Pick<Articles, "newsDays">;
}): Coverage | null =>
  newsDays.length === 0
    ? null
    : {
        starts: Int32Array.from(newsDays, ({ start }) => start),
        ends: Int32Array.from(newsDays, ({ end }) => end),
      };

/** Whether an article could have told of a day of the range. */
export function isCovered({ starts, ends }: Coverage, { start, end }: TimeRange): boolean {
  return lowerBound(starts, end) > lowerBound(ends, start + 1);
}

/** The stretches of a range that no article covers, in order. */
export function uncoveredIn(coverage: Coverage, { start, end }: TimeRange): readonly TimeRange[] {
  const gaps: TimeRange[] = [];
  let from: number = start;
  for (let i = lowerBound(coverage.ends, start + 1); i < coverage.starts.length && from < end; i += 1) {
    const next = coverage.starts[i]!;
    if (next > from) gaps.push({ start: from as Day, end: Math.min(next, end) as Day });
    from = coverage.ends[i]!;
  }
  if (from < end) gaps.push({ start: from as Day, end });
  return gaps;
}
