import { useCallback } from "react";
import { loadFirstHeads } from "../../bundle/article-heads.ts";
import { openArticle } from "../../state/actions/selection.ts";
import { useView } from "../../state/react.tsx";
import { Dialog } from "../../views/parts/Dialog.tsx";
import { useFetched } from "../../views/parts/use-fetched.ts";
import { useStrings } from "../../views/words/strings.ts";

/** More would be no list to read; the search finds the others. */
const SHOWN_AT_MOST = 300;

/** The articles of the collection, to be opened. */
export function ArticlesDialog({ onClose }: { readonly onClose: () => void }) {
  const view = useView();
  const strings = useStrings();
  const { articles } = view.corpus;
  const loadHeads = useCallback(() => loadFirstHeads(view.corpus.articles, SHOWN_AT_MOST), [view]);
  const heads = useFetched(loadHeads) ?? [];
  return (
    <Dialog title={strings.page.articles(articles.size)} closeLabel={strings.page.close} onClose={onClose}>
      <ul className="article-list">
        {heads.map(({ id, title, source, published }) => (
          <li key={id}>
            <button
              type="button"
              className="article-link"
              onClick={() => {
                onClose();
                openArticle(view, id);
              }}
            >
              <strong>
                <bdi>{title}</bdi>
              </strong>
              <span>
                {[
                  source ?? strings.article.unknownSource,
                  published === null ? strings.articles.dateUnknown : strings.dates.when(published),
                ].join(" · ")}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {articles.size > SHOWN_AT_MOST && <p>{strings.articles.more(articles.size - SHOWN_AT_MOST)}</p>}
    </Dialog>
  );
}
