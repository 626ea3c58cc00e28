import { lastDay, sameRange } from "../domain/time-range.ts";
import { articleOfEvent } from "../state/actions/selection.ts";
import { selectedEvent } from "../state/actions/step.ts";
import { activeRange } from "../state/view-state.ts";
import type { View } from "../state/view.ts";
import { formatLink, type Link } from "./link.ts";
import { namedEvents, someShown } from "./shown.ts";

/** English is what a link without a language means. */
const DEFAULT_LANGUAGE = "en";

/** What a link to the present view says; the range in the hand included. */
export function linkOfView(view: View): Link {
  const state = view.store.getState();
  const range = activeRange(state);
  const { selection, filters } = state;
  return {
    range: sameRange(range, view.snapshot().span) ? null : { first: range.start, last: lastDay(range) },
    event: selection.kind === "event" ? selection.id : null,
    article: state.openArticle,
    at: selection.kind === "place" ? selection.id : null,
    exact: !someShown(view, namedEvents(view)) || isClosed(view),
    filters,
    map: state.mapView,
    onlyWhatTheMapShows: state.onlyWhatTheMapShows,
    mode: state.windowMode,
    asOf: state.asOf,
    language: state.language === DEFAULT_LANGUAGE ? null : state.language,
  };
}

/** An event by itself opens its article; one whose article was closed has to say so. */
function isClosed(view: View): boolean {
  const event = selectedEvent(view);
  return (
    event !== null && view.store.getState().openArticle === null && articleOfEvent(view, event, null) !== null
  );
}

/** The address of the present view, for sharing. `base` is the page's address, with or without a fragment. */
export const addressOfView = (view: View, base: string): string => {
  const fragment = formatLink(linkOfView(view));
  return base.replace(/#.*$/s, "") + (fragment === "" ? "" : `#${fragment}`);
};
