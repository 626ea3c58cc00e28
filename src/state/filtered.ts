import type { Corpus } from "../bundle/corpus.ts";
import type { TimeRange } from "../domain/time-range.ts";
import { coverageOf, type Coverage } from "./coverage.ts";
import { facetGroups, restGroups, type Facet, type FacetGroups } from "./facets.ts";
import { densityOf, type Density } from "./index/density.ts";
import { orderByEnd } from "./index/end-order.ts";
import type { FilterInput, FilterName } from "./index/filter-bits.ts";
import { createFilterMask, type FilterMask } from "./index/filter-mask.ts";
import {
  countsByGroup,
  groupIndex,
  scanByGroup,
  type GroupIndex,
  type Membership,
} from "./index/group-index.ts";
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
  readonly density: () => Density;
  /** What would pass if nothing was hidden for being reported later. */
  readonly passingWheneverReported: () => TimeIndex;
  /** Not cut by the map's own view. */
  readonly mapPlaces: () => GroupIndex;
  /** Events in range by value of a facet, not cut by the facet itself. */
  readonly facetCounts: (facet: Facet, range: TimeRange) => Uint32Array;
};

export function filteredBy(prepared: Prepared, input: FilterInput): Filtered {
  const { corpus, span, byEnd, groups, mask, ghost } = prepared;
  const { columns } = corpus;
  const passes = mask.update(input);
  const passing = timeIndex(columns, byEnd, passes([]));
  const indexOf = (members: Membership, except: FilterName): GroupIndex =>
    groupIndex(columns, byEnd, members, passes([except]));
  return {
    passing,
    density: lazily(() =>
      passing.order.length === corpus.size ? ghost() : densityOf(columns, span, passing.order),
    ),
    passingWheneverReported: lazily(() =>
      input.asOf === null ? passing : timeIndex(columns, byEnd, passes(["asOf"])),
    ),
    mapPlaces: lazily(() => indexOf(groups.mapPlaces(), "map")),
    facetCounts: facetCounter(
      (facet, range) => scanByGroup(columns, groups[facet](), passes([facet]), range),
      (facet) => indexOf(groups[facet](), facet),
    ),
  };
}

/**
 * The first range after a filter changed is counted by going through the events once, which shows at once what the
 * filter did. Who asks for another range is scrubbing: from then on an index answers.
 */
function facetCounter(
  scan: (facet: Facet, range: TimeRange) => Uint32Array,
  indexOf: (facet: Facet) => GroupIndex,
): Filtered["facetCounts"] {
  const scanned = new Set<Facet>();
  const indexes = new Map<Facet, GroupIndex>();
  return (facet, range) => {
    if (!scanned.has(facet)) {
      scanned.add(facet);
      return scan(facet, range);
    }
    const index = indexes.get(facet) ?? indexOf(facet);
    indexes.set(facet, index);
    return countsByGroup(index, range);
  };
}
