import type { ReactNode } from "react";
import type { EventId } from "../../domain/ids.ts";
import type { ToldEvent } from "./article-events.ts";
import type { TextBlock } from "./blocks.ts";
import type { Evidence } from "./evidence.ts";
import { EvidenceText } from "./EvidenceText.tsx";
import { RailButton } from "./RailButton.tsx";

type ArticleBlockProps = {
  readonly block: TextBlock;
  readonly text: string;
  /** Events whose first words stand in the block. */
  readonly told: readonly ToldEvent[];
  readonly chosen: EventId | null;
  readonly year: string | null;
  readonly evidence: readonly Evidence[];
  readonly explanationId: (evidence: Evidence) => string;
  /** Stands under the block's text. */
  readonly children: ReactNode;
};

/** One paragraph of the article: the events it tells in the margin, its text, and what belongs under it. */
export function ArticleBlock(props: ArticleBlockProps) {
  const { block, text, told, chosen, year, evidence, explanationId, children } = props;
  const content = (
    <EvidenceText text={text} span={block.span} evidence={evidence} explanationId={explanationId} />
  );
  return (
    <div className={`article-block article-${block.kind}`}>
      <div className="rail">
        {told.map(({ event }) => (
          <RailButton key={event.id} event={event} chosen={event.id === chosen} year={year} />
        ))}
      </div>
      <div className="article-words">
        {block.kind === "title" && <h2 className="article-title">{content}</h2>}
        {block.kind === "heading" && <h3>{content}</h3>}
        {block.kind !== "title" && block.kind !== "heading" && <p>{content}</p>}
        {children}
      </div>
    </div>
  );
}
