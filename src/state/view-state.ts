import type { Day } from "../domain/day.ts";
import type { EventStatus, ReviewState } from "../domain/event.ts";
import type { ArticleId, EventId, PlaceId, StoryId } from "../domain/ids.ts";
import type { EventKind } from "../domain/kinds.ts";
import type { TimeRange } from "../domain/time-range.ts";
import type { Notice } from "./notice.ts";

/** What the reader has picked. The open article is kept apart: it stays open while other things are picked. */
export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "event"; readonly id: EventId }
  | { readonly kind: "place"; readonly id: PlaceId };

/** The story that is open, and which of its steps is being read, from 0. */
export type StoryPosition = { readonly id: StoryId; readonly step: number };

/** An empty list lets everything through. Between fields "and", within a field "or". */
export type Filters = {
  readonly kinds: readonly EventKind[];
  readonly sources: readonly string[];
  /** A place lets through what happened in any place that it contains. */
  readonly places: readonly PlaceId[];
  readonly statuses: readonly EventStatus[];
  readonly reviewStates: readonly ReviewState[];
  /** Least confidence that is shown, 0..1 in hundredths. */
  readonly certainty: number;
  readonly actors: readonly string[];
  /** Words searched for; "" for none. */
  readonly query: string;
};

/** Centre and zoom as the map library counts it; null where the map fits what there is to show. */
export type MapView = { readonly zoom: number; readonly lat: number; readonly lon: number };

/** [west, south, east, north] in degrees; west > east where the view crosses the antimeridian. */
export type MapBounds = readonly [west: number, south: number, east: number, north: number];

/**
 * What moving through time does: "range" moves both ends freely, "rolling" keeps the length, "cumulative" keeps the
 * start at the earliest day, "step" moves by one calendar unit of the range's own length.
 */
export const WINDOW_MODES = ["range", "rolling", "cumulative", "step"] as const;
export type WindowMode = (typeof WINDOW_MODES)[number];

/** Whether report time stands still, or is being moved on by hand or by playing: then the history waits. */
export type ReportTime = "still" | "held" | "playing";

/** The events that a search found for `query`; events are indices of the corpus. */
export type QueryMatches = { readonly query: string; readonly events: Uint32Array };

/** An article, open; or a selected event that no article tells, in the reports that it has of its own. */
export type Reading =
  | { readonly kind: "article"; readonly id: ArticleId }
  | { readonly kind: "reports"; readonly id: EventId };

export type ViewState = {
  /** What the link says. */
  readonly committed: TimeRange;
  /** Follows the hand while scrubbing or playing; null at rest. */
  readonly preview: TimeRange | null;
  readonly selection: Selection;
  readonly reading: Reading | null;
  /** What is read lies over it. */
  readonly story: StoryPosition | null;
  readonly filters: Filters;
  readonly matches: QueryMatches | null;
  readonly mapView: MapView | null;
  /** What the map shows just now; null before the map is there. */
  readonly mapBounds: MapBounds | null;
  readonly onlyWhatTheMapShows: boolean;
  readonly windowMode: WindowMode;
  /** Report day: hides what was first reported later. Null for all that is known now. */
  readonly asOf: Day | null;
  readonly reportTime: ReportTime;
  /** A second range, set beside the one that is shown; null while nothing is compared. */
  readonly compare: TimeRange | null;
  /** BCP 47 tag of the interface language. */
  readonly language: string;
  /** The stretch of time that the overview is zoomed to; null for all of it. */
  readonly overview: TimeRange | null;
  readonly playing: boolean;
  /** Steps a second while playing. */
  readonly speed: number;
  readonly loop: boolean;
  /** Whether playing leaps over stretches without events. */
  readonly skipEmpty: boolean;
  readonly theme: "system" | "light" | "dark";
  readonly notices: readonly Notice[];
  /** Whether the columns of the corpus that come after the first view have been filled in. */
  readonly whole: boolean;
};

/** Where each field lives on: in the link, in this browser, or only as long as the page. */
export const KEPT_IN = {
  committed: "link",
  preview: "memory",
  selection: "link",
  reading: "link",
  story: "link",
  filters: "link",
  matches: "memory",
  mapView: "link",
  mapBounds: "memory",
  onlyWhatTheMapShows: "link",
  windowMode: "link",
  asOf: "link",
  reportTime: "memory",
  compare: "link",
  language: "link",
  overview: "memory",
  playing: "memory",
  speed: "memory",
  loop: "memory",
  skipEmpty: "memory",
  theme: "browser",
  notices: "memory",
  whole: "memory",
} as const satisfies Record<keyof ViewState, "link" | "browser" | "memory">;

export const NO_FILTERS: Filters = {
  kinds: [],
  sources: [],
  places: [],
  statuses: [],
  reviewStates: [],
  certainty: 0,
  actors: [],
  query: "",
};

/** Whether any filter is set. */
export const isFiltering = (filters: Filters): boolean =>
  (Object.keys(NO_FILTERS) as (keyof Filters)[]).some((name) => {
    const value = filters[name];
    return typeof value === "object" ? value.length > 0 : value !== NO_FILTERS[name];
  });

/** The state of a page that was just opened on a corpus that spans these days. */
export const initialState = (span: TimeRange): ViewState => ({
  committed: span,
  preview: null,
  selection: { kind: "none" },
  reading: null,
  story: null,
  filters: NO_FILTERS,
  matches: null,
  mapView: null,
  mapBounds: null,
  onlyWhatTheMapShows: false,
  windowMode: "range",
  asOf: null,
  reportTime: "still",
  compare: null,
  language: "en",
  overview: null,
  playing: false,
  speed: 4,
  loop: false,
  skipEmpty: false,
  theme: "system",
  notices: [],
  whole: true,
});

/** The range that counts: what the hand is holding, or what was last let go. */
export const activeRange = (state: ViewState): TimeRange => state.preview ?? state.committed;

/** Whether something is in the hand or playing, so that what is shown hasn't come to rest. */
export const isMoving = ({ preview, reportTime }: ViewState): boolean =>
  preview !== null || reportTime !== "still";
