import type { Day } from "../../domain/day.ts";
import { overlaps, type TimeRange } from "../../domain/time-range.ts";
import { lowerBound } from "../index/bounds.ts";
import type { View } from "../view.ts";
import { commitPreview, commitRange, shiftRange } from "./range.ts";
import { selectEvent } from "./selection.ts";

/**
 * Selects the next (1) or previous (-1) event that passes the filters, also across gaps and beyond the range, which
 * then moves along without changing its length. From no selection it begins at the range's first or last event.
 */
export async function stepEvent(view: View, by: 1 | -1): Promise<void> {
  const index = nextEvent(view, by);
  if (index === null) return;
  const [event] = await view.corpus.load([index]);
  if (event === undefined) return;
  commitPreview(view);
  revealEvent(view, index);
  selectEvent(view, event.id);
}

/** Index of the event that a step would select; null at either end. */
export function nextEvent(view: View, by: 1 | -1): number | null {
  const { passing, visible } = view.snapshot();
  const selected = selectedEvent(view);
  if (selected === null && visible.count > 0) return visible.at(by === 1 ? 0 : visible.count - 1);
  const from = selected ?? (by === 1 ? -1 : view.corpus.size);
  const at = by === 1 ? lowerBound(passing.order, from + 1) : lowerBound(passing.order, from) - 1;
  return passing.order[at] ?? null;
}

/** Index of the selected event; null when nothing or something else is selected. */
export function selectedEvent({ store, corpus }: View): number | null {
  const { selection } = store.getState();
  return selection.kind === "event" ? (corpus.indexOfEvent(selection.id) ?? null) : null;
}

/** Moves the range, as little as needed, so that the event begins or lasts in it. */
export function revealEvent(view: View, index: number): void {
  const { committed } = view.store.getState();
  const days = daysOfEvent(view, index);
  if (overlaps(committed, days)) return;
  const shift = days.start >= committed.end ? days.start + 1 - committed.end : days.end - 1 - committed.start;
  commitRange(view, shiftRange(committed, shift, view.snapshot().span));
}

export const daysOfEvent = ({ corpus }: Pick<View, "corpus">, index: number): TimeRange => ({
  start: corpus.columns.firstDay[index] as Day,
  end: corpus.columns.endDay[index] as Day,
});
