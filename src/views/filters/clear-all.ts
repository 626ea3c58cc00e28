import { clearFilters } from "../../state/actions/filters.ts";
import { setOnlyWhatTheMapShows } from "../../state/actions/map.ts";
import { setAsOf } from "../../state/actions/report-time.ts";
import type { View } from "../../state/view.ts";

/** Takes out everything that has a chip. */
export function clearAll(view: View): void {
  clearFilters(view);
  setOnlyWhatTheMapShows(view, false);
  setAsOf(view, null);
}
