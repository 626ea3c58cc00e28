import { useState } from "react";
import { setOnlyWhatTheMapShows } from "../../state/actions/map.ts";
import { clearFilters } from "../../state/actions/filters.ts";
import { resetRange } from "../../state/actions/range.ts";
import { useSettled, useView, useViewState } from "../../state/react.tsx";
import { isFiltering } from "../../state/view-state.ts";
import { Icon } from "../parts/Icon.tsx";
import { useStrings } from "../words/strings.ts";
import { DownloadPart } from "./download/download-part.ts";
import { EventList } from "./EventList.tsx";
import "./events.css";

/** The region "Events": all that timeline and map show, in words, in step with both. */
export function EventsRegion() {
  const { regions, events } = useStrings();
  const total = useSettled((snapshot) => snapshot.total);
  const [downloading, setDownloading] = useState(false);
  return (
    <section className="events" aria-label={regions.events}>
      <header className="events-head">
        <h2>{events.heading(total)}</h2>
        {total > 0 && (
          <button type="button" className="button button-quiet" onClick={() => setDownloading(true)}>
            <Icon name="download" />
            {events.download}
          </button>
        )}
      </header>
      {total === 0 ? <NoEvents /> : <EventList />}
      {downloading && <DownloadPart.Part onClose={() => setDownloading(false)} />}
    </section>
  );
}

/** Nothing to list: what can be done about it. */
function NoEvents() {
  const view = useView();
  const { events } = useStrings();
  const filtered = useViewState((state) => isFiltering(state.filters) || state.onlyWhatTheMapShows);
  return (
    <div className="events-empty">
      <p>{events.empty}</p>
      <p>{events.emptyHelp}</p>
      <button type="button" className="button" onClick={() => resetRange(view)}>
        {events.widen}
      </button>
      {filtered && (
        <button
          type="button"
          className="button"
          onClick={() => {
            clearFilters(view);
            setOnlyWhatTheMapShows(view, false);
          }}
        >
          {events.clear}
        </button>
      )}
    </div>
  );
}
