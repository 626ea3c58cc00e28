import { NO_INDEX, type Corpus } from "../../bundle/corpus.ts";
import type { Membership } from "./group-index.ts";

/** One group an event, from a column of group numbers; an unknown number is no group. */
export function membershipOfColumn(column: Uint8Array, groups: number): Membership {
  const start = new Uint32Array(column.length + 1);
  const group = new Uint32Array(column.length);
  let next = 0;
  for (let i = 0; i < column.length; i += 1) {
    if (column[i]! < groups) {
      group[next] = column[i]!;
      next += 1;
    }
    start[i + 1] = next;
  }
  return { groups, start, group: group.subarray(0, next) };
}

/** An event belongs to each of its places, whatever their roles: the columns themselves where none names one twice. */
export function placeMembership({ columns, places }: Corpus): Membership {
  const { placeStart, placeIndex } = columns;
  return namesTwice(placeStart, placeIndex)
    ? distinct(placeStart, places.length, (i, add) => add(placeIndex[i]!))
    : { groups: places.length, start: placeStart, group: placeIndex };
}

/** Whether some event has an entry twice, or one that is none. */
function namesTwice(start: Uint32Array, entries: Uint32Array): boolean {
  for (let event = 0; event + 1 < start.length; event += 1) {
    const [from, to] = [start[event]!, start[event + 1]!];
    for (let i = from; i < to; i += 1) {
      if (entries[i] === NO_INDEX) return true;
      for (let j = from; j < i; j += 1) if (entries[i] === entries[j]) return true;
    }
  }
  return false;
}

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
 * groups of one entry of an event; NO_INDEX adds nothing.
 */
export function distinct(
  start: Uint32Array,
  groups: number,
  groupsOf: (entry: number, add: (group: number) => void, event: number) => void,
): Membership {
  const events = start.length - 1;
  const starts = new Uint32Array(events + 1);
  const lastEvent = new Int32Array(groups).fill(-1);
  let group = new Uint32Array(start[events]!);
  let next = 0;
  let event = 0;
  const add = (g: number): void => {
    if (g === NO_INDEX || lastEvent[g] === event) return;
    lastEvent[g] = event;
    if (next === group.length) group = longer(group);
    group[next] = g;
    next += 1;
  };
  for (; event < events; event += 1) {
    for (let i = start[event]!; i < start[event + 1]!; i += 1) groupsOf(i, add, event);
    starts[event + 1] = next;
  }
  return { groups, start: starts, group: group.subarray(0, next) };
}

function longer(entries: Uint32Array): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(2 * entries.length + 16);
  copy.set(entries);
  return copy;
}
