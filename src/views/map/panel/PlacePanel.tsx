import { useEffect, useRef, useState } from "react";
import type { EventId } from "../../../domain/ids.ts";
import { selectEvent } from "../../../state/actions/selection.ts";
import { useView, useViewState } from "../../../state/react.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { KindSign } from "../../parts/KindSign.tsx";
import { useRoving } from "../../parts/use-roving.ts";
import { useStrings } from "../../words/strings.ts";
import { symbolName } from "../map-words.ts";
import { useEscape } from "./use-escape.ts";
import { isSheet, useSheet } from "./use-sheet.ts";
import { useEventsAt, type ListedEvent } from "./use-events-at.ts";
import type { Opened } from "./use-open-places.ts";

const FIRST = 40;
const FURTHER = 200;

type PlacePanelProps = {
  readonly opened: Opened;
  readonly onClose: () => void;
  /** An event was chosen while the list lies over what it leads to. */
  readonly onChosenFromSheet: () => void;
};

/** The events at a place, or at the places of one symbol: a list beside it, not over it. */
export function PlacePanel({ opened, onClose, onChosenFromSheet }: PlacePanelProps) {
  const view = useView();
  const words = useStrings();
  const [limit, setLimit] = useState(FIRST);
  const { total, listed } = useEventsAt(opened.places, limit);
  const panel = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const onListKey = useRoving(list, "button", "vertical");
  const names = opened.places.flatMap((index) => {
    const place = view.corpus.places[index];
    return place === undefined ? [] : [words.placeName(place)];
  });
  const isListed = listed !== null;
  useEscape(panel, onClose);
  useSheet(panel);
  const choose = (event: EventId): void => {
    selectEvent(view, event);
    // A frame later, so that the article takes the focus from a row that is still there.
    if (isSheet(panel.current)) requestAnimationFrame(onChosenFromSheet);
  };

  useEffect(() => {
    if (!opened.byReader || !isListed) return;
    (panel.current?.querySelector<HTMLElement>("[data-event-id]") ?? panel.current)?.focus();
  }, [opened, isListed]);

  return (
    <div
      ref={panel}
      className={`map-panel ${opened.inLeftHalf ? "map-panel-right" : "map-panel-left"}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the page's keys go on working beside it, as they don't beside <dialog>
      role="dialog"
      aria-label={symbolName(names, total, null, words)}
      tabIndex={-1}
    >
      <header className="map-panel-head">
        <h2>
          {names.slice(0, 3).join(", ")}
          {names.length > 3 && ` ${words.timeline.more(names.length - 3)}`}
        </h2>
        <p>{words.page.events(total)}</p>
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={words.map.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {listed === null && <p className="map-panel-note">{words.map.loading}</p>}
      {listed !== null && total === 0 && <p className="map-panel-note">{words.map.noneInRange}</p>}
      <div ref={list} className="map-panel-scroll" role="presentation" onKeyDown={onListKey}>
        <ol className="map-panel-list">
          {listed?.map((entry) => (
            <PanelRow key={entry.details.id} entry={entry} several={names.length > 1} onChoose={choose} />
          ))}
        </ol>
      </div>
      {total > limit && (
        <button type="button" className="button map-panel-more" onClick={() => setLimit(limit + FURTHER)}>
          {words.map.more(Math.min(FURTHER, total - limit))}
        </button>
      )}
    </div>
  );
}

type PanelRowProps = {
  readonly entry: ListedEvent;
  readonly several: boolean;
  readonly onChoose: (event: EventId) => void;
};

/** One event: when, what, and how the place belongs to it where that isn't plain. */
function PanelRow({ entry, several, onChoose }: PanelRowProps) {
  const view = useView();
  const words = useStrings();
  const { details, place, role } = entry;
  const named = view.corpus.places[place];
  const isSelected = useViewState(
    ({ selection }) => selection.kind === "event" && selection.id === details.id,
  );
  const asides = [
    several && named !== undefined ? words.placeName(named) : "",
    role === "happened" ? "" : words.placeRole(role),
    details.status === "happened" ? "" : words.status(details.status),
  ].filter((aside) => aside !== "");
  return (
    <li>
      <button
        type="button"
        className="map-panel-event"
        data-event-id={details.id}
        aria-current={isSelected}
        onClick={() => onChoose(details.id)}
      >
        <KindSign kind={details.kind} />
        <span className="map-panel-when">{words.dates.when(details.when)}</span>
        <span className="map-panel-title">
          <bdi>{details.title}</bdi>
        </span>
        {asides.length > 0 && <span className="map-panel-aside">{asides.join(" · ")}</span>}
      </button>
    </li>
  );
}
