import type { TimeRange } from "../../../domain/time-range.ts";
import type { Crowd } from "./crowd.ts";
import type { PlaceGroup } from "./grouping.ts";
import type { MapPlaces, PlaceShape } from "./map-places.ts";
import { symbolRadius } from "./symbol-size.ts";
import { PLAIN, type TraitsOf, type Traits } from "./traits.ts";

/** One symbol: a place, or several that would overlap. */
export type PointSymbol = {
  /** Where it stands. */
  readonly place: number;
  /** The places with events in range that it stands for, `place` among them, in the group's order. */
  readonly members: readonly number[];
  /** World coordinates, 0..1. */
  readonly x: number;
  readonly y: number;
  /** Events in range; one at two of the places counts once. */
  readonly count: number;
  /** While two ranges are compared, the second one's events at all of the group's places. */
  readonly other: number | null;
  /** Pixels; of the greater of both, while two ranges are compared. */
  readonly radius: number;
  readonly traits: Traits;
  readonly selected: boolean;
};

export type AreaShape = Exclude<PlaceShape, { shape: "point" }>;

/** A country, region or water with events in range, drawn as a tint and a name with their number. */
export type AreaSymbol = {
  readonly place: number;
  readonly shape: AreaShape;
  /** False for the ground under a symbol, which says the name itself. */
  readonly named: boolean;
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** Events of the second range, while two are compared. */
  readonly other: number | null;
  /** 1..4, how strong the tint is. */
  readonly strength: number;
  readonly traits: Traits;
  readonly selected: boolean;
};

/** All that is drawn for a state; most events first. */
export type Scene = {
  readonly points: readonly PointSymbol[];
  readonly areas: readonly AreaSymbol[];
  /** Set where a shading tells how events are spread, and symbols are dots on it. */
  readonly crowd: Crowd | null;
};

/** How many events a range that is set beside the shown one has. */
export type OtherRange = {
  readonly range: TimeRange;
  /** By place. */
  readonly counts: Uint32Array;
};

export type SceneInput = {
  readonly places: MapPlaces;
  readonly groups: readonly PlaceGroup[];
  /** Positions in `groups` that the map may show; the others aren't worked out. */
  readonly groupsInSight: readonly number[];
  readonly crowd: Crowd | null;
  /** The second range, while two are compared. */
  readonly other: OtherRange | null;
  /** Places that are areas. */
  readonly areaPlaces: readonly number[];
  /** Events in range by place. */
  readonly counts: Uint32Array;
  /** Events in range of several places together. */
  readonly countTogether: (
    group: number,
    members: readonly number[],
    counts: Uint32Array,
    range: TimeRange,
  ) => number;
  /** Greatest count of a place over all days. */
  readonly most: number;
  readonly range: TimeRange;
  readonly traits: TraitsOf;
  /** Places to make stand out. */
  readonly selected: ReadonlySet<number>;
};

export const sceneOf = (input: SceneInput): Scene => ({
  points: input.groupsInSight
    .flatMap((at) => pointSymbol(input, at) ?? [])
    .toSorted((a, b) => b.count - a.count || a.place - b.place),
  areas: input.areaPlaces
    .flatMap((place) => areaSymbol(input, place) ?? [])
    .toSorted((a, b) => b.count - a.count || a.place - b.place),
  crowd: input.crowd,
});

/** Radius in pixels of a symbol on a shading. */
const DOT = 3.5;

function pointSymbol(input: SceneInput, at: number): PointSymbol | null {
  const { counts, places, range, selected, other } = input;
  const told = (place: number): boolean => counts[place]! > 0 || (other?.counts[place] ?? 0) > 0;
  const present = input.groups[at]?.members.filter(told) ?? [];
  const place = present[0];
  if (place === undefined) return null;
  const count = countOf(input, at, present, { counts, range });
  const beside = other === null ? null : countOf(input, at, present, other);
  return {
    place,
    members: present,
    x: places.x[place]!,
    y: places.y[place]!,
    count,
    other: beside,
    radius: input.crowd === null ? symbolRadius(Math.max(count, beside ?? 0), input.most) : DOT,
    traits: count === 0 ? PLAIN : input.traits(present, count, range),
    selected: present.some((member) => selected.has(member)),
  };
}

function countOf(
  { countTogether }: SceneInput,
  at: number,
  present: readonly number[],
  { counts, range }: OtherRange,
): number {
  const [only = 0] = present;
  return present.length === 1 ? counts[only]! : countTogether(at, present, counts, range);
}

function areaSymbol(input: SceneInput, place: number): AreaSymbol | null {
  const { counts, places, range, selected, other } = input;
  const count = counts[place]!;
  const beside = other === null ? null : other.counts[place]!;
  const own = places.shapes[place];
  const shape = own === undefined ? null : groundOf(own);
  if (count + (beside ?? 0) === 0 || shape === null) return null;
  return {
    place,
    shape,
    named: own === shape,
    x: places.x[place]!,
    y: places.y[place]!,
    count,
    other: beside,
    strength: tintStrength(Math.max(count, beside ?? 0), input.most),
    traits: count === 0 ? PLAIN : input.traits([place], count, range),
    selected: selected.has(place),
  };
}

function groundOf(shape: PlaceShape): AreaShape | null {
  if (shape.shape !== "point") return shape;
  return shape.reach === undefined ? null : { shape: "extent", box: shape.reach };
}

/** Few steps, so that a tint means something and rarely has to be drawn anew: up to 1/16, 1/4, 9/16 of the most, more. */
const tintStrength = (count: number, most: number): number =>
  Math.max(1, Math.min(4, Math.ceil(4 * Math.sqrt(count / Math.max(most, 6)))));
