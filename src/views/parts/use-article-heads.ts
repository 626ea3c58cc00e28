import { useEffect, useState } from "react";
import { headInMemory, loadHeads } from "../../bundle/article-heads.ts";
import type { ArticleHead } from "../../bundle/corpus.ts";
import type { ArticleId } from "../../domain/ids.ts";
import { useView } from "../../state/react.tsx";

/** Heads of articles by id: those in memory at once, the others as they come; what can't be had stays away. */
export function useArticleHeads(ids: readonly ArticleId[]): ReadonlyMap<ArticleId, ArticleHead> {
  const { articles } = useView().corpus;
  const [, setArrivals] = useState(0);
  const known = ids.flatMap((id) => headInMemory(articles, id) ?? []);
  const missing = known.length === ids.length ? "" : ids.join("\n");
  useEffect(() => {
    if (missing === "") return undefined;
    let wanted = true;
    void loadHeads(articles, missing.split("\n") as ArticleId[]).then(() => {
      if (wanted) setArrivals((count) => count + 1);
    });
    return () => {
      wanted = false;
    };
  }, [articles, missing]);
  return new Map(known.map((head) => [head.id, head]));
}
