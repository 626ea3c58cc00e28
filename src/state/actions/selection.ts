import type { Corpus } from "../../bundle/corpus.ts";
import type { BundleEvent } from "../../bundle/types.ts";
import type { ArticleId, EventId, PlaceId } from "../../domain/ids.ts";
import { eventsOfArticle } from "../index/events-of-article.ts";
import type { Reading } from "../view-state.ts";
import type { View } from "../view.ts";

/** Selects an event and opens what tells it; at once if its details are in memory. */
export function selectEvent(view: View, id: EventId): void {
  const { store, corpus } = view;
  const index = corpus.indexOfEvent(id);
  const event = index === undefined ? undefined : corpus.peek(index);
  const reading = readingOf(event, store.getState().reading);
  if (reading?.kind === "article") sendFor(corpus, reading.id);
  store.setState({ selection: { kind: "event", id }, ...(reading === null ? {} : { reading }) });
  if (index !== undefined && event === undefined) void openOnceLoaded(view, id, index);
}

/** The article's text, and what else it tells, are on their way while the page makes room for them. */
function sendFor(corpus: Corpus, article: ArticleId): void {
  void corpus.article(article);
  const index = corpus.articles.indexOf(article);
  if (index !== undefined && corpus.isWhole()) void corpus.load(eventsOfArticle(corpus.columns, index));
}

/** For as long as the event stays selected. */
async function openOnceLoaded({ store, corpus }: View, id: EventId, index: number): Promise<void> {
  const [event] = await corpus.load([index]);
  const { selection, reading: open } = store.getState();
  if (selection.kind === "event" && selection.id === id)
    store.setState({ reading: readingOf(event, open) ?? withoutReports(open) });
}

/**
 * What to read an event in: the open article if it tells the event too, else that of the first report that has one,
 * else its own reports. The open one itself where it is the same; null while the event isn't known.
 */
export function readingOf(
  event: Pick<BundleEvent, "id" | "reports"> | undefined,
  open: Reading | null,
): Reading | null {
  if (event === undefined) return null;
  const articles = event.reports.flatMap(({ article }) => article ?? []);
  const isOpen = open?.kind === "article" ? articles.includes(open.id) : open?.id === event.id;
  if (isOpen) return open;
  const [article] = articles;
  return article === undefined ? { kind: "reports", id: event.id } : { kind: "article", id: article };
}

/** An event's own reports are read only while it is selected. */
export const selectPlace = ({ store }: View, id: PlaceId): void =>
  store.setState(({ reading }) => ({
    selection: { kind: "place", id },
    reading: withoutReports(reading),
  }));

export function clearSelection({ store }: View): void {
  const { selection, reading } = store.getState();
  if (selection.kind !== "none")
    store.setState({ selection: { kind: "none" }, reading: withoutReports(reading) });
}

const withoutReports = (reading: Reading | null): Reading | null =>
  reading?.kind === "reports" ? null : reading;

export const openArticle = ({ store }: View, id: ArticleId): void =>
  store.setState({ reading: { kind: "article", id } });

/** Closes what is read; what is selected stays selected. */
export function closeArticle({ store }: View): void {
  if (store.getState().reading !== null) store.setState({ reading: null });
}
