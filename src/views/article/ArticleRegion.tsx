import "./article.css";
import type { ArticleId, EventId } from "../../domain/ids.ts";
import { useView, useViewState } from "../../state/react.tsx";
import { ArticleBody } from "./ArticleBody.tsx";
import { ArticleTools } from "./ArticleTools.tsx";
import { EventReports } from "./EventReports.tsx";
import type { LinkTo } from "./links.ts";
import { ReadingFrame } from "./ReadingFrame.tsx";
import { useArticle } from "./use-article.ts";

/** The region "Article" while something is read, else nothing. */
export function ArticleRegion({ linkTo }: { readonly linkTo: LinkTo }) {
  const reading = useViewState((state) => state.reading);
  switch (reading?.kind) {
    case "article":
      return <OpenArticle id={reading.id} linkTo={linkTo} />;
    case "reports":
      return <EventReports id={reading.id} linkTo={linkTo} />;
    case undefined:
      return null;
  }
}

function OpenArticle({ id, linkTo }: { readonly id: ArticleId; readonly linkTo: LinkTo }) {
  const loaded = useArticle(id);
  const chosen = useChosenEvent();
  const tools = (
    <ArticleTools
      article={id}
      told={loaded.status === "ready" ? loaded.told : []}
      chosen={chosen}
      linkTo={linkTo}
    />
  );
  return (
    <ReadingFrame tools={tools} chosen={chosen} status={loaded.status}>
      {loaded.status === "ready" && (
        <ArticleBody key={id} article={loaded.article} told={loaded.told} chosen={chosen} linkTo={linkTo} />
      )}
    </ReadingFrame>
  );
}

/** The selected event by its present id, also where the link named it by an older one. */
function useChosenEvent(): EventId | null {
  const { corpus } = useView();
  const selection = useViewState((state) => state.selection);
  if (selection.kind !== "event") return null;
  const index = corpus.indexOfEvent(selection.id);
  return (index === undefined ? undefined : corpus.peek(index)?.id) ?? selection.id;
}
