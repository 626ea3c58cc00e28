import { dismissNotice } from "../state/actions/page.ts";
import { useView, useViewState } from "../state/react.tsx";
import { Icon } from "../views/parts/Icon.tsx";
import { useStrings } from "../views/words/strings.ts";

/** What the reader ought to know just now: parts of a link that were left out, events that couldn't be fetched. */
export function Notices({ onRetry }: { readonly onRetry: () => void }) {
  const view = useView();
  const strings = useStrings();
  const notices = useViewState((state) => state.notices);
  const missing = view.corpus.gaps.reduce((sum, { events }) => sum + events, 0);
  return (
    <section className="notices" aria-live="polite" aria-label={strings.regions.notices}>
      {missing > 0 && (
        <div className="notice notice-problem">
          <p>{strings.failure.gaps(missing)}</p>
          <button type="button" className="button" onClick={onRetry}>
            <Icon name="retry" />
            {strings.page.retry}
          </button>
        </div>
      )}
      {notices.map(({ id, tone, text }) => (
        <div key={id} className={`notice notice-${tone}`}>
          <p dir="auto">{text}</p>
          <button
            type="button"
            className="button button-quiet button-icon"
            aria-label={strings.page.dismiss}
            onClick={() => dismissNotice(view, id)}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </section>
  );
}
