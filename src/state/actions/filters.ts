import type { View } from "../view.ts";
import { NO_FILTERS, type Filters } from "../view-state.ts";

/** Filters that are lists of values. */
export type ListFilter = "kinds" | "sources" | "places" | "statuses" | "reviewStates" | "actors";

export const setFilters = ({ store }: View, change: Partial<Filters>): void =>
  store.setState(({ filters }) => ({ filters: { ...filters, ...change } }));

/** Adds the value to a list filter, or takes it out. */
export function toggleFilter<Name extends ListFilter>(
  view: View,
  name: Name,
  value: Filters[Name][number],
): void {
  const values: readonly string[] = view.store.getState().filters[name];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  setFilters(view, { [name]: next } as Partial<Filters>);
}

export const clearFilters = ({ store }: View): void => store.setState({ filters: NO_FILTERS, matches: null });

/** The words searched for; the search answers later with `setMatches`. */
export function setQuery({ store }: View, query: string): void {
  store.setState(({ filters, matches }) => ({
    filters: { ...filters, query },
    matches: query === "" ? null : matches,
  }));
}

/** What the search found; an answer to other words than the present ones is dropped. */
export function setMatches({ store }: View, query: string, events: Uint32Array): void {
  if (store.getState().filters.query === query) store.setState({ matches: { query, events } });
}
