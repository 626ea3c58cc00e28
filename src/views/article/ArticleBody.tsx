import { useId, useMemo, useRef } from "react";
import type { Article } from "../../bundle/types.ts";
import type { EventId } from "../../domain/ids.ts";
import { useView, useViewState } from "../../state/react.tsx";
import { languageOf } from "../words/languages.ts";
import { placeReadingWords } from "../words/place-readings.ts";
import { parseQuery } from "../words/query.ts";
import { useStrings } from "../words/strings.ts";
import { ArticleBlock } from "./ArticleBlock.tsx";
import { ArticleFoot } from "./ArticleFoot.tsx";
import { toldIn, type ToldEvent } from "./article-events.ts";
import { blocksOf } from "./blocks.ts";
import { Byline } from "./Byline.tsx";
import { evidenceIn, placeNames, type Evidence } from "./evidence.ts";
import type { LinkTo } from "./links.ts";
import { MarkTip } from "./MarkTip.tsx";
import { ReadingNote } from "./ReadingNote.tsx";
import { useEventClicks } from "./use-event-clicks.ts";
import { useReadingKeys } from "./use-reading-keys.ts";
import { showWords, useScrollToEvidence } from "./use-scroll-to-evidence.ts";

type ArticleBodyProps = {
  readonly article: Article;
  readonly told: readonly ToldEvent[];
  readonly chosen: EventId | null;
  readonly linkTo: LinkTo;
};

/** The article from its byline to its source, each paragraph with the events it tells in its margin. */
export function ArticleBody({ article, told, chosen, linkTo }: ArticleBodyProps) {
  const strings = useStrings();
  const ids = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const evidence = useEvidence(article, told, chosen);
  const explanationId = explanationIds(ids);
  const blocks = useMemo(() => blocksOf(article), [article]);
  const chosenHere = told.find(({ event }) => event.id === chosen) ?? null;
  useScrollToEvidence(scroller, chosen);
  useEventClicks(scroller);
  const onKeyDown = useReadingKeys(scroller);
  const note = (of: ToldEvent) => (
    <ReadingNote
      told={of}
      article={article.id}
      language={article.language}
      text={article.text}
      onShow={(span) => showWords(scroller.current, span)}
    />
  );
  return (
    <div ref={scroller} className="article-scroll" role="presentation" onKeyDown={onKeyDown}>
      <article lang={article.language} dir="auto">
        <Byline article={article} />
        {!blocks.some(({ kind }) => kind === "title") && <h2 className="article-title">{article.title}</h2>}
        {chosenHere !== null && noteBlock(chosenHere, blocks) === -1 && (
          <div className="article-note">{note(chosenHere)}</div>
        )}
        {blocks.map((block, i) => (
          <ArticleBlock
            key={block.span[0]}
            block={block}
            text={article.text}
            told={toldIn(told, block.reach)}
            chosen={chosen}
            year={article.published?.from.slice(0, 4) ?? null}
            evidence={evidence}
            explanationId={explanationId}
          >
            {chosenHere !== null && noteBlock(chosenHere, blocks) === i && note(chosenHere)}
          </ArticleBlock>
        ))}
      </article>
      <ArticleFoot article={article} chosen={chosenHere?.event ?? null} linkTo={linkTo} />
      <ul hidden aria-label={strings.article.note}>
        {evidence.map((one) =>
          "explanation" in one ? (
            <li key={explanationId(one)} id={explanationId(one)} lang={one.explanation.language}>
              {one.explanation.text}
            </li>
          ) : null,
        )}
      </ul>
      <MarkTip within={scroller} />
    </div>
  );
}

function useEvidence(
  article: Article,
  told: readonly ToldEvent[],
  chosen: EventId | null,
): readonly Evidence[] {
  const { corpus } = useView();
  const strings = useStrings();
  const query = useViewState((state) => state.filters.query);
  const placeName = useMemo(() => placeNames(corpus.places, strings.placeName), [corpus, strings]);
  return useMemo(() => {
    const found = evidenceIn(told, chosen, {
      text: article.text,
      placeName,
      query: parseQuery(query),
      strings,
      readings: placeReadingWords(languageOf(strings.language)),
    });
    return withoutRepeats(found);
  }, [article, told, chosen, placeName, query, strings]);
}

/** The same words for the same purpose once, also where two reports of an event point at them. */
function withoutRepeats(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const one of evidence) {
    const key = keyOf(one);
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

const keyOf = (one: Evidence): string =>
  [one.kind, one.span[0], one.span[1], "event" in one ? one.event : ""].join("-");

const explanationIds =
  (prefix: string) =>
  (one: Evidence): string =>
    `${prefix}-${keyOf(one)}`;

/** The block under which the event's note stands: where its first words begin; -1 where no words are known. */
const noteBlock = (
  told: ToldEvent,
  blocks: readonly { readonly reach: readonly [number, number] }[],
): number => blocks.findIndex(({ reach }) => toldIn([told], reach).length > 0);
