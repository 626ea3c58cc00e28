import { useRef, type ReactNode } from "react";
import { closeArticle } from "../../state/actions/selection.ts";
import { useView } from "../../state/react.tsx";
import { Icon } from "../parts/Icon.tsx";
import { useStrings } from "../words/strings.ts";
import { useFocusOnOpen, useFocusWhenLost } from "./use-focus-on-open.ts";

type ReadingFrameProps = {
  readonly tools: ReactNode;
  /** The selected event, null for none. */
  readonly chosen: string | null;
  readonly status: "loading" | "missing" | "ready";
  /** What is read, once it is ready. */
  readonly children: ReactNode;
};

/** The region "Article": what can be done in it, the way out, and what is read. */
export function ReadingFrame({ tools, chosen, status, children }: ReadingFrameProps) {
  const view = useView();
  const strings = useStrings();
  const region = useRef<HTMLElement>(null);
  useFocusOnOpen(region);
  useFocusWhenLost(region, chosen);
  return (
    <section ref={region} className="article" aria-label={strings.regions.article} tabIndex={-1}>
      <header className="article-bar">
        {tools}
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={strings.article.close}
          onClick={() => closeArticle(view)}
        >
          <Icon name="close" />
        </button>
      </header>
      {status === "loading" && <p className="article-status">{strings.article.loading}</p>}
      {status === "missing" && (
        <p className="article-status" role="alert">
          {strings.article.missing} {strings.article.missingHelp}
        </p>
      )}
      {children}
    </section>
  );
}
