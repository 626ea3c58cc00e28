import { EVENT_STATUSES, REVIEW_STATES } from "../domain/event.ts";
import type { TimeRange } from "../domain/time-range.ts";
import type { Corpus } from "../bundle/corpus.ts";
import { actorMembership } from "./index/actors.ts";
import type { Membership } from "./index/group-index.ts";
import {
  containingPlaceMembership,
  membershipOfColumn,
  placeMembership,
  sourceMembership,
} from "./index/memberships.ts";
import { lazily } from "./lazily.ts";

/** Events in range by value of each facet, each facet not cut by itself; positions as in the lists named. */
export type FacetCounts = {
  /** By index of `Corpus.kinds`. */
  readonly kinds: Uint32Array;
  /** By index of `Corpus.sources`. */
  readonly sources: Uint32Array;
  /** By index of `Corpus.places`, with what the place contains. */
  readonly places: Uint32Array;
  /** By index of EVENT_STATUSES. */
  readonly statuses: Uint32Array;
  /** By index of REVIEW_STATES. */
  readonly reviewStates: Uint32Array;
  /** By index of `actorNames`. */
  readonly actors: Uint32Array;
  readonly actorNames: readonly string[];
};

export type Facet = Exclude<keyof FacetCounts, "actorNames">;

/** Which events belong to which value of each facet, made when first asked for: most readers never open the filters. */
export type FacetGroups = Readonly<Record<Facet, () => Membership>> & {
  /** Places themselves, without those that contain them: what the map draws. */
  readonly mapPlaces: () => Membership;
  readonly actorNames: () => readonly string[];
};

export function facetGroups(corpus: Corpus): FacetGroups {
  return {
    mapPlaces: lazily(() => placeMembership(corpus)),
    places: lazily(() => containingPlaceMembership(corpus)),
    kinds: lazily(() => membershipOfColumn(corpus.columns.kind, corpus.kinds.length)),
    ...restGroups(corpus),
  };
}

/** Those by columns that a first view does without. */
export function restGroups(corpus: Corpus): Omit<FacetGroups, "mapPlaces" | "places" | "kinds"> {
  const { columns } = corpus;
  const actors = lazily(() => actorMembership(corpus));
  return {
    sources: lazily(() => sourceMembership(corpus)),
    statuses: lazily(() => membershipOfColumn(columns.status, EVENT_STATUSES.length)),
    reviewStates: lazily(() => membershipOfColumn(columns.state, REVIEW_STATES.length)),
    actors: () => actors().members,
    actorNames: () => actors().names,
  };
}

export function facetCounts(
  countsOf: (facet: Facet, range: TimeRange) => Uint32Array,
  actorNames: readonly string[],
  range: TimeRange,
): FacetCounts {
  return {
    kinds: countsOf("kinds", range),
    sources: countsOf("sources", range),
    places: countsOf("places", range),
    statuses: countsOf("statuses", range),
    reviewStates: countsOf("reviewStates", range),
    actors: countsOf("actors", range),
    actorNames,
  };
}
