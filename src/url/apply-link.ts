import { clearFilters } from "../state/actions/filters.ts";
import { notify } from "../state/actions/page.ts";
import { articleOfEvent } from "../state/actions/selection.ts";
import type { View } from "../state/view.ts";
import type { Filters, Selection } from "../state/view-state.ts";
import type { Link } from "./link.ts";
import type { LinkProblem } from "./problems.ts";
import { shownLink, type ShownLink } from "./story-view.ts";
import { mapShows, namedEvents, passesFilters, rangeWith, resolveRange, someShown } from "./shown.ts";

/**
 * Puts a link in place of all that a link can say. An event or article that it names is shown: range, filters and map
 * widen to include it, and a notice says so, unless the link says `exact=1`. Ids that are gone cost only themselves.
 */
export async function applyLink(
  view: View,
  given: Link,
  problems: readonly LinkProblem[],
  isCurrent: () => boolean,
): Promise<void> {
  for (const { parameter, text } of problems)
    notify(view, { id: `link-${parameter}`, tone: "problem", text });
  const shown = shownLink(view, given);
  const { link } = shown;
  applyKnown(view, shown);
  widen(view, link);
  if (link.event === null || view.corpus.indexOfEvent(link.event) !== undefined) return;
  const index = await view.corpus.locateEvent(link.event);
  if (!isCurrent()) return;
  if (index === undefined) reportGone(view, "event", "The event");
  else {
    selectLocated(view, shown, index);
    widen(view, link);
  }
}

/** All fields at once, so that no view is drawn in between. */
function applyKnown(view: View, shown: ShownLink): void {
  const { link } = shown;
  const { store } = view;
  const { matches } = store.getState();
  const range = link.range === null ? view.snapshot().span : resolveRange(link.range, view.snapshot().span);
  if (range === null) reportOutside(view, "range");
  const compare = link.compare === null ? null : resolveRange(link.compare, view.snapshot().span);
  if (link.compare !== null && compare === null) reportOutside(view, "compare");
  store.setState({
    committed: range ?? view.snapshot().span,
    preview: null,
    playing: false,
    selection: selectionOf(view, link),
    openArticle: articleOf(view, shown),
    story: link.story,
    filters: knownFilters(view, link.filters),
    // An answer to the same words still holds.
    matches: matches?.query === link.filters.query ? matches : null,
    mapView: link.map,
    onlyWhatTheMapShows: link.onlyWhatTheMapShows,
    windowMode: link.mode,
    asOf: link.asOf,
    reportTime: "still",
    compare,
    language: link.language ?? "en",
  });
}

const reportOutside = (view: View, parameter: "range" | "compare"): void =>
  notify(view, {
    id: `link-${parameter}`,
    tone: "problem",
    text: `The link’s “${parameter}” was left out: it ends before the first event or begins after the last. The rest of the link is shown.`,
  });

/** Without the places and sources that this corpus doesn't have: a filter by them would show nothing at all. */
function knownFilters(view: View, filters: Filters): Filters {
  const { corpus } = view;
  const placeIds = new Set(corpus.places.map(({ id }) => id));
  const places = filters.places.filter((id) => placeIds.has(id));
  const sources = filters.sources.filter((source) => corpus.sources.includes(source));
  if (places.length < filters.places.length) reportGone(view, "place", "A place");
  if (sources.length < filters.sources.length) reportGone(view, "source", "A source");
  return { ...filters, places, sources };
}

function selectionOf(view: View, link: Link): Selection {
  const { corpus } = view;
  const event = link.event === null ? undefined : corpus.indexOfEvent(link.event);
  if (link.event !== null && event !== undefined) return { kind: "event", id: link.event };
  if (link.at === null) return { kind: "none" };
  if (corpus.places.some(({ id }) => id === link.at)) return { kind: "place", id: link.at };
  reportGone(view, "at", "The place");
  return { kind: "none" };
}

function articleOf(view: View, { link, opensArticle }: ShownLink): Link["article"] {
  const { corpus } = view;
  const named = corpus.articles.some(({ id }) => id === link.article) ? link.article : null;
  if (link.article !== null && named === null) reportGone(view, "article", "The article");
  const event = link.event === null ? undefined : corpus.indexOfEvent(link.event);
  return named ?? (event === undefined || !opensArticle ? null : articleOfEvent(view, event, null));
}

function selectLocated(view: View, { link, opensArticle }: ShownLink, index: number): void {
  if (link.event === null) return;
  const { openArticle } = view.store.getState();
  view.store.setState({
    selection: { kind: "event", id: link.event },
    openArticle: openArticle ?? (opensArticle ? articleOfEvent(view, index, null) : null),
  });
}

function widen(view: View, link: Link): void {
  const events = namedEvents(view);
  if (link.exact || events.length === 0) return;
  const widened: string[] = [];
  if (!someShown(view, events)) {
    if (!events.some((event) => passesFilters(view, event))) {
      clearFilters(view);
      view.store.setState({ onlyWhatTheMapShows: false, asOf: null });
      widened.push("filters");
    }
    if (!someShown(view, events)) {
      const { committed } = view.store.getState();
      view.store.setState({ committed: rangeWith(view, committed, events) });
      widened.push("range");
    }
  }
  if (link.map !== null && !mapShows(view, link.map, events)) {
    view.store.setState({ mapView: null });
    widened.push("map");
  }
  if (widened.length > 0) reportWidened(view, link, widened);
}

const reportWidened = (view: View, link: Link, widened: readonly string[]): void =>
  notify(view, {
    id: "link-widened",
    tone: "info",
    text: `The link’s ${widened.join(" and ")} would have hidden the ${
      link.event === null ? "article" : "event"
    } it names, and ${widened.length === 1 ? "was" : "were"} widened to show it.`,
  });

const reportGone = (view: View, parameter: string, what: string): void =>
  notify(view, {
    id: `link-${parameter}`,
    tone: "problem",
    text: `${what} that this link names is gone: it isn’t among the articles of this page. The rest of the link is shown.`,
  });
