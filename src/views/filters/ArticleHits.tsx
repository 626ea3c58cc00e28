import { openArticle } from "../../state/actions/selection.ts";
import { useView } from "../../state/react.tsx";
import { Highlighted } from "../parts/Highlighted.tsx";
import { useArticleHeads } from "../parts/use-article-heads.ts";
import { useStrings } from "../words/strings.ts";
import type { FoundAnswer } from "./search-answer.ts";

/** The articles that have the words, best first, each to be opened. */
export function ArticleHits({ articles, articlesOf, query }: FoundAnswer) {
  const view = useView();
  const strings = useStrings();
  const known = useArticleHeads(articles);
  const heads = articles.flatMap((id) => known.get(id) ?? []);
  return (
    <>
      <p className="search-heading">{strings.search.inArticles}</p>
      <ul data-late={articlesOf !== query}>
        {heads.map(({ id, title, source }) => (
          <li key={id}>
            <button
              type="button"
              className="search-article"
              aria-label={strings.search.openArticle(title)}
              onClick={() => openArticle(view, id)}
            >
              <span>
                <Highlighted text={title} query={articlesOf} />
              </span>
              {source !== null && <span className="search-source">{source}</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
