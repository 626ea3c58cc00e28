import { sameRange, type TimeRange } from "../../domain/time-range.ts";
import type { View } from "../view.ts";
import { commitPreview } from "./range.ts";

/** Sets a second range beside the one that is shown; null ends the comparison. */
export function compareWith({ store }: View, range: TimeRange | null): void {
  const { compare } = store.getState();
  if (compare !== null && range !== null && sameRange(compare, range)) return;
  store.setState({ compare: range });
}

/** The second range becomes the one that is shown, and the shown one the second. */
export function swapCompared(view: View): void {
  commitPreview(view);
  const { committed, compare } = view.store.getState();
  if (compare !== null) view.store.setState({ committed: compare, compare: committed });
}
