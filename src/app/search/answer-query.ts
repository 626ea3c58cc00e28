import { flushSync } from "react-dom";
import { setMatches } from "../../state/actions/filters.ts";
import { dismissNotice, notify } from "../../state/actions/page.ts";
import type { View } from "../../state/view.ts";
import type { FoundAnswer } from "../../views/filters/search-answer.ts";
import { createPace, idle } from "./pace.ts";
import { openSearch } from "./search-index.ts";
import { SOMETHING_MISSING } from "./something-missing.ts";

/** The best of those that have the words. */
const ARTICLES_SHOWN = 5;

type Asking = {
  /** False once the query is another one: what is found for it is dropped. */
  readonly isWanted: () => boolean;
  readonly tell: (next: (last: FoundAnswer | null) => FoundAnswer) => void;
};

/** Sets the matches of a query and tells what was found: the events first, then the articles that have the words. */
export type AnswerQuery = (query: string, asking: Asking) => Promise<void>;

/** The search over a view's corpus. */
export async function openAnswers(view: View): Promise<AnswerQuery> {
  const search = await openSearch(view.corpus, createPace());
  return async (query, { isWanted, tell }) => {
    const events = await search.events(query);
    if (!isWanted()) return;
    const told = { status: "found", query, events: events.found.length } as const;
    // What the search says and what the page shows stand in the same frame, the next one.
    flushSync(() => {
      setMatches(view, query, events.found);
      tell((last) => ({ articles: [], articlesOf: query, ...last, ...told }));
    });
    // Articles come after what was asked for has been painted, and none for a letter that has been typed past.
    await idle();
    if (!isWanted()) return;
    const articles = await search.articles(query, ARTICLES_SHOWN);
    if (!isWanted()) return;
    tell(() => ({ ...told, articles: articles.found, articlesOf: query }));
    if (!events.whole || !articles.whole) notify(view, SOMETHING_MISSING);
    else if (isNoticed(view)) dismissNotice(view, SOMETHING_MISSING.id);
  };
}

const isNoticed = ({ store }: View): boolean =>
  store.getState().notices.some(({ id }) => id === SOMETHING_MISSING.id);
