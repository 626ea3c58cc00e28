import { NO_INDEX, type Corpus } from "../../bundle/corpus.ts";
import type { Membership } from "./group-index.ts";

/** One group an event, from a column of group numbers. */
export function membershipOfColumn(column: Uint8Array, groups: number): Membership {
  const start = new Uint32Array(column.length + 1);
  for (let i = 0; i < start.length; i += 1) start[i] = i;
  return { groups, start, group: new Uint32Array(column) };
}

/** An event belongs to each of its places, whatever their roles. */
export const placeMembership = ({ columns, places }: Corpus): Membership =>
  distinct(columns.placeStart, places.length, (i, add) => add(columns.placeIndex[i]!));

/** An event belongs to each of its places and to each place that contains one of them. */
export function containingPlaceMembership({ columns, places }: Corpus): Membership {
  const indexOf = new Map(places.map((place, i) => [place.id, i]));
  const chains = places.map((place, i) => [i, ...place.within.flatMap((id) => indexOf.get(id) ?? [])]);
  return distinct(columns.placeStart, places.length, (i, add) =>
    chains[columns.placeIndex[i]!]?.forEach(add),
  );
}

/** An event belongs to each source that reports it. */
export const sourceMembership = ({ columns, sources }: Corpus): Membership =>
  distinct(columns.reportStart, sources.length, (i, add) => add(columns.reportSource[i]!));

/**
 * Goes through a CSR (`start[event] .. start[event + 1]`) and gathers each event's groups once. `groupsOf` adds the
 * groups of one entry; NO_INDEX adds nothing.
 */
export function distinct(
  start: Uint32Array,
  groups: number,
  groupsOf: (entry: number, add: (group: number) => void) => void,
): Membership {
  const events = start.length - 1;
  const starts = new Uint32Array(events + 1);
  const lastEvent = new Int32Array(groups).fill(-1);
  const group: number[] = [];
  let event = 0;
  const add = (g: number): void => {
    if (g === NO_INDEX || lastEvent[g] === event) return;
    lastEvent[g] = event;
    group.push(g);
  };
  for (; event < events; event += 1) {
    for (let i = start[event]!; i < start[event + 1]!; i += 1) groupsOf(i, add);
    starts[event + 1] = group.length;
  }
  return { groups, start: starts, group: Uint32Array.from(group) };
}
