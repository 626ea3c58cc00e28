import type { Corpus } from "../bundle/corpus.ts";
import type { TimeRange } from "../domain/time-range.ts";
import { facetGroups, type Facet, type FacetGroups } from "./facets.ts";
import { densityOf, type Density } from "./index/density.ts";
import { orderByEnd } from "./index/end-order.ts";
import type { FilterInput, FilterName } from "./index/filter-bits.ts";
import { createFilterMask, type FilterMask } from "./index/filter-mask.ts";
import { groupIndex, type GroupIndex, type Membership } from "./index/group-index.ts";
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
};

export function prepare(corpus: Corpus, span: TimeRange): Prepared {
  const groups = facetGroups(corpus);
  const all = (): Uint32Array => Uint32Array.from({ length: corpus.size }, (_, i) => i);
  return {
    corpus,
    span,
    byEnd: orderByEnd(corpus.columns.endDay),
    groups,
    mask: createFilterMask(corpus, groups),
    ghost: lazily(() => densityOf(corpus.columns, span, all())),
  };
}

/** What passes the filters, indexed by time. Built anew when a filter changes; scrubbing only asks it. */
export type Filtered = {
  readonly passing: TimeIndex;
  readonly density: () => Density;
  /** Not cut by the map's own view. */
  readonly mapPlaces: () => GroupIndex;
  readonly facet: (facet: Facet) => GroupIndex;
};

export function filteredBy(prepared: Prepared, input: FilterInput): Filtered {
  const { corpus, span, byEnd, groups, mask, ghost } = prepared;
  mask.update(input);
  const passing = timeIndex(corpus.columns, byEnd, mask.passes([]));
  const groupOf = (members: Membership, except: FilterName): GroupIndex =>
    groupIndex(corpus.columns, byEnd, members, mask.passes([except]));
  const facets = new Map<Facet, GroupIndex>();
  return {
    passing,
    density: lazily(() =>
      passing.order.length === corpus.size ? ghost() : densityOf(corpus.columns, span, passing.order),
    ),
    mapPlaces: lazily(() => groupOf(groups.mapPlaces(), "map")),
    facet: (facet) => {
      const index = facets.get(facet) ?? groupOf(groups[facet](), facet);
      facets.set(facet, index);
      return index;
    },
  };
}
