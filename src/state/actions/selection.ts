import { NO_INDEX } from "../../bundle/corpus.ts";
import type { ArticleId, EventId, PlaceId } from "../../domain/ids.ts";
import type { View } from "../view.ts";

/** Selects an event and opens the article that tells it, where there is one. */
export function selectEvent({ store, corpus }: View, id: EventId): void {
  const index = corpus.indexOfEvent(id);
  const article =
    index === undefined ? null : articleOfEvent({ corpus }, index, store.getState().openArticle);
  store.setState({ selection: { kind: "event", id }, ...(article === null ? {} : { openArticle: article }) });
}

/** The article to read an event in: the open one if it tells the event too, else that of the first report. */
export function articleOfEvent(
  { corpus }: Pick<View, "corpus">,
  index: number,
  open: ArticleId | null,
): ArticleId | null {
  const { reportStart, reportArticle } = corpus.columns;
  const articles = [...reportArticle.subarray(reportStart[index], reportStart[index + 1])].filter(
    (article) => article !== NO_INDEX,
  );
  const ids = articles.flatMap((article) => corpus.articles[article]?.id ?? []);
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
