import { hull, type TimeRange } from "../../domain/time-range.ts";
import type { View } from "../../state/view.ts";

/** How far a range can be moved: over all days of the corpus, and over what a link asked for beyond them. */
export const rangeLimits = (view: View): TimeRange =>
  hull(view.snapshot().span, view.store.getState().committed);
