import type { BundleEvent } from "../../bundle/types.ts";
import { selectEvent } from "../../state/actions/selection.ts";
import { useView } from "../../state/react.tsx";
import { KindSign } from "../parts/KindSign.tsx";
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
  const [short, unsaid] = splitYear(strings.dates.when(event.when), year);
  return (
    <button
      type="button"
      className="rail-button"
      lang={strings.language}
      dir={strings.direction}
      data-event-id={event.id}
      aria-current={chosen}
      title={event.title}
      onClick={() => selectEvent(view, event.id)}
    >
      <KindSign kind={event.kind} />
      <span>
        {short}
        <span className="visually-hidden">{strings.article.railEvent(unsaid, event.title)}</span>
      </span>
    </button>
  );
}

/** "17–20 Oct 2016" as "17–20 Oct" and "2016": the margin is narrow, and only another year than the byline's is shown. */
function splitYear(words: string, year: string | null): readonly [shown: string, year: string | null] {
  return year !== null && words.endsWith(` ${year}`)
    ? [words.slice(0, -year.length - 1), year]
    : [words, null];
}
