import { memo } from "react";
import type { BundleEvent } from "../../bundle/types.ts";
import { selectEvent } from "../../state/actions/selection.ts";
import { useView, useViewState } from "../../state/react.tsx";
import { Highlighted } from "../parts/Highlighted.tsx";
import { KindSign } from "../parts/KindSign.tsx";
import { useStrings } from "../words/strings.ts";
import { placesToName, sourceCount } from "./event-words.ts";
import { usePlaceById } from "./use-place-by-id.ts";

export type EventRowProps = {
  /** Index in the corpus. */
  readonly index: number;
  /** Undefined while its chunk isn't loaded. */
  readonly event: BundleEvent | undefined;
  /** True when the last try to load it gave nothing. */
  readonly hasFailed: boolean;
  /** The words that it was found by, if it was searched for. */
  readonly query?: string;
  readonly selected: boolean;
  readonly atSelectedPlace: boolean;
  /** The one row that the Tab key stops at. */
  readonly isStop: boolean;
  readonly onFocus: (index: number) => void;
};

/** An event in one line of the chronology: when, as finely as known, where, what, by how many, and how sure. */
export const EventRow = memo(function EventRow({
  index,
  event,
  hasFailed,
  query = "",
  selected,
  atSelectedPlace,
  isStop,
  onFocus,
}: EventRowProps) {
  const view = useView();
  const strings = useStrings();
  const placeById = usePlaceById();
  const whole = useViewState((state) => state.whole);
  if (event === undefined) {
    return (
      <p className="event-row event-row-waiting">
        {hasFailed ? strings.events.missing : strings.events.loading}
      </p>
    );
  }
  const places = placesToName(event, placeById, strings.placeName);
  return (
    <button
      type="button"
      className="event-row"
      data-event-id={event.id}
      data-at-place={atSelectedPlace}
      aria-current={selected}
      tabIndex={isStop ? 0 : -1}
      onFocus={() => onFocus(index)}
      onClick={() => selectEvent(view, event.id)}
    >
      <span className="event-meta">
        <KindSign kind={event.kind} />
        <span className="event-when">{strings.dates.when(event.when)}</span>
        <span className="event-place">
          {places.length === 0 ? strings.events.noPlace : strings.list(places.slice(0, 3))}
        </span>
      </span>
      <span className="event-title">
        <bdi>
          <Highlighted text={event.title} query={query} />
        </bdi>
      </span>
      <span className="event-meta event-foot">
        <span>{strings.kind(event.kind)}</span>
        {whole && <span>{strings.events.sources(sourceCount(view.corpus, index))}</span>}
        {event.status !== "happened" && <span className="event-tag">{strings.status(event.status)}</span>}
        {event.state === "automatic" ? (
          <span className="visually-hidden">{strings.review(event.state)}</span>
        ) : (
          <span className="event-tag">{strings.review(event.state)}</span>
        )}
      </span>
    </button>
  );
});
