import { useEffect, useLayoutEffect, useState } from "react";
import type { Corpus } from "../bundle/corpus.ts";
import { completeCorpus } from "../state/actions/corpus.ts";
import { ViewProvider } from "../state/react.tsx";
import { createView, type View } from "../state/view.ts";
import { bindHistory, openHash, type OpenedHash } from "../url/history.ts";
import { onceDrawn } from "./drawn.ts";
import { EmptyPart } from "./later/parts.ts";
import { LocalisedView } from "./LocalisedView.tsx";
import { Shell } from "./Shell.tsx";
import { readThemeChoice } from "./theme.ts";

/** A corpus that was opened: its view, in step with the address. */
export function CorpusPage({ corpus, onRetry }: { readonly corpus: Corpus; readonly onRetry: () => void }) {
  const [{ view, opened }] = useState(() => openView(corpus));
  useLayoutEffect(() => {
    document.title = corpus.title;
  }, [corpus]);
  useLayoutEffect(() => bindHistory(view, window, opened), [view, opened]);
  useEffect(() => onceDrawn(() => void completeCorpus(view)), [view]);
  return (
    <ViewProvider view={view}>
      <LocalisedView>
        {corpus.size === 0 ? <EmptyPart.Part corpus={corpus} /> : <Shell onRetry={onRetry} />}
      </LocalisedView>
    </ViewProvider>
  );
}

/** As the link says and in the kept colours from the start, so that nothing is drawn twice. */
function openView(corpus: Corpus): { readonly view: View; readonly opened: OpenedHash } {
  const view = createView(corpus, { theme: readThemeChoice() });
  return { view, opened: openHash(view, location.hash) };
}
