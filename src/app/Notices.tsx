import type { CorpusGap } from "../bundle/corpus.ts";
import { dismissNotice } from "../state/actions/page.ts";
import { useView, useViewState } from "../state/react.tsx";
import { Icon } from "../views/parts/Icon.tsx";
import { useStrings } from "../views/words/strings.ts";

/** What the reader ought to know just now: parts of a link that were left out, events that couldn't be fetched. */
export function Notices({ onRetry }: { readonly onRetry: () => void }) {
  const view = useView();
  const strings = useStrings();
  const notices = useViewState((state) => state.notices);
  useViewState((state) => state.whole); // gaps are known once it is
  const gaps = view.corpus.gaps();
  const eventsMissing = (what: CorpusGap["missing"]): number =>
    gaps.reduce((sum, { missing, events }) => sum + (missing === what ? events : 0), 0);
  const [gone, partial] = [eventsMissing("events"), eventsMissing("rest")];
  return (
    <section className="notices" aria-live="polite" aria-label={strings.regions.notices}>
      {gaps.length > 0 && (
        <div className="notice notice-problem">
          {gone > 0 && <p>{strings.failure.gaps(gone)}</p>}
          {partial > 0 && <p>{strings.failure.partialGaps(partial)}</p>}
          <button type="button" className="button" onClick={onRetry}>
            <Icon name="retry" />
            {strings.page.retry}
          </button>
        </div>
      )}
      {notices.map(({ id, tone, message }) => (
        <div key={id} className={`notice notice-${tone}`}>
          <p>{strings.notice(message)}</p>
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
