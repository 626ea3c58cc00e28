import type { Day } from "../../../domain/day.ts";
import { playAsOf, restReportTime } from "../../../state/actions/report-time.ts";
import { lowerBound } from "../../../state/index/bounds.ts";
import { reportDaysOf } from "../../../state/index/report-days.ts";
import type { View } from "../../../state/view.ts";

/** What a day brought wants more time to be read than a step of the range: so many steps' time. */
const STEPS_A_DAY = 4;

/**
 * Moves report time on, from one day with reports to the next, until all that is known now is shown; call when it
 * starts. Returns the function that stops it.
 */
export function runReportTime(view: View): () => void {
  const days = reportDaysOf(view.corpus.columns);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    timer = setTimeout(step, (STEPS_A_DAY * 1000) / view.store.getState().speed);
  };
  const step = (): void => {
    const { asOf, loop } = view.store.getState();
    const next = asOf === null ? null : nextReportDay(days, asOf);
    if (next === null && !loop) {
      playAsOf(view, null);
      return restReportTime(view);
    }
    playAsOf(view, next ?? ((days[0] ?? null) as Day | null));
    later();
  };
  const { asOf } = view.store.getState();
  if (asOf === null || nextReportDay(days, asOf) === null) playAsOf(view, (days[0] ?? null) as Day | null);
  later();
  return () => clearTimeout(timer);
}

/** The first day with reports after a day; null where there is none. */
export const nextReportDay = (days: Int32Array, after: Day): Day | null =>
  (days[lowerBound(days, after + 1)] ?? null) as Day | null;
