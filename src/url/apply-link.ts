import { clearFilters } from "../state/actions/filters.ts";
import { notify } from "../state/actions/page.ts";
import { readingOf } from "../state/actions/selection.ts";
import type { NoticeMessage } from "../state/notice.ts";
import type { View } from "../state/view.ts";
import type { Filters, Reading, Selection } from "../state/view-state.ts";
import type { Link } from "./link.ts";
import type { LinkProblem } from "./problems.ts";
import { shownLink, type ShownLink } from "./story-view.ts";
import { mapShows, namedEvents, passesFilters, rangeWith, resolveRange, someShown } from "./shown.ts";

/** A link that has been followed as far as what it names is in memory. */
export type OpenedLink = {
  readonly link: Link;
  readonly shown: ShownLink;
};

/**
 * Puts a link in place of all that a link can say. An event or article that it names is shown: range, filters and map
 * widen to include it, and a notice says so, unless the link says `exact=1`. Ids that are gone cost only themselves.
 */
export const applyLink = (
  view: View,
  link: Link,
  problems: readonly LinkProblem[],
  isCurrent: () => boolean,
): Promise<void> => completeLink(view, openLink(view, link, problems), isCurrent);

/** The part of it that needs no fetching. */
export function openLink(view: View, link: Link, problems: readonly LinkProblem[]): OpenedLink {
  for (const { parameter, message } of problems)
    notify(view, { id: `link-${parameter}`, tone: "problem", message });
  const shown = shownLink(view, link);
  applyKnown(view, shown);
  widen(view, shown.link);
  return { link, shown };
}

/** Fetches what an opened link names, and shows it if the link is still the one that counts. */
export async function completeLink(
  view: View,
  { shown }: OpenedLink,
  isCurrent: () => boolean,
): Promise<void> {
  const { link } = shown;
  if (isInMemory(view, link)) return;
  await fetchNamed(view, link);
  if (!isCurrent()) return;
  selectFetched(view, shown);
  widen(view, link);
}

/** Whether all is in memory that is needed to show the event and the article that a link names. */
function isInMemory({ corpus }: View, { event, article }: Link): boolean {
  const index = event === null ? undefined : corpus.indexOfEvent(event);
  const hasEvent = event === null || (index !== undefined && corpus.peek(index) !== undefined);
  return (
    hasEvent && (article === null || (corpus.articles.indexOf(article) !== undefined && corpus.isWhole()))
  );
}

async function fetchNamed({ corpus }: View, { event, article }: Link): Promise<void> {
  const [index] = await Promise.all([
    event === null ? undefined : corpus.locateEvent(event),
    article === null ? undefined : corpus.articles.locate(article),
    // Which events an article tells is among the columns that come later.
    article === null ? undefined : corpus.loadRest(),
  ]);
  if (index !== undefined) await corpus.load([index]);
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
    reading: readingIn(view, shown),
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
    // The reader's own, unless the link insists.
    language: link.language ?? store.getState().language,
  });
}

const reportOutside = (view: View, parameter: "range" | "compare"): void =>
  notify(view, { id: `link-${parameter}`, tone: "problem", message: { code: "outside", parameter } });

/** Without the places and sources that this corpus doesn't have: a filter by them would show nothing at all. */
function knownFilters(view: View, filters: Filters): Filters {
  const { corpus } = view;
  const placeIds = new Set(corpus.places.map(({ id }) => id));
  const places = filters.places.filter((id) => placeIds.has(id));
  const sources = filters.sources.filter((source) => corpus.sources.includes(source));
  if (places.length < filters.places.length)
    reportGone(view, "place", { code: "filter-gone", what: "place" });
  if (sources.length < filters.sources.length)
    reportGone(view, "source", { code: "filter-gone", what: "source" });
  return { ...filters, places, sources };
}

function selectionOf(view: View, link: Link): Selection {
  const { corpus } = view;
  const event = link.event === null ? undefined : corpus.indexOfEvent(link.event);
  if (link.event !== null && event !== undefined) return { kind: "event", id: link.event };
  if (link.at === null) return { kind: "none" };
  if (corpus.places.some(({ id }) => id === link.at)) return { kind: "place", id: link.at };
  reportGone(view, "at", { code: "gone", what: "place" });
  return { kind: "none" };
}

/** The article that the link names, else what tells its event, as far as they are in memory. */
function readingIn({ corpus }: View, { link, opensArticle }: ShownLink): Reading | null {
  if (link.article !== null && corpus.articles.indexOf(link.article) !== undefined)
    return { kind: "article", id: link.article };
  const event = link.event === null ? undefined : corpus.indexOfEvent(link.event);
  return event === undefined || !opensArticle ? null : readingOf(corpus.peek(event), null);
}

/** What the link names, once it has been looked for; what wasn't found is gone. */
function selectFetched(view: View, shown: ShownLink): void {
  const { corpus, store } = view;
  const { event, article } = shown.link;
  const found = event !== null && corpus.indexOfEvent(event) !== undefined;
  if (event !== null && !found) reportGone(view, "event", { code: "gone", what: "event" });
  if (article !== null && corpus.articles.indexOf(article) === undefined)
    reportGone(view, "article", { code: "gone", what: "article" });
  store.setState({
    ...(found && { selection: { kind: "event", id: event } as const }),
    reading: store.getState().reading ?? readingIn(view, shown),
  });
}

type Widened = Extract<NoticeMessage, { readonly code: "widened" }>["widened"][number];

function widen(view: View, link: Link): void {
  const events = namedEvents(view);
  if (link.exact || events.length === 0) return;
  const widened: Widened[] = [];
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

const reportWidened = (view: View, link: Link, widened: readonly Widened[]): void =>
  notify(view, {
    id: "link-widened",
    tone: "info",
    message: { code: "widened", widened, toShow: link.event === null ? "article" : "event" },
  });

const reportGone = (
  view: View,
  parameter: string,
  message: Extract<NoticeMessage, { readonly code: "gone" | "filter-gone" }>,
): void => notify(view, { id: `link-${parameter}`, tone: "problem", message });
