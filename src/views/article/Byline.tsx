import type { Article } from "../../bundle/types.ts";
import { whenAloud } from "../words/dates.ts";
import { useStrings } from "../words/strings.ts";

/** Who published the article and when, and how that is known. */
export function Byline({ article }: { readonly article: Pick<Article, "source" | "published" | "note"> }) {
  const strings = useStrings();
  const { source, published, note } = article;
  const reasons = [...(published?.reasons ?? []), ...(note === undefined ? [] : [note])];
  return (
    <div className="byline">
      <p>
        <strong>{source ?? strings.article.unknownSource}</strong>
        {" · "}
        {published === null ? strings.article.unpublished : strings.article.published(whenAloud(published))}
      </p>
      {published !== null && (
        <p className="byline-basis">
          {strings.article.publishedBasis(published.basis)}
          {reasons.length > 0 && `: ${reasons.join("; ")}`}
        </p>
      )}
    </div>
  );
}
