import { openArticle } from "../../state/actions/selection.ts";
import { useView } from "../../state/react.tsx";
import { Dialog } from "../../views/parts/Dialog.tsx";
import { useStrings } from "../../views/words/strings.ts";

/** More would be no list to read; the search finds the others. */
const SHOWN_AT_MOST = 300;

/** The articles of the collection, to be opened. */
export function ArticlesDialog({ onClose }: { readonly onClose: () => void }) {
  const view = useView();
  const strings = useStrings();
  const { articles } = view.corpus;
  return (
    <Dialog title={strings.page.articles(articles.length)} closeLabel={strings.page.close} onClose={onClose}>
      <ul className="article-list">
        {articles.slice(0, SHOWN_AT_MOST).map(({ id, title, source, published }) => (
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
      {articles.length > SHOWN_AT_MOST && <p>{strings.articles.more(articles.length - SHOWN_AT_MOST)}</p>}
    </Dialog>
  );
}
