import { EVENT_KINDS } from "../../domain/kinds.ts";
import { compareEvents } from "../order.ts";
import type { BundleEvent, StoredEvent } from "../types.ts";

/**
 * Events of the same days, which follow each other; a shard's end ends a run too. Only a run is held at a time.
 * @throws on events out of order: our own mistake
 */
export function* runsOfDays(
  events: Iterable<StoredEvent>,
  eventsAShard: number,
): Generator<readonly StoredEvent[]> {
  let run: StoredEvent[] = [];
  let last: BundleEvent | null = null;
  let count = 0;
  for (const stored of events) {
    const { event } = stored;
    if (last !== null && compareEvents(last, event) > 0)
      throw new Error(`events out of order: ${event.id} after ${last.id}`);
    if (last !== null && (count % eventsAShard === 0 || !sameDays(last, event))) {
      yield run;
      run = [];
    }
    last = event;
    run.push(stored);
    count += 1;
  }
  if (run.length > 0) yield run;
}

const sameDays = (a: BundleEvent, b: BundleEvent): boolean =>
  a.when.from === b.when.from && a.when.to === b.when.to;

/** A run by first place (events without one first), then kind, then as it came. */
export function byPlace(run: readonly StoredEvent[], place: (id: string) => number): readonly StoredEvent[] {
  if (run.length === 1) return run;
  const keyed = run.map((stored, i) => ({
    stored,
    place: stored.event.places[0] === undefined ? -1 : place(stored.event.places[0].place),
    kind: EVENT_KINDS.indexOf(stored.event.kind),
    i,
  }));
  return keyed
    .toSorted((a, b) => a.place - b.place || a.kind - b.kind || a.i - b.i)
    .map(({ stored }) => stored);
}
