import type { PlaceId } from "../../domain/ids.ts";
import { setFilters, setQuery, toggleFilter } from "../../state/actions/filters.ts";
import { setOnlyWhatTheMapShows } from "../../state/actions/map.ts";
import { setAsOf } from "../../state/actions/report-time.ts";
import type { View } from "../../state/view.ts";
import type { ViewState } from "../../state/view-state.ts";
import type { Strings } from "../words/strings.ts";

/** Something that narrows what is shown, in words, and how to take it out. */
export type Chip = { readonly key: string; readonly label: string; readonly remove: (view: View) => void };

/** A chip for every single thing that narrows the view. */
export function chipsOf(
  { filters, onlyWhatTheMapShows, asOf }: Pick<ViewState, "filters" | "onlyWhatTheMapShows" | "asOf">,
  placeName: (id: PlaceId) => string | undefined,
  strings: Strings,
): readonly Chip[] {
  const chips: Chip[] = [];
  const add = (key: string, label: string, remove: Chip["remove"]): void =>
    void chips.push({ key, label, remove });
  if (filters.query !== "")
    add("query", strings.filters.chipSearch(filters.query), (view) => setQuery(view, ""));
  for (const kind of filters.kinds)
    add(`kind-${kind}`, strings.kind(kind), (view) => toggleFilter(view, "kinds", kind));
  for (const place of filters.places)
    add(`place-${place}`, placeName(place) ?? strings.filters.unknownPlace, (view) =>
      toggleFilter(view, "places", place),
    );
  for (const source of filters.sources)
    add(`source-${source}`, source, (view) => toggleFilter(view, "sources", source));
  for (const status of filters.statuses)
    add(`status-${status}`, strings.status(status), (view) => toggleFilter(view, "statuses", status));
  for (const actor of filters.actors)
    add(`actor-${actor}`, actor, (view) => toggleFilter(view, "actors", actor));
  for (const state of filters.reviewStates)
    add(`review-${state}`, strings.review(state), (view) => toggleFilter(view, "reviewStates", state));
  if (filters.certainty > 0) {
    const percent = Math.round(filters.certainty * 100);
    add("certainty", `${strings.filters.certainty}: ${strings.filters.certaintyAtLeast(percent)}`, (view) =>
      setFilters(view, { certainty: 0 }),
    );
  }
  if (asOf !== null)
    add("as-of", strings.filters.chipAsOf(strings.dates.day(asOf)), (view) => setAsOf(view, null));
  if (onlyWhatTheMapShows) add("map", strings.filters.chipMap, (view) => setOnlyWhatTheMapShows(view, false));
  return chips;
}
