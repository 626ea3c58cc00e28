import { EVENT_STATUSES, PLACE_ROLES } from "../../../domain/event.ts";
import type { EventKind } from "../../../domain/kinds.ts";
import type { TimeRange } from "../../../domain/time-range.ts";
import { NO_INDEX, type Corpus } from "../../../bundle/corpus.ts";
import type { Membership } from "../../../state/index/group-index.ts";
import { distinct } from "../../../state/index/memberships.ts";
import type { RangeCounter } from "../../../state/index/range-counter.ts";

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
export type TraitsOf = (places: readonly number[], count: number, range: TimeRange) => Traits;

const UNCERTAIN_BELOW = 128; // of 255

/** @param counter counts the groups of `traitMembership` */
export function traitsFrom(corpus: Pick<Corpus, "kinds">, counter: RangeCounter): TraitsOf {
  const kinds = corpus.kinds.length;
  const perPlace = kinds + 3;
  return (places, count, range) => {
    const sum = (trait: number): number =>
      places.reduce((total, place) => total + counter.count(place * perPlace + trait, range), 0);
    const reaches = (trait: number): boolean =>
      couldReach(counter, places, perPlace, trait, count) && sum(trait) >= count;
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
  counter: RangeCounter,
  places: readonly number[],
  perPlace: number,
  trait: number,
  least: number,
): boolean {
  return places.reduce((total, place) => total + counter.countAtMost(place * perPlace + trait), 0) >= least;
}

const PLANNED = EVENT_STATUSES.map((status) => status === "planned" || status === "possible");
const ONLY_MENTIONED = PLACE_ROLES.map((role) => role === "about" || role === "spoken");

/** Of each place: one group for every kind, then one each for planned, mentioned and uncertain. */
export function traitMembership({ columns, kinds, places }: Corpus): Membership {
  const { placeStart, placeIndex, kind, status, confidence } = columns;
  const perPlace = kinds.length + 3;
  return distinct(placeStart, places.length * perPlace, (i, add, event) => {
    const place = placeIndex[i]!;
    if (place === NO_INDEX) return;
    const base = place * perPlace;
    add(base + kind[event]!);
    if (PLANNED[status[event]!] === true) add(base + kinds.length);
    if (isOnlyMentioned(columns, event, place)) add(base + kinds.length + 1);
    if (confidence[event]! < UNCERTAIN_BELOW) add(base + kinds.length + 2);
  });
}

function isOnlyMentioned(
  { placeStart, placeIndex, placeRole }: Corpus["columns"],
  event: number,
  place: number,
): boolean {
  for (let i = placeStart[event]!; i < placeStart[event + 1]!; i += 1) {
    if (placeIndex[i] === place && ONLY_MENTIONED[placeRole[i]!] !== true) return false;
  }
  return true;
}
