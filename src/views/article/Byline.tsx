import { Fragment } from "react";
import type { Article } from "../../bundle/types.ts";
import { useStrings, type Strings } from "../words/strings.ts";
import { explained, type Explanation } from "./evidence.ts";

/** A sentence, with its direction where that is known. */
type Reason = Explanation & { readonly direction?: Strings["direction"] };

/** Who published the article and when, and how that is known. */
export function Byline({ article }: { readonly article: Pick<Article, "source" | "published" | "note"> }) {
  const strings = useStrings();
  const { source, published, note } = article;
  const reasons: readonly Reason[] = [
    ...(published?.reasons ?? []).map((reason): Reason => {
      const { text, language } = explained(reason, strings.article.publishedReason);
      return language === undefined ? { text, direction: strings.direction } : { text, language };
    }),
    // Written by whoever put the collection together, in a language of their own.
    ...(note === undefined ? [] : [{ text: note }]),
  ];
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
              :{" "}
              {reasons.map(({ text, language, direction }, i) => (
                <Fragment key={text}>
                  {i > 0 && "; "}
                  <bdi lang={language} dir={direction}>
                    {text}
                  </bdi>
                </Fragment>
              ))}
            </>
          )}
        </p>
      )}
    </div>
  );
}
