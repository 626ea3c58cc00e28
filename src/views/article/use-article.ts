import { useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { Corpus } from "../../bundle/corpus.ts";
import type { Article, BundleEvent } from "../../bundle/types.ts";
import type { ArticleId } from "../../domain/ids.ts";
import { eventsOfArticle } from "../../state/index/events-of-article.ts";
import { useView } from "../../state/react.tsx";
import { beginDrawing } from "../parts/drawing.ts";
import { toldBy, type ToldEvent } from "./article-events.ts";

/** An article with the events that it tells, or how far we are from having it. */
export type LoadedArticle =
  | { readonly status: "loading" }
  | { readonly status: "missing" }
  | { readonly status: "ready"; readonly article: Article; readonly told: readonly ToldEvent[] };

type Loaded = { readonly id: ArticleId; readonly result: LoadedArticle };

const LOADING: LoadedArticle = { status: "loading" };

/** Loads the article and its events; what was shown before stays away, so nothing is told of the wrong article. */
export function useArticle(id: ArticleId): LoadedArticle {
  const { corpus } = useView();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let wanted = true;
    const endDrawing = beginDrawing();
    const load = async (): Promise<void> => {
      const [article, events] = await Promise.all([corpus.article(id), eventsTold(corpus, id)]);
      // In the frame of the click where all of it is in memory, not in the next.
      if (wanted) flushSync(() => setLoaded({ id, result: resultOf(article, events) }));
      endDrawing();
    };
    void load();
    return () => {
      wanted = false;
      endDrawing();
    };
  }, [corpus, id]);
  return useMemo(() => (loaded?.id === id ? loaded.result : LOADING), [loaded, id]);
}

/** The events that an article tells, in order of time; of a large corpus once it is known which they are. */
async function eventsTold(corpus: Corpus, id: ArticleId): Promise<readonly (BundleEvent | undefined)[]> {
  const [article] = await Promise.all([corpus.articles.locate(id), corpus.loadRest()]);
  return article === undefined ? [] : corpus.load(eventsOfArticle(corpus.columns, article));
}

function resultOf(article: Article | undefined, events: readonly (BundleEvent | undefined)[]): LoadedArticle {
  if (article === undefined) return { status: "missing" };
  const known = events.filter((event) => event !== undefined);
  return { status: "ready", article, told: toldBy(article.id, known) };
}
