import type { Corpus } from "../bundle/corpus.ts";
import type { TimeRange } from "../domain/time-range.ts";
import { coverageOf, type Coverage } from "./coverage.ts";
import { facetGroups, restGroups, type Facet, type FacetGroups } from "./facets.ts";
import { densityOf, type Density } from "./index/density.ts";
import { orderByEnd } from "./index/end-order.ts";
import type { FilterInput, FilterName } from "./index/filter-bits.ts";
import { createFilterMask, type FilterMask } from "./index/filter-mask.ts";
import { groupIndex, scanByGroup, type Membership } from "./index/group-index.ts";
import { rangeCounter, type RangeCounter } from "./index/range-counter.ts";
import { timeIndex, type TimeIndex } from "./index/time-index.ts";
import { lazily } from "./lazily.ts";

/** The corpus in the forms that filtering starts from, built once. */
export type Prepared = {
  readonly corpus: Corpus;
  readonly span: TimeRange;
  readonly byEnd: Uint32Array;
  readonly groups: FacetGroups;
  readonly mask: FilterMask;
  /** The whole corpus over all days. */
  readonly ghost: () => Density;
  readonly coverage: () => Coverage | null;
};

export function prepare(corpus: Corpus, span: TimeRange): Prepared {
  const groups = facetGroups(corpus);
  const all = (): Uint32Array => new Uint32Array(corpus.size).map((_, i) => i);
  return {
    corpus,
    span,
    byEnd: orderByEnd(corpus.columns.endDay),
    groups,
    mask: createFilterMask(corpus, groups),
    ghost: lazily(() => densityOf(corpus.columns, span, all())),
    coverage: lazily(() => coverageOf(corpus)),
  };
}

/** The same, once the columns are filled in that the first view did without. */
export function prepareRest(prepared: Prepared): Prepared {
  const { corpus } = prepared;
  const groups = { ...prepared.groups, ...restGroups(corpus) };
  return { ...prepared, groups, mask: createFilterMask(corpus, groups) };
}

/** What passes the filters, indexed by time. Built anew when a filter changes; scrubbing only asks it. */
export type Filtered = {
  readonly passing: TimeIndex;
  /** The words that the events were searched for; "" while none are, or none have been found yet. */
  readonly query: string;
  readonly density: () => Density;
  /** What would pass if nothing was hidden for being reported later. */
  readonly passingWheneverReported: () => TimeIndex;
  /** Events by index of `Corpus.places`, not cut by the map's own view. */
  readonly placeCounter: RangeCounter;
  /** Events in range by value of a facet, not cut by the facet itself. */
  readonly facetCounts: (facet: Facet, range: TimeRange) => Uint32Array;
};

export function filteredBy(prepared: Prepared, input: FilterInput): Filtered {
  const { corpus, span, byEnd, groups, mask, ghost } = prepared;
  const { columns } = corpus;
  const passes = mask.update(input);
  const passing = timeIndex(columns, byEnd, passes([]));
  const counterOf = (members: () => Membership, except: FilterName): RangeCounter =>
    rangeCounter(
      (range) => scanByGroup(columns, members(), passes([except]), range),
      () => groupIndex(columns, byEnd, members(), passes([except])),
    );
  const facetCounters = new Map<Facet, RangeCounter>();
  return {
    passing,
    query: input.filters.query === "" ? "" : (input.matches?.query ?? ""),
    density: lazily(() =>
      passing.order.length === corpus.size ? ghost() : densityOf(columns, span, passing.order),
    ),
    passingWheneverReported: lazily(() =>
      input.asOf === null ? passing : timeIndex(columns, byEnd, passes(["asOf"])),
    ),
    placeCounter: counterOf(groups.mapPlaces, "map"),
    facetCounts: (facet, range) => {
      const counter = facetCounters.get(facet) ?? counterOf(groups[facet], facet);
      facetCounters.set(facet, counter);
      return counter.counts(range);
    },
  };
}
