import "./filters.css";
import { useEffect, useId, useMemo, useRef, type ReactNode, type RefObject } from "react";
import { EVENT_STATUSES, REVIEW_STATES } from "../../domain/event.ts";
import type { EventKind } from "../../domain/kinds.ts";
import { setFilters, toggleFilter } from "../../state/actions/filters.ts";
import { useSettled, useView, useViewState } from "../../state/react.tsx";
import { Icon } from "../parts/Icon.tsx";
import { KindSign } from "../parts/KindSign.tsx";
import { useStrings } from "../words/strings.ts";
import { AsOf } from "./AsOf.tsx";
import { clearAll } from "./clear-all.ts";
import { Facet } from "./Facet.tsx";
import { facetOptions } from "./facet-options.ts";
import { labelsOfPlaces } from "./place-labels.ts";

const same = (label: string): string => label;
const kindSign = (kind: EventKind): ReactNode => <KindSign kind={kind} />;

/** All facets; their counts follow the range, the other filters and, where that counts, the map. */
export function FilterPanel({ onClose }: { readonly onClose: () => void }) {
  const view = useView();
  const strings = useStrings();
  const heading = useId();
  const panel = useRef<HTMLElement>(null);
  useBorrowedFocus(panel);
  return (
    <section ref={panel} className="filters" aria-labelledby={heading} tabIndex={-1}>
      <header className="filters-head">
        <h2 id={heading}>{strings.filters.label}</h2>
        <button type="button" className="button" onClick={() => clearAll(view)}>
          {strings.filters.clear}
        </button>
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={strings.filters.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="filters-body">
        <p className="filters-help">{strings.filters.inRange}</p>
        <Facets />
        <Certainty />
        <AsOf />
      </div>
    </section>
  );
}

/** Takes the focus while the panel is open, then gives it back to what had it: a key opens the panel from anywhere. */
function useBorrowedFocus(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const opener = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement && opener !== document.body) opener.focus({ preventScroll: true });
    };
  }, [panel]);
}

function Facets() {
  const view = useView();
  const strings = useStrings();
  const { corpus } = view;
  const filters = useViewState((state) => state.filters);
  const counts = useSettled((snapshot) => snapshot.facets);
  const placeLabels = useMemo(() => labelsOfPlaces(corpus.places, strings), [corpus, strings]);
  const placeIds = useMemo(() => corpus.places.map(({ id }) => id), [corpus]);
  return (
    <>
      <Facet
        name={strings.filters.kinds}
        options={facetOptions(corpus.kinds, counts.kinds, filters.kinds, strings.kind)}
        sign={kindSign}
        onToggle={(kind) => toggleFilter(view, "kinds", kind)}
      />
      <Facet
        name={strings.filters.places}
        options={facetOptions(placeIds, counts.places, filters.places, (id) => placeLabels.get(id) ?? id)}
        onToggle={(place) => toggleFilter(view, "places", place)}
      />
      <Facet
        name={strings.filters.sources}
        options={facetOptions(corpus.sources, counts.sources, filters.sources, same)}
        onToggle={(source) => toggleFilter(view, "sources", source)}
      />
      <Facet
        name={strings.filters.statuses}
        options={facetOptions(EVENT_STATUSES, counts.statuses, filters.statuses, strings.status)}
        onToggle={(status) => toggleFilter(view, "statuses", status)}
      />
      <Facet
        name={strings.filters.actors}
        options={facetOptions(counts.actorNames, counts.actors, filters.actors, same)}
        onToggle={(actor) => toggleFilter(view, "actors", actor)}
      />
      <Facet
        name={strings.filters.reviewStates}
        options={facetOptions(REVIEW_STATES, counts.reviewStates, filters.reviewStates, strings.review)}
        onToggle={(state) => toggleFilter(view, "reviewStates", state)}
      />
    </>
  );
}

function Certainty() {
  const view = useView();
  const strings = useStrings();
  const certainty = useViewState((state) => state.filters.certainty);
  const percent = Math.round(certainty * 100);
  return (
    <fieldset className="facet">
      <legend>{strings.filters.certainty}</legend>
      <label className="certainty">
        <span>{strings.filters.certaintyAtLeast(percent)}</span>
        <input
          type="range"
          min={0}
          max={95}
          step={5}
          value={percent}
          aria-valuetext={strings.filters.certaintyAtLeast(percent)}
          onChange={(event) => setFilters(view, { certainty: Number(event.target.value) / 100 })}
        />
      </label>
    </fieldset>
  );
}
