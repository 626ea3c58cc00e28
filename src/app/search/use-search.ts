import { useEffect, useMemo, useState } from "react";
import type { Corpus } from "../../bundle/corpus.ts";
import { setMatches } from "../../state/actions/filters.ts";
import { dismissNotice, notify } from "../../state/actions/page.ts";
import { useView, useViewState } from "../../state/react.tsx";
import { ARTICLES_SHOWN, type SearchAnswer } from "../../views/filters/SearchBox.tsx";
import { onceDrawn } from "../drawn.ts";
import { createPace } from "./pace.ts";
import type { View } from "../../state/view.ts";
import type { SearchIndex } from "./search-index.ts";

/** Corpora that are in memory anyway are indexed as soon as the page is idle; larger ones when a search begins. */
const INDEX_AHEAD = 600;
/** After the first view is drawn: what comes right after it goes first. */
const REST_MS = 1500;
const SOMETHING_MISSING = { id: "search", tone: "problem", message: { code: "data-missing" } } as const;

type FoundAnswer = Extract<SearchAnswer, { readonly status: "found" }>;

type Search = {
  readonly answer: SearchAnswer;
  /** Begins reading the texts, if that hasn't begun. */
  readonly prepare: () => void;
};

/** Answers the query in the view's state: sets its matches, and gives the articles that have the words. */
export function useSearch(): Search {
  const view = useView();
  const query = useViewState((state) => state.filters.query);
  const [found, setFound] = useState<FoundAnswer | null>(null);
  const index = useMemo(() => onceAsked(() => fetchSearch(view.corpus)), [view]);
  // Made ahead, a failure is nobody's loss yet: the first search asks again.
  const prepare = useMemo(() => () => void index().catch(() => undefined), [index]);

  useEffect(() => {
    if (view.corpus.size > INDEX_AHEAD) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const callOff = onceDrawn(() => {
      timer = setTimeout(prepare, REST_MS);
    });
    return () => {
      callOff();
      clearTimeout(timer);
    };
  }, [view, prepare]);

  useEffect(() => {
    if (query === "") return undefined;
    let wanted = true;
    const answer = async (): Promise<void> => {
      const search = await index();
      const best = search.articles(query, ARTICLES_SHOWN);
      const events = await search.events(query);
      if (!wanted) return;
      setMatches(view, query, events.found);
      const told = { status: "found", query, events: events.found.length } as const;
      setFound((last) => ({ ...told, articles: last?.articles ?? [] }));
      const articles = await best;
      if (!wanted) return;
      setFound({ ...told, articles: articles.found });
      if (!events.whole || !articles.whole) notify(view, SOMETHING_MISSING);
      else if (isNoticed(view)) dismissNotice(view, SOMETHING_MISSING.id);
    };
    answer().catch(() => {
      if (wanted) notify(view, SOMETHING_MISSING);
    });
    return () => {
      wanted = false;
    };
  }, [view, index, query]);
  if (query === "" && found !== null) setFound(null); // the next search begins with no answer

  return { answer: found ?? { status: "searching", query: "" }, prepare };
}

const isNoticed = ({ store }: View): boolean =>
  store.getState().notices.some(({ id }) => id === SOMETHING_MISSING.id);

/** The search's own code is fetched when it is first needed too. */
async function fetchSearch(corpus: Corpus): Promise<SearchIndex> {
  const { openSearch } = await import("./search-index.ts");
  return openSearch(corpus, createPace());
}

/** What couldn't be built is tried again when asked for again. */
function onceAsked(build: () => Promise<SearchIndex>): () => Promise<SearchIndex> {
  let asked: Promise<SearchIndex> | null = null;
  return () => {
    asked ??= build().catch((error: unknown) => {
      asked = null;
      throw error;
    });
    return asked;
  };
}
