import type { Corpus } from "../../bundle/corpus.ts";
import type { BundleEvent } from "../../bundle/types.ts";
import type { ArticleId, EventId, PlaceId } from "../../domain/ids.ts";
import { eventsOfArticle } from "../index/events-of-article.ts";
import type { View } from "../view.ts";

/** Selects an event and opens the article that tells it, where there is one; at once if its details are in memory. */
export function selectEvent(view: View, id: EventId): void {
  const { store, corpus } = view;
  const index = corpus.indexOfEvent(id);
  const event = index === undefined ? undefined : corpus.peek(index);
  const article = articleOfEvent(event, store.getState().openArticle);
  if (article !== null) sendFor(corpus, article);
  store.setState({ selection: { kind: "event", id }, ...(article === null ? {} : { openArticle: article }) });
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
  const { selection, openArticle: open } = store.getState();
  const article = articleOfEvent(event, open);
  if (article !== null && selection.kind === "event" && selection.id === id)
    store.setState({ openArticle: article });
}

/** The article to read an event in: the open one if it tells the event too, else that of the first report. */
export function articleOfEvent(
  event: Pick<BundleEvent, "reports"> | undefined,
  open: ArticleId | null,
): ArticleId | null {
  const ids = (event?.reports ?? []).flatMap(({ article }) => article ?? []);
  return open !== null && ids.includes(open) ? open : (ids[0] ?? null);
}

export const selectPlace = ({ store }: View, id: PlaceId): void =>
  store.setState({ selection: { kind: "place", id } });

export function clearSelection({ store }: View): void {
  if (store.getState().selection.kind !== "none") store.setState({ selection: { kind: "none" } });
}

export const openArticle = ({ store }: View, id: ArticleId): void => store.setState({ openArticle: id });

/** Closes the article; what is selected stays selected. */
export function closeArticle({ store }: View): void {
  if (store.getState().openArticle !== null) store.setState({ openArticle: null });
}
