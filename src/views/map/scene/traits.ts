import { EVENT_STATUSES, PLACE_ROLES } from "../../../domain/event.ts";
import type { EventKind } from "../../../domain/kinds.ts";
import type { TimeRange } from "../../../domain/time-range.ts";
import type { Corpus } from "../../../bundle/corpus.ts";
import { groupIndex, type GroupIndex, type Membership } from "../../../state/index/group-index.ts";
import { countInGroup } from "./groups-in-range.ts";

/** What the events of a place in a range are like, as far as a symbol shows it. */
export type Traits = {
  /** The kind of at least half of the events; null where they are mixed. */
  readonly kind: EventKind | null;
  /** None has happened yet. */
  readonly planned: boolean;
  /** Nothing happened there: the place was spoken about, or something was said there. */
  readonly mentioned: boolean;
  /** None is read with much certainty. */
  readonly uncertain: boolean;
};

export const PLAIN: Traits = { kind: null, planned: false, mentioned: false, uncertain: false };

/** Gives the traits of some places' events in a range, of which there are `count` in all. */
export type TraitIndex = (places: readonly number[], count: number, range: TimeRange) => Traits;

/** Beyond this many events the index isn't worth its memory and every symbol is plain. */
const MOST_EVENTS = 300_000;
const UNCERTAIN_BELOW = 128; // of 255

/** `passing` are indices of the events that pass the filters; `byEnd` is `orderByEnd` of the corpus. */
export function traitIndex(corpus: Corpus, byEnd: Uint32Array, passing: Uint32Array): TraitIndex {
  if (corpus.size > MOST_EVENTS) return () => PLAIN;
  const kinds = corpus.kinds.length;
  const perPlace = kinds + 3;
  const passes = new Uint8Array(corpus.size);
  for (const event of passing) passes[event] = 1;
  const index = groupIndex(corpus.columns, byEnd, traitMembership(corpus), passes);
  return (places, count, range) => {
    const sum = (trait: number): number =>
      places.reduce((total, place) => total + countInGroup(index, place * perPlace + trait, range), 0);
    const reaches = (trait: number): boolean =>
      couldReach(index, places, perPlace, trait, count) && sum(trait) >= count;
    return {
      kind: corpus.kinds[mainKind(kinds, count, sum)] ?? null,
      planned: reaches(kinds),
      mentioned: reaches(kinds + 1),
      uncertain: reaches(kinds + 2),
    };
  };
}

/** The first kind that makes up half of `count`, -1 for none; stops where too few are left to make up half. */
function mainKind(kinds: number, count: number, sum: (kind: number) => number): number {
  let left = count;
  for (let kind = 0; kind < kinds && left * 2 >= count; kind += 1) {
    const own = sum(kind);
    if (own * 2 >= count) return kind;
    left -= own;
  }
  return -1;
}

/** Whether a trait's events on all days, known without searching, are enough. */
function couldReach(
  index: GroupIndex,
  places: readonly number[],
  perPlace: number,
  trait: number,
  least: number,
): boolean {
  return places.reduce((total, place) => total + eventsOfGroup(index, place * perPlace + trait), 0) >= least;
}

/** Events of one group on all days; never fewer than in a range. */
const eventsOfGroup = ({ offset }: GroupIndex, group: number): number => offset[group + 1]! - offset[group]!;

const PLANNED = new Set(["planned", "possible"].map((status) => EVENT_STATUSES.indexOf(status as "planned")));
const ONLY_MENTIONED = new Set(["about", "spoken"].map((role) => PLACE_ROLES.indexOf(role as "about")));

/** Of each place: one group for every kind, then one each for planned, mentioned and uncertain. */
function traitMembership({ columns, kinds, places, size }: Corpus): Membership {
  const perPlace = kinds.length + 3;
  const start = new Uint32Array(size + 1);
  const group: number[] = [];
  for (let event = 0; event < size; event += 1) {
    const [from, to] = [columns.placeStart[event]!, columns.placeStart[event + 1]!];
    for (let i = from; i < to; i += 1) {
      const place = columns.placeIndex[i]!;
      if (columns.placeIndex.subarray(from, i).includes(place)) continue;
      const base = place * perPlace;
      group.push(base + columns.kind[event]!);
      if (PLANNED.has(columns.status[event]!)) group.push(base + kinds.length);
      if (onlyMentioned(columns, from, to, place)) group.push(base + kinds.length + 1);
      if (columns.confidence[event]! < UNCERTAIN_BELOW) group.push(base + kinds.length + 2);
    }
    start[event + 1] = group.length;
  }
  return { groups: places.length * perPlace, start, group: Uint32Array.from(group) };
}

function onlyMentioned(
  { placeIndex, placeRole }: Corpus["columns"],
  from: number,
  to: number,
  place: number,
): boolean {
  for (let i = from; i < to; i += 1) {
    if (placeIndex[i] === place && !ONLY_MENTIONED.has(placeRole[i]!)) return false;
  }
  return true;
}
