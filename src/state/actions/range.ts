import { addDays, type Day } from "../../domain/day.ts";
import { lengthInDays, sameRange, type TimeRange } from "../../domain/time-range.ts";
import type { View } from "../view.ts";
import { activeRange, type WindowMode } from "../view-state.ts";

/** Shows a range while the hand holds it. Nothing enters the history. */
export function previewRange({ store }: View, range: TimeRange): void {
  if (!sameRange(activeRange(store.getState()), range)) store.setState({ preview: range });
}

/** Lets go: what is shown becomes what the link says. */
export function commitPreview(view: View): void {
  const { preview } = view.store.getState();
  if (preview !== null) commitRange(view, preview);
}

/** Goes back to what was there before the hand took hold. */
export function cancelPreview({ store }: View): void {
  if (store.getState().preview !== null) store.setState({ preview: null });
}

export function commitRange({ store }: View, range: TimeRange): void {
  const { committed, preview } = store.getState();
  if (preview === null && sameRange(committed, range)) return;
  store.setState({ committed: sameRange(committed, range) ? committed : range, preview: null });
}

/** All days of the corpus. */
export const resetRange = (view: View): void => {
  view.store.setState({ overview: null });
  commitRange(view, view.snapshot().span);
};

export const setWindowMode = ({ store }: View, windowMode: WindowMode): void =>
  store.setState({ windowMode });

/** Zooms the overview; null shows all days. */
export const setOverview = ({ store }: View, overview: TimeRange | null): void =>
  store.setState({ overview });

/** The same length, moved by days, and kept inside `within` as far as it fits. */
export function shiftRange(range: TimeRange, days: number, within: TimeRange): TimeRange {
  const length = lengthInDays(range);
  const latest = Math.max(within.start, within.end - length);
  const start = Math.min(latest, Math.max(within.start, range.start + days)) as Day;
  return { start, end: addDays(start, length) };
}
