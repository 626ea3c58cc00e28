import { EVENT_STATUSES, REVIEW_STATES } from "../../domain/event.ts";
import { NO_DAY, NO_INDEX, type Corpus } from "../../bundle/corpus.ts";
import type { Filters, MapBounds, ViewState } from "../view-state.ts";
import type { Membership } from "./group-index.ts";

/** Everything that can hide an event, apart from time; each is a bit in the mask of reasons that an event fails. */
export const FILTER_BITS = {
  kinds: 1,
  sources: 2,
  places: 4,
  statuses: 8,
  reviewStates: 16,
  certainty: 32,
  actors: 64,
  query: 128,
  asOf: 256,
  map: 512,
} as const;
export type FilterName = keyof typeof FILTER_BITS;
export const FILTER_NAMES = Object.keys(FILTER_BITS) as readonly FilterName[];

/** What the filters depend on; while a field is the same value, its bit isn't looked at again. */
export type FilterInput = Pick<
  ViewState,
  "filters" | "matches" | "asOf" | "mapBounds" | "onlyWhatTheMapShows"
>;

/** Groups that filters look events up in; made when first asked for. */
export type FilterGroups = {
  /** Each event in its places and in all that contain them. */
  places(): Membership;
  /** Each event in its own places alone. */
  mapPlaces(): Membership;
  sources(): Membership;
  actors(): Membership;
  actorNames(): readonly string[];
};

/** True lets the event through; null lets all through. */
export type EventTest = ((event: number) => boolean) | null;

/** The value that a filter's bit depends on, compared by identity. */
export function filterKey(name: FilterName, input: FilterInput): unknown {
  switch (name) {
    case "query":
      return input.filters.query === "" ? null : input.matches;
    case "asOf":
      return input.asOf;
    case "map":
      return input.onlyWhatTheMapShows ? input.mapBounds : null;
    case "kinds":
    case "sources":
    case "places":
    case "statuses":
    case "reviewStates":
    case "certainty":
    case "actors":
      return input.filters[name];
  }
}

export function filterTest(
  name: FilterName,
  input: FilterInput,
  corpus: Corpus,
  groups: FilterGroups,
): EventTest {
  const { filters, matches } = input;
  const { columns } = corpus;
  switch (name) {
    case "kinds":
      return oneOf(columns.kind, corpus.kinds, filters.kinds);
    case "statuses":
      return oneOf(columns.status, EVENT_STATUSES, filters.statuses);
    case "reviewStates":
      return oneOf(columns.state, REVIEW_STATES, filters.reviewStates);
    case "certainty":
      return atLeast(columns.confidence, filters);
    case "sources":
      return filters.sources.length === 0 ? null : anyOf(groups.sources(), corpus.sources, filters.sources);
    case "places":
      return filters.places.length === 0 ? null : anyOf(groups.places(), placeIds(corpus), filters.places);
    case "actors":
      return filters.actors.length === 0 ? null : anyOf(groups.actors(), groups.actorNames(), filters.actors);
    case "query":
      return filters.query === "" || matches === null ? null : among(matches.events, corpus.size);
    case "asOf":
      return input.asOf === null ? null : reportedBy(columns.reportedDay, input.asOf);
    case "map":
      return input.onlyWhatTheMapShows && input.mapBounds !== null
        ? anyPlaceIn(corpus, groups.mapPlaces(), input.mapBounds)
        : null;
  }
}

const placeIds = (corpus: Corpus): readonly string[] => corpus.places.map(({ id }) => id);

function oneOf(column: Uint8Array, names: readonly string[], wanted: readonly string[]): EventTest {
  if (wanted.length === 0) return null;
  const lets = names.map((name) => wanted.includes(name));
  return (event) => lets[column[event]!] === true;
}

function atLeast(confidence: Uint8Array, { certainty }: Filters): EventTest {
  if (certainty <= 0) return null;
  const least = Math.round(certainty * 255);
  return (event) => confidence[event]! >= least;
}

function anyOf({ start, group }: Membership, names: readonly string[], wanted: readonly string[]): EventTest {
  const chosen = new Set(wanted);
  const lets = Uint8Array.from(names, (name) => (chosen.has(name) ? 1 : 0));
  return (event) => {
    for (let i = start[event]!; i < start[event + 1]!; i += 1) if (lets[group[i]!] === 1) return true;
    return false;
  };
}

function among(events: Uint32Array, size: number): EventTest {
  const found = new Uint8Array(size);
  for (let i = 0; i < events.length; i += 1) found[events[i]!] = 1;
  return (event) => found[event] === 1;
}

/** What was never dated as a report can't be called late. */
const reportedBy =
  (reportedDay: Int32Array, asOf: number): EventTest =>
  (event) =>
    reportedDay[event] === NO_DAY || reportedDay[event]! <= asOf;

function anyPlaceIn({ places }: Corpus, { start, group }: Membership, bounds: MapBounds): EventTest {
  const inView = Uint8Array.from(places, (place) => (isInBounds(place, bounds) ? 1 : 0));
  return (event) => {
    for (let i = start[event]!; i < start[event + 1]!; i += 1) {
      if (group[i] !== NO_INDEX && inView[group[i]!] === 1) return true;
    }
    return false;
  };
}

/** Longitudes are compared around the globe, since a map may show the world more than once. */
export function isInBounds(
  { lat, lon }: { readonly lat: number; readonly lon: number },
  [west, south, east, north]: MapBounds,
): boolean {
  if (lat < south || lat > north) return false;
  const width = east < west ? east - west + 360 : east - west;
  const fromWest = (((lon - west) % 360) + 360) % 360;
  return fromWest <= width;
}
