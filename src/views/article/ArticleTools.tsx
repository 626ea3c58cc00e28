import { useRef } from "react";
import type { ArticleId, EventId } from "../../domain/ids.ts";
import { selectEvent } from "../../state/actions/selection.ts";
import { useView } from "../../state/react.tsx";
import { CopyButton } from "../parts/CopyButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { useRoving } from "../parts/use-roving.ts";
import { useStrings } from "../words/strings.ts";
import { neighbour, type ToldEvent } from "./article-events.ts";
import type { LinkTo } from "./links.ts";

type ArticleToolsProps = {
  readonly article: ArticleId;
  readonly told: readonly ToldEvent[];
  readonly chosen: EventId | null;
  readonly linkTo: LinkTo;
};

/** Previous and next event of this article, and a link to the sentence: one tab stop. */
export function ArticleTools({ article, told, chosen, linkTo }: ArticleToolsProps) {
  const view = useView();
  const strings = useStrings();
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = useRoving(bar, "button", "horizontal");
  const at = told.findIndex(({ event }) => event.id === chosen);
  const step = (by: 1 | -1): void => {
    const event = neighbour(told, chosen, by);
    if (event !== null) selectEvent(view, event.id);
  };
  const link = (): string =>
    linkTo(at === -1 || chosen === null ? { kind: "article", id: article } : { kind: "event", id: chosen });
  return (
    <div
      ref={bar}
      className="article-tools"
      role="toolbar"
      tabIndex={-1}
      aria-label={strings.article.tools}
      onKeyDown={onKeyDown}
    >
      <button
        type="button"
        className="button button-icon"
        aria-label={strings.article.previous}
        aria-disabled={neighbour(told, chosen, -1) === null}
        onClick={() => step(-1)}
      >
        <Icon name="previous" />
      </button>
      <span className="article-position">{strings.article.position(at === -1 ? null : at, told.length)}</span>
      <button
        type="button"
        className="button button-icon"
        aria-label={strings.article.next}
        aria-disabled={neighbour(told, chosen, 1) === null}
        onClick={() => step(1)}
      >
        <Icon name="next" />
      </button>
      <CopyButton
        label={strings.article.copyLink}
        name={strings.article.copyLinkTo(at === -1 ? "article" : "sentence")}
        text={link}
        icon="link"
        copied={strings.article.copied}
        failed={strings.article.copyFailed}
      />
    </div>
  );
}
