import { NO_INDEX, type Corpus } from "../../../bundle/corpus.ts";
import { countVisible, groupIndex, type Membership } from "../../../state/index/group-index.ts";
import { distinct } from "../../../state/index/memberships.ts";
import { rangeCounter, type RangeCounter } from "../../../state/index/range-counter.ts";
import { visibleEvents, type TimeIndex } from "../../../state/index/time-index.ts";
import type { PlaceGroup } from "./grouping.ts";

/** Beyond this many events an index by group isn't worth its memory. */
const MOST_EVENTS = 300_000;

/** Whether there are few enough events to count each once in every group. */
export const isCountable = ({ size }: Corpus): boolean => size <= MOST_EVENTS;

/** Counts the events that pass in a range by group. `byEnd` is `orderByEnd` of the corpus. */
export function counterOf(
  { columns, size }: Corpus,
  byEnd: Uint32Array,
  passing: TimeIndex,
  members: () => Membership,
): RangeCounter {
  return rangeCounter(
    (range) => countVisible(members(), visibleEvents(passing, range)),
    () => {
      const passes = new Uint8Array(size);
      for (const event of passing.order) passes[event] = 1;
      return groupIndex(columns, byEnd, members(), passes);
    },
  );
}

/**
 * Each event in the groups of its places, once in each: in those of several places, where adding up would count it
 * twice. Null where the sums of the places have to do.
 */
export function groupMembership(corpus: Corpus, groups: readonly PlaceGroup[]): Membership | null {
  if (!isCountable(corpus) || groups.every(({ members }) => members.length === 1)) return null;
  const { columns, places } = corpus;
  const groupOf = new Uint32Array(places.length).fill(NO_INDEX);
  for (const [at, { members }] of groups.entries()) {
    if (members.length > 1) for (const place of members) groupOf[place] = at;
  }
  return distinct(columns.placeStart, groups.length, (i, add) => add(groupOf[columns.placeIndex[i]!]!));
}
