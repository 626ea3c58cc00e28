import { useEffect, useMemo, useState } from "react";
import type { Corpus } from "../../bundle/corpus.ts";
import { setMatches } from "../../state/actions/filters.ts";
import { notify } from "../../state/actions/page.ts";
import { useView, useViewState } from "../../state/react.tsx";
import type { SearchAnswer } from "../../views/filters/SearchBox.tsx";
import { onceDrawn } from "../drawn.ts";
import { createPace } from "./pace.ts";
import type { SearchIndex } from "./search-index.ts";

/** Corpora that are in memory anyway are indexed as soon as the page is idle; larger ones when a search begins. */
const INDEX_AHEAD = 600;
/** After the first view is drawn: what comes right after it goes first. */
const REST_MS = 1500;

type Search = {
  readonly answer: SearchAnswer;
  /** Begins reading the texts, if that hasn't begun. */
  readonly prepare: () => void;
};

/** Answers the query in the view's state: sets its matches, and gives the articles that have the words. */
export function useSearch(): Search {
  const view = useView();
  const query = useViewState((state) => state.filters.query);
  const [found, setFound] = useState<SearchAnswer | null>(null);
  const index = useMemo(() => onceAsked(() => readTexts(view.corpus)), [view]);
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
      const { events, articles } = await (await index()).search(query);
      if (!wanted) return;
      setMatches(view, query, events);
      setFound({ status: "found", query, events: events.length, articles });
    };
    answer().catch(() => {
      if (wanted) notify(view, { id: "search", tone: "problem", message: { code: "data-missing" } });
    });
    return () => {
      wanted = false;
    };
  }, [view, index, query]);

  const answer: SearchAnswer = found?.query === query ? found : { status: "searching", query };
  return { answer, prepare };
}

/** The search's own code is fetched when it is first needed too. */
async function readTexts(corpus: Corpus): Promise<SearchIndex> {
  const { buildSearchIndex } = await import("./search-index.ts");
  return buildSearchIndex(corpus, createPace());
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
