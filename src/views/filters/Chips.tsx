import "./chips.css";
import { useMemo } from "react";
import { useView, useViewState } from "../../state/react.tsx";
import { Icon } from "../parts/Icon.tsx";
import { useStrings } from "../words/strings.ts";
import { chipsOf } from "./chips.ts";
import { clearAll } from "./clear-all.ts";
import { useFocusAfterRemoval } from "./use-focus-after-removal.ts";

/** What narrows the view, each to be taken out by itself or all at once; nothing when nothing does. */
export function Chips() {
  const view = useView();
  const strings = useStrings();
  const filters = useViewState((state) => state.filters);
  const onlyWhatTheMapShows = useViewState((state) => state.onlyWhatTheMapShows);
  const asOf = useViewState((state) => state.asOf);
  const { places } = view.corpus;
  const names = useMemo(
    () => new Map(places.map((place) => [place.id, strings.placeName(place)])),
    [places, strings],
  );
  const keepFocus = useFocusAfterRemoval();
  const chips = chipsOf({ filters, onlyWhatTheMapShows, asOf }, (id) => names.get(id), strings);
  if (chips.length === 0) return null;
  return (
    <fieldset className="chips" aria-label={strings.filters.active} onClickCapture={keepFocus}>
      {chips.map(({ key, label, remove }) => (
        <button
          key={key}
          type="button"
          className="chip"
          aria-label={strings.filters.remove(label)}
          onClick={() => remove(view)}
        >
          {label}
          <Icon name="close" />
        </button>
      ))}
      <button type="button" className="chip chip-clear" onClick={() => clearAll(view)}>
        {strings.filters.clear}
      </button>
    </fieldset>
  );
}
