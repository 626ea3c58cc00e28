import type { Corpus } from "../bundle/corpus.ts";
import { sameRange, type TimeRange } from "../domain/time-range.ts";
import type { Coverage } from "./coverage.ts";
import { facetCounts, type FacetCounts } from "./facets.ts";
import { filteredBy, prepare, prepareRest, type Filtered, type Prepared } from "./filtered.ts";
import type { Density } from "./index/density.ts";
import { filterKey, FILTER_NAMES, type FilterInput } from "./index/filter-bits.ts";
import { spanOf } from "./index/span.ts";
import { countIn, visibleEvents, type TimeIndex, type VisibleEvents } from "./index/time-index.ts";
import { lazily } from "./lazily.ts";
import { activeRange, type ViewState } from "./view-state.ts";

/**
 * All that the views draw from, for one state. The same object as long as nothing in it changes; what isn't asked
 * for isn't computed. Nothing here costs more for more events while only the range moves.
 */
export type Snapshot = {
  readonly range: TimeRange;
  /** All days of the corpus. */
  readonly span: TimeRange;
  /** Events in range that pass every filter, and the map's view where that counts. */
  readonly total: number;
  readonly visible: VisibleEvents;
  /** Events in range that are hidden only because they were first reported after `asOf`. */
  readonly reportedLater: number;
  /** Events in range by index of `Corpus.places`; not cut by the map's own view. */
  readonly placeCounts: Uint32Array;
  /** What passes the filters, over all days. */
  readonly density: Density;
  /** The whole corpus, over all days. */
  readonly ghost: Density;
  /** The events that pass, whatever their day. */
  readonly passing: TimeIndex;
  /** The words that they were searched for; "" while none are, or none have been found yet. */
  readonly query: string;
  readonly facets: FacetCounts;
  /** Days that articles could have told of; null where no article has a date. The same object for all states. */
  readonly coverage: Coverage | null;
  /** Builds ahead what places are counted from once the range moves. */
  readonly prepareToMove: () => void;
};

/** Gives the snapshot of a state, computed at most once per change. */
export function createSnapshots(corpus: Corpus): (state: ViewState) => Snapshot {
  let prepared = prepare(corpus, spanOf(corpus.columns));
  let input: (FilterInput & Pick<ViewState, "whole">) | null = null;
  let filtered: Filtered | null = null;
  let snapshot: Snapshot | null = null;
  return (state) => {
    if (input !== null && input.whole !== state.whole) {
      prepared = prepareRest(prepared);
      filtered = null;
    }
    if (filtered === null || input === null || !sameFilters(input, state)) {
      filtered = filteredBy(prepared, state);
      snapshot = null;
    }
    input = state;
    const range = activeRange(state);
    if (snapshot === null || !sameRange(snapshot.range, range))
      snapshot = snapshotOf(prepared, filtered, range);
    return snapshot;
  };
}

const sameFilters = (a: FilterInput, b: FilterInput): boolean =>
  a === b || FILTER_NAMES.every((name) => Object.is(filterKey(name, a), filterKey(name, b)));

function snapshotOf(prepared: Prepared, filtered: Filtered, range: TimeRange): Snapshot {
  const { span, groups, ghost, coverage } = prepared;
  const visible = lazily(() => visibleEvents(filtered.passing, range));
  const placeCounts = lazily(() => filtered.placeCounter.counts(range));
  const facets = lazily(() => facetCounts(filtered.facetCounts, groups.actorNames(), range));
  const total = countIn(filtered.passing, range);
  return {
    range,
    span,
    total,
    passing: filtered.passing,
    query: filtered.query,
    prepareToMove: filtered.placeCounter.prepare,
    get visible() {
      return visible();
    },
    get reportedLater() {
      return countIn(filtered.passingWheneverReported(), range) - total;
    },
    get placeCounts() {
      return placeCounts();
    },
    get density() {
      return filtered.density();
    },
    get ghost() {
      return ghost();
    },
    get coverage() {
      return coverage();
    },
    get facets() {
      return facets();
    },
  };
}
