import { useLayoutEffect, useState } from "react";
import type { Corpus } from "../bundle/corpus.ts";
import { ViewProvider } from "../state/react.tsx";
import { createView } from "../state/view.ts";
import { bindHistory } from "../url/history.ts";
import { EmptyPage } from "./EmptyPage.tsx";
import { Shell } from "./Shell.tsx";

/** A corpus that was opened: its view, in step with the address. */
export function CorpusPage({ corpus, onRetry }: { readonly corpus: Corpus; readonly onRetry: () => void }) {
  const [view] = useState(() => createView(corpus));
  useLayoutEffect(() => {
    document.title = corpus.title;
  }, [corpus]);
  useLayoutEffect(() => bindHistory(view, window), [view]);
  return (
    <ViewProvider view={view}>
      {corpus.size === 0 ? <EmptyPage corpus={corpus} /> : <Shell onRetry={onRetry} />}
    </ViewProvider>
  );
}
