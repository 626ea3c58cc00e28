import type { Article, BundleEvent } from "../../bundle/types.ts";
import { Icon } from "../parts/Icon.tsx";
import { useStrings } from "../words/strings.ts";
import { Citation } from "./Citation.tsx";
import { citationOf } from "./citation.ts";
import { archivedAddress, safeAddress, type LinkTo } from "./links.ts";

type ArticleFootProps = {
  readonly article: Article;
  readonly chosen: BundleEvent | null;
  readonly linkTo: LinkTo;
};

/** Where the article comes from and how to cite it. */
export function ArticleFoot({ article, chosen, linkTo }: ArticleFootProps) {
  const strings = useStrings();
  const original = safeAddress(article.url);
  const archived = archivedAddress(original, article.published?.from ?? null);
  const citation = (): string =>
    citationOf(
      article,
      chosen,
      linkTo(chosen === null ? { kind: "article", id: article.id } : { kind: "event", id: chosen.id }),
      strings,
    );
  return (
    <footer className="article-foot">
      {original !== null && (
        <p>
          <a href={original.href} target="_blank" rel="noopener noreferrer">
            {strings.article.original} {strings.article.originalHost(original.host)} <Icon name="outside" />
          </a>
        </p>
      )}
      {archived !== null && (
        <p>
          <a href={archived} target="_blank" rel="noopener noreferrer">
            {strings.article.archived} <Icon name="outside" />
          </a>
        </p>
      )}
      <p className="article-file">{strings.article.file(article.file)}</p>
      <Citation text={citation} />
    </footer>
  );
}
