import type { Bundle, BundleEvent, Place } from "../../bundle/types.ts";
import { addDays, parseDay, type Day } from "../../domain/day.ts";
import type { EventKind } from "../../domain/kinds.ts";
import type { TimeRange } from "../../domain/time-range.ts";

/** A bundle whose events are gone through, not held: there may be millions. */
export type Collection = {
  readonly head: Omit<Bundle, "events">;
  /** The events in the bundle's order, anew at each call. */
  readonly inOrder: () => Iterable<BundleEvent>;
};

/** What the head of the page and the picture for link previews tell of a collection; counted in one pass. */
export type CollectionSummary = {
  readonly events: number;
  /** All days of the events; null where there is none. */
  readonly span: TimeRange | null;
  /** Events of each place, by index of `head.places`. */
  readonly counts: Uint32Array;
  /** The kind of at least half of a place's events; null where they are mixed. */
  readonly kinds: readonly (EventKind | null)[];
  /** How the number of events a day changes, by the day on which it does; one that lasts is shared out. */
  readonly changes: ReadonlyMap<Day, number>;
};

export function summarise({ head, inOrder }: Collection): CollectionSummary {
  const counting = openSummary(head.places);
  for (const event of inOrder()) counting.add(event);
  return counting.sum();
}

/** The same for events that go by anyway, in the bundle's order: going through a million of them takes seconds. */
export type Counting = {
  readonly add: (event: BundleEvent) => void;
  readonly sum: () => CollectionSummary;
};

/** @param places all that the events name */
export function openSummary(places: readonly Pick<Place, "id">[]): Counting {
  const indexOf = new Map<string, number>(places.map(({ id }, index) => [id, index]));
  const counts = new Uint32Array(places.length);
  const byKind = places.map(() => new Map<EventKind, number>());
  const changes = new Map<Day, number>();
  const change = (day: Day, by: number): void => void changes.set(day, (changes.get(day) ?? 0) + by);
  let [events, start, end] = [0, Infinity, -Infinity];
  const add = ({ kind, when, places: named }: BundleEvent): void => {
    events += 1;
    const [first, after] = [parseDay(when.from)!, addDays(parseDay(when.to)!, 1)];
    start = Math.min(start, first);
    end = Math.max(end, after);
    change(first, 1 / (after - first));
    change(after, -1 / (after - first));
    for (const id of new Set(named.map(({ place }) => place))) {
      const place = indexOf.get(id)!;
      counts[place]! += 1;
      byKind[place]!.set(kind, (byKind[place]!.get(kind) ?? 0) + 1);
    }
  };
  const sum = (): CollectionSummary => {
    const kinds = byKind.map(
      (ofKind, place) => [...ofKind].find(([, count]) => count * 2 >= counts[place]!)?.[0] ?? null,
    );
    const span = events === 0 ? null : { start: start as Day, end: end as Day };
    return { events, span, counts, kinds, changes };
  };
  return { add, sum };
}

/** Events of so many equal stretches of the span. */
export function densityOf({ span, changes }: CollectionSummary, bins: number): Float64Array {
  const density = new Float64Array(bins);
  if (span === null) return density;
  const days = [...changes.keys()].toSorted((a, b) => a - b);
  const binsADay = bins / (span.end - span.start);
  let rate = 0;
  days.forEach((day, i) => {
    rate += changes.get(day)!;
    const [from, to] = [day, days[i + 1] ?? day].map((at) => (at - span.start) * binsADay);
    for (let bin = Math.floor(from!); bin < to!; bin += 1)
      density[bin]! += (rate * (Math.min(to!, bin + 1) - Math.max(from!, bin))) / binsADay;
  });
  return density;
}
