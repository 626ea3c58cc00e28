import { lastDay, sameRange, type TimeRange } from "../domain/time-range.ts";
import { readingOf } from "../state/actions/selection.ts";
import { selectedEvent } from "../state/actions/step.ts";
import { activeRange } from "../state/view-state.ts";
import type { View } from "../state/view.ts";
import { formatLink, type Link } from "./link.ts";
import type { LinkRange } from "./range-parameter.ts";
import { namedEvents, someShown } from "./shown.ts";

/** English is what a link without a language means. */
const DEFAULT_LANGUAGE = "en";

/** What a link to the present view says; the range in the hand included. */
export function linkOfView(view: View): Link {
  const state = view.store.getState();
  const range = activeRange(state);
  const { selection, filters, story } = state;
  // Beside a story that is said too, or the story’s own view would be shown instead.
  const saysRange = story !== null || !sameRange(range, view.snapshot().span);
  return {
    range: saysRange ? linkRange(range, view.snapshot().span) : null,
    event: selection.kind === "event" ? selection.id : null,
    article: state.reading?.kind === "article" ? state.reading.id : null,
    at: selection.kind === "place" ? selection.id : null,
    exact: !someShown(view, namedEvents(view)) || isClosed(view),
    filters,
    map: state.mapView,
    onlyWhatTheMapShows: state.onlyWhatTheMapShows,
    mode: state.windowMode,
    asOf: state.asOf,
    compare: state.compare && linkRange(state.compare, view.snapshot().span),
    story,
    language: state.language === DEFAULT_LANGUAGE ? null : state.language,
  };
}

/** All days of the corpus stay all days when it grows. */
const linkRange = (range: TimeRange, span: TimeRange): LinkRange =>
  sameRange(range, span) ? { first: null, last: null } : { first: range.start, last: lastDay(range) };

/** An event by itself opens what tells it; one where that was closed has to say so. */
function isClosed(view: View): boolean {
  const event = selectedEvent(view);
  return (
    event !== null &&
    view.store.getState().reading === null &&
    readingOf(view.corpus.peek(event), null) !== null
  );
}

/**
 * The address of the present view, for sharing: in whoever follows it the page keeps its own language, unless `language`
 * is given to be said. `base` is the page's address, with or without a fragment.
 */
export const addressOfView = (view: View, base: string, language: string | null = null): string => {
  const fragment = formatLink({ ...linkOfView(view), language });
  return base.replace(/#.*$/s, "") + (fragment === "" ? "" : `#${fragment}`);
};
