import { NO_INDEX, type Corpus } from "../../bundle/corpus.ts";
import type { BundleEvent, Place } from "../../bundle/types.ts";

/** The places to name beside an event: where it happened, else where it was said, else what it is about. */
export function placesToName(
  event: BundleEvent,
  placeById: ReadonlyMap<string, Place>,
  nameOf: (place: Place) => string,
): readonly string[] {
  const roles = ["happened", "origin", "destination", "spoken", "about"] as const;
  const first = roles.find((role) => event.places.some((place) => place.role === role));
  const named = event.places.filter(({ role }) =>
    first === "origin" || first === "destination"
      ? role === "origin" || role === "destination"
      : role === first,
  );
  const places = named.flatMap(({ place }) => placeById.get(place) ?? []);
  return [...new Set(places.map(nameOf))];
}

/** How many different publishers report an event; one for each report whose publisher isn't known. */
export function sourceCount({ columns }: Corpus, event: number): number {
  const sources = columns.reportSource.subarray(columns.reportStart[event], columns.reportStart[event + 1]);
  const known = new Set([...sources].filter((source) => source !== NO_INDEX));
  return known.size + sources.filter((source) => source === NO_INDEX).length;
}
