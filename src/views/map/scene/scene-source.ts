import type { Corpus } from "../../../bundle/corpus.ts";
import { sameRange, type TimeRange } from "../../../domain/time-range.ts";
import { orderByEnd } from "../../../state/index/end-order.ts";
import { placeMembership } from "../../../state/index/memberships.ts";
import type { RangeCounter } from "../../../state/index/range-counter.ts";
import { countVisible, type Membership } from "../../../state/index/group-index.ts";
import { visibleEvents, type TimeIndex } from "../../../state/index/time-index.ts";
import { lazily } from "../../../state/lazily.ts";
import type { Snapshot } from "../../../state/snapshot.ts";
import { crowdOf, type Crowd } from "./crowd.ts";
import { groupPlaces, type PlaceGroup } from "./grouping.ts";
import { counterOf, groupMembership, isCountable } from "./groups-in-range.ts";
import { mapPlacesOf, type MapPlaces, type PlaceShape } from "./map-places.ts";
import { worldSize } from "./mercator.ts";
import { sceneOf, type OtherRange, type Scene } from "./scene.ts";
import { symbolRadius } from "./symbol-size.ts";
import { PLAIN, traitMembership, traitsFrom, type Traits, type TraitsOf } from "./traits.ts";
import { onScreen, type Viewport } from "./viewport.ts";

/** Makes scenes of one corpus, keeping what stays the same from one to the next. */
export type SceneSource = {
  readonly places: MapPlaces;
  /** Events of each place over all days, whatever the filters. */
  readonly weights: Uint32Array;
  /** @param compare a second range that is set beside the snapshot's; null for none */
  scene(
    snapshot: Snapshot,
    viewport: Viewport,
    selected: ReadonlySet<number>,
    compare: TimeRange | null,
  ): Scene;
  /** Builds ahead what the last scene's next range would have to build. */
  prepareToMove(): void;
};

type Filtered = {
  readonly passing: TimeIndex;
  /** Null where every symbol is plain. */
  readonly counter: RangeCounter | null;
  readonly traits: TraitsOf;
};
type Grouped = {
  readonly zoom: number;
  readonly groups: readonly PlaceGroup[];
  readonly membership: Membership | null;
  passing: TimeIndex;
  /** Null where the sums of the places have to do. */
  counter: RangeCounter | null;
};

/** What a viewport shows of the groups: found once for all steps of scrubbing in it. */
type Sight = {
  readonly groups: readonly PlaceGroup[];
  readonly viewport: Viewport;
  readonly inSight: readonly number[];
  readonly crowd: Crowd | null;
};

/** Symbols that reach in from outside the view. */
const MARGIN = 30;

export function createSceneSource(corpus: Corpus): SceneSource {
  const places = mapPlacesOf(corpus.places);
  const weights = eventsByPlace(corpus);
  const most = weights.reduce((a, b) => Math.max(a, b), 0);
  const byEnd = orderByEnd(corpus.columns.endDay);
  const pointPlaces = placesThat(places, ({ shape }) => shape === "point");
  const areaPlaces = placesThat(places, (shape) => shape.shape !== "point" || shape.reach !== undefined);
  const other = otherRanges(corpus);
  const traitMembers = traitMembersOf(corpus);
  let filtered: Filtered | null = null;
  let grouped: Grouped | null = null;
  let sight: Sight | null = null;

  const filteredTo = (passing: TimeIndex): Filtered => {
    if (filtered?.passing === passing) return filtered;
    const counter = isCountable(corpus) ? counterOf(corpus, byEnd, passing, traitMembers) : null;
    const traits = counter === null ? (): Traits => PLAIN : traitsFrom(corpus, counter);
    return (filtered = { passing, counter, traits });
  };
  const counterFor = (membership: Membership | null, passing: TimeIndex): RangeCounter | null =>
    membership === null ? null : counterOf(corpus, byEnd, passing, () => membership);
  const groupsFor = (zoom: number, passing: TimeIndex): Grouped => {
    if (grouped?.zoom !== zoom) {
      const groups = groupPlaces(pointPlaces, groupingInput(places, weights, most, zoom));
      const membership = groupMembership(corpus, groups);
      grouped = { zoom, groups, membership, passing, counter: counterFor(membership, passing) };
    } else if (grouped.passing !== passing) {
      grouped.passing = passing;
      grouped.counter = counterFor(grouped.membership, passing);
    }
    return grouped;
  };

  return {
    places,
    weights,
    scene(snapshot, viewport, selected, compare) {
      const { passing } = snapshot;
      const { traits } = filteredTo(passing);
      const { groups, counter } = groupsFor(viewport.zoom, passing);
      if (sight?.groups !== groups || !sameViewport(sight.viewport, viewport)) {
        const inSight = groupsInSight(groups, places, viewport);
        sight = { groups, viewport, inSight, crowd: crowdOf(groups, inSight, (place) => weights[place]!) };
      }
      const counts = snapshot.placeCounts;
      return sceneOf({
        places,
        groups,
        groupsInSight: sight.inSight,
        // Halves of symbols tell two ranges apart; one shading couldn't.
        crowd: compare === null ? sight.crowd : null,
        other: compare === null ? null : other.of(snapshot, compare),
        areaPlaces,
        counts,
        countTogether: (group, members, counted, range) =>
          counter?.count(group, range) ?? members.reduce((sum, place) => sum + counted[place]!, 0),
        most,
        range: snapshot.range,
        traits,
        selected,
      });
    },
    prepareToMove: () => {
      filtered?.counter?.prepare();
      grouped?.counter?.prepare();
    },
  };
}

/** Made once, and once more when the columns are filled in that the first view did without. */
function traitMembersOf(corpus: Corpus): () => Membership {
  let made: { readonly isWhole: boolean; readonly members: Membership } | null = null;
  return () => {
    const isWhole = corpus.isWhole();
    if (made?.isWhole !== isWhole) made = { isWhole, members: traitMembership(corpus) };
    return made.members;
  };
}

/** Counts of a second range, kept as long as neither it nor the filters change. */
function otherRanges(corpus: Corpus) {
  const members = lazily(() => placeMembership(corpus));
  let kept: { readonly passing: TimeIndex; readonly other: OtherRange } | null = null;
  return {
    of({ passing }: Snapshot, range: TimeRange): OtherRange {
      if (kept === null || kept.passing !== passing || !sameRange(kept.other.range, range)) {
        const counts = countVisible(members(), visibleEvents(passing, range));
        kept = { passing, other: { range, counts } };
      }
      return kept.other;
    },
  };
}

const placesThat = ({ shapes }: MapPlaces, wanted: (shape: PlaceShape) => boolean): readonly number[] =>
  shapes.flatMap((shape, place) => (wanted(shape) ? [place] : []));

const sameViewport = (a: Viewport, b: Viewport): boolean =>
  a.zoom === b.zoom && a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;

/** Groups of which some place is in sight: that one may be where the symbol stands. */
function groupsInSight(
  groups: readonly PlaceGroup[],
  { x, y }: MapPlaces,
  viewport: Viewport,
): readonly number[] {
  return groups.flatMap(({ members }, at) =>
    members.some((place) => onScreen(viewport, x[place]!, y[place]!, MARGIN).length > 0) ? [at] : [],
  );
}

function groupingInput(places: MapPlaces, weights: Uint32Array, most: number, zoom: number) {
  const size = worldSize(zoom);
  return {
    x: (place: number) => places.x[place]! * size,
    y: (place: number) => places.y[place]! * size,
    weight: (place: number) => weights[place]!,
    radius: (weight: number) => symbolRadius(weight, most),
    gap: 3,
  };
}

function eventsByPlace({ columns, places }: Corpus): Uint32Array {
  const counts = new Uint32Array(places.length);
  for (const place of columns.placeIndex) counts[place]! += 1;
  return counts;
}
