import { useEffect, useMemo, useState } from "react";
import { notify } from "../../state/actions/page.ts";
import { useView, useViewState } from "../../state/react.tsx";
import type { View } from "../../state/view.ts";
import type { FoundAnswer, SearchAnswer } from "../../views/filters/search-answer.ts";
import { onceDrawn } from "../drawn.ts";
import type { AnswerQuery } from "./answer-query.ts";
import { SOMETHING_MISSING } from "./something-missing.ts";

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
  const [found, setFound] = useState<FoundAnswer | null>(null);
  const answers = useMemo(() => onceAsked(() => fetchAnswers(view)), [view]);
  // Made ahead, a failure is nobody's loss yet: the first search asks again.
  const prepare = useMemo(() => () => void answers().catch(() => undefined), [answers]);

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
    answers()
      .then((answer) => answer(query, { isWanted: () => wanted, tell: setFound }))
      .catch(() => {
        if (wanted) notify(view, SOMETHING_MISSING);
      });
    return () => {
      wanted = false;
    };
  }, [view, answers, query]);
  if (query === "" && found !== null) setFound(null); // the next search begins with no answer

  return { answer: found ?? { status: "searching", query: "" }, prepare };
}

/** The search's own code is fetched when it is first needed too. */
async function fetchAnswers(view: View): Promise<AnswerQuery> {
  const { openAnswers } = await import("./answer-query.ts");
  return openAnswers(view);
}

/** What couldn't be built is tried again when asked for again. */
function onceAsked(build: () => Promise<AnswerQuery>): () => Promise<AnswerQuery> {
  let asked: Promise<AnswerQuery> | null = null;
  return () => {
    asked ??= build().catch((error: unknown) => {
      asked = null;
      throw error;
    });
    return asked;
  };
}
