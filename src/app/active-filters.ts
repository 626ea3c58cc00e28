import type { Filters } from "../state/view-state.ts";

/** How many single filters are set; the search has its own box and isn't counted. */
export const activeFilters = (filters: Filters): number =>
  filters.kinds.length +
  filters.sources.length +
  filters.places.length +
  filters.statuses.length +
  filters.reviewStates.length +
  filters.actors.length +
  (filters.certainty > 0 ? 1 : 0);
