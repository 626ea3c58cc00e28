import { useEffect, useLayoutEffect, useState } from "react";
import type { Corpus } from "../bundle/corpus.ts";
import { completeCorpus } from "../state/actions/corpus.ts";
import { setLanguage } from "../state/actions/page.ts";
import { ViewProvider } from "../state/react.tsx";
import { createView, type View } from "../state/view.ts";
import { bindHistory } from "../url/history.ts";
import { parseLink } from "../url/link.ts";
import { onceDrawn } from "./drawn.ts";
import { EmptyPart } from "./later/parts.ts";
import { LocalisedView } from "./LocalisedView.tsx";
import { Shell } from "./Shell.tsx";
import { readThemeChoice } from "./theme.ts";

/** A corpus that was opened: its view, in step with the address. */
export function CorpusPage({ corpus, onRetry }: { readonly corpus: Corpus; readonly onRetry: () => void }) {
  const [view] = useState(() => viewOf(corpus));
  useLayoutEffect(() => {
    document.title = corpus.title;
  }, [corpus]);
  useLayoutEffect(() => bindHistory(view, window), [view]);
  useEffect(() => onceDrawn(() => void completeCorpus(view)), [view]);
  return (
    <ViewProvider view={view}>
      <LocalisedView>
        {corpus.size === 0 ? <EmptyPart.Part corpus={corpus} /> : <Shell onRetry={onRetry} />}
      </LocalisedView>
    </ViewProvider>
  );
}

/** In the link's language and the kept colours from the start, so that nothing is drawn twice. */
function viewOf(corpus: Corpus): View {
  const view = createView(corpus, { theme: readThemeChoice() });
  const { language } = parseLink(location.hash).link;
  if (language !== null) setLanguage(view, language);
  return view;
}
