import { EVENT_STATUSES, PLACE_ROLES } from "../../../domain/event.ts";
import type { EventKind } from "../../../domain/kinds.ts";
import type { TimeRange } from "../../../domain/time-range.ts";
import type { Corpus } from "../../../bundle/corpus.ts";
import { lowerBound } from "../../../state/index/bounds.ts";
import { groupIndex, type GroupIndex, type Membership } from "../../../state/index/group-index.ts";

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
    const couldReach = (trait: number, least: number): boolean =>
      places.reduce((total, place) => total + eventsOfGroup(index, place * perPlace + trait), 0) >= least;
    const reaches = (trait: number, least: number): boolean =>
      couldReach(trait, least) && sum(trait) >= least;
    const main = corpus.kinds.findIndex((_, kind) => reaches(kind, count / 2));
    return {
      kind: corpus.kinds[main] ?? null,
      planned: reaches(kinds, count),
      mentioned: reaches(kinds + 1, count),
      uncertain: reaches(kinds + 2, count),
    };
  };
}

/** Events of one group on all days; never fewer than in a range, and known without searching. */
const eventsOfGroup = ({ offset }: GroupIndex, group: number): number => offset[group + 1]! - offset[group]!;

/** Events of one group that overlap the range. */
function countInGroup({ offset, first, end }: GroupIndex, group: number, range: TimeRange): number {
  const from = offset[group]!;
  const to = offset[group + 1]!;
  return lowerBound(first, range.end, from, to) - lowerBound(end, range.start + 1, from, to);
}

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
