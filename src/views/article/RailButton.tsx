import type { BundleEvent } from "../../bundle/types.ts";
import { selectEvent } from "../../state/actions/selection.ts";
import { useView } from "../../state/react.tsx";
import { KindSign } from "../parts/KindSign.tsx";
import { whenAloud, whenInWords } from "../words/dates.ts";
import { useStrings } from "../words/strings.ts";

type RailButtonProps = {
  readonly event: BundleEvent;
  readonly chosen: boolean;
  /** The year that goes without saying: that of the byline. */
  readonly year: string | null;
};

/** An event of this article, in the margin beside the words that tell it. */
export function RailButton({ event, chosen, year }: RailButtonProps) {
  const view = useView();
  const strings = useStrings();
  return (
    <button
      type="button"
      className="rail-button"
      data-event-id={event.id}
      aria-current={chosen}
      aria-label={strings.article.railEvent(whenAloud(event.when), event.title)}
      title={event.title}
      onClick={() => selectEvent(view, event.id)}
    >
      <KindSign kind={event.kind} />
      <span>{shortWhen(event, year)}</span>
    </button>
  );
}

/** "16 Dec", "17–20 Oct": the margin is narrow, and another year than the byline's is said. */
function shortWhen({ when }: BundleEvent, year: string | null): string {
  const words = whenInWords(when);
  return year !== null && words.endsWith(` ${year}`) ? words.slice(0, -year.length - 1) : words;
}
