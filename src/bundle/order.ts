import type { PlaceId } from "../domain/ids.ts";
import type { Article, BundleEvent, Place } from "./types.ts";
import { parseDay } from "../domain/day.ts";

/** By code unit, the same on every machine and locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Dated = Pick<BundleEvent, "id" | "when">;

/** The bundle's order: first day, last day, id. */
export const compareEvents = (a: Dated, b: Dated): number =>
  compareDays(a.when.from, b.when.from) || compareDays(a.when.to, b.when.to) || compareText(a.id, b.id);

/** "YYYY-MM-DD" strings sort as text but for years before 1 and above 9999. */
function compareDays(a: string, b: string): number {
  if (a.length === 10 && b.length === 10) return compareText(a, b);
  return (parseDay(a) ?? 0) - (parseDay(b) ?? 0);
}

/** The events in the bundle's order; the same list when they are already. */
export const inBundleOrder = <T extends Dated>(events: readonly T[]): readonly T[] =>
  events.every((event, i) => i === 0 || compareEvents(events[i - 1]!, event) <= 0)
    ? events
    : events.toSorted(compareEvents);

/** By publication, so that an event's articles have numbers near its neighbours' articles; undated ones first. */
export const compareArticles = (
  a: Pick<Article, "id" | "published">,
  b: Pick<Article, "id" | "published">,
): number => compareText(a.published?.from ?? "", b.published?.from ?? "") || compareText(a.id, b.id);

/** How often events name each place. */
export function usesOfPlaces(events: Iterable<Pick<BundleEvent, "places">>): ReadonlyMap<PlaceId, number> {
  const uses = new Map<PlaceId, number>();
  for (const event of events)
    for (const { place } of event.places) uses.set(place, (uses.get(place) ?? 0) + 1);
  return uses;
}

/** Most used first: their numbers are short. */
export const placesByUse = (places: readonly Place[], uses: ReadonlyMap<PlaceId, number>): readonly Place[] =>
  places.toSorted((a, b) => (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0) || compareText(a.id, b.id));
