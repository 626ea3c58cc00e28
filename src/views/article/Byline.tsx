import type { Article } from "../../bundle/types.ts";
import { useStrings } from "../words/strings.ts";

/** Who published the article and when, and how that is known. */
export function Byline({ article }: { readonly article: Pick<Article, "source" | "published" | "note"> }) {
  const strings = useStrings();
  const { source, published, note } = article;
  const reasons = [...(published?.reasons ?? []), ...(note === undefined ? [] : [note])];
  return (
    <div className="byline">
      <p lang={strings.language} dir={strings.direction}>
        <strong>
          <bdi>{source ?? strings.article.unknownSource}</bdi>
        </strong>
        {" · "}
        {published === null
          ? strings.article.unpublished
          : strings.article.published(strings.dates.whenAloud(published))}
      </p>
      {published !== null && (
        <p className="byline-basis" lang={strings.language} dir={strings.direction}>
          {strings.article.publishedBasis(published.basis)}
          {reasons.length > 0 && (
            <>
              : <bdi>{reasons.join("; ")}</bdi>
            </>
          )}
        </p>
      )}
    </div>
  );
}
