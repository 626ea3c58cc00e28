import "./article.css";
import { useRef } from "react";
import type { ArticleId, EventId } from "../../domain/ids.ts";
import { useView, useViewState } from "../../state/react.tsx";
import { closeArticle } from "../../state/actions/selection.ts";
import { Icon } from "../parts/Icon.tsx";
import { useStrings } from "../words/strings.ts";
import { ArticleBody } from "./ArticleBody.tsx";
import { ArticleTools } from "./ArticleTools.tsx";
import type { LinkTo } from "./links.ts";
import { useArticle } from "./use-article.ts";
import { useFocusOnOpen, useFocusWhenLost } from "./use-focus-on-open.ts";

/** The region "Article" while an article is open, else nothing. */
export function ArticleRegion({ linkTo }: { readonly linkTo: LinkTo }) {
  const id = useViewState((state) => state.openArticle);
  return id === null ? null : <OpenArticle id={id} linkTo={linkTo} />;
}

function OpenArticle({ id, linkTo }: { readonly id: ArticleId; readonly linkTo: LinkTo }) {
  const view = useView();
  const strings = useStrings();
  const region = useRef<HTMLElement>(null);
  const loaded = useArticle(id);
  const chosen = useChosenEvent();
  useFocusOnOpen(region);
  useFocusWhenLost(region, chosen);
  return (
    <section ref={region} className="article" aria-label={strings.regions.article} tabIndex={-1}>
      <header className="article-bar">
        <ArticleTools
          article={id}
          told={loaded.status === "ready" ? loaded.told : []}
          chosen={chosen}
          linkTo={linkTo}
        />
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={strings.article.close}
          onClick={() => closeArticle(view)}
        >
          <Icon name="close" />
        </button>
      </header>
      {loaded.status === "loading" && <p className="article-status">{strings.article.loading}</p>}
      {loaded.status === "missing" && (
        <p className="article-status" role="alert">
          {strings.article.missing} {strings.article.missingHelp}
        </p>
      )}
      {loaded.status === "ready" && (
        <ArticleBody key={id} article={loaded.article} told={loaded.told} chosen={chosen} linkTo={linkTo} />
      )}
    </section>
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
