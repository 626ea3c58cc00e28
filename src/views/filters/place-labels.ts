import type { Place } from "../../bundle/types.ts";
import type { PlaceId } from "../../domain/ids.ts";
import type { Strings } from "../words/strings.ts";

/** Names of places; those that share one say what they are: "Aleppo (province or state)". */
export function labelsOfPlaces(places: readonly Place[], strings: Strings): ReadonlyMap<PlaceId, string> {
  const uses = new Map<string, number>();
  const names = places.map(strings.placeName);
  for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  return new Map(
    places.map(({ id, kind }, i) => {
      const name = names[i]!;
      return [id, uses.get(name) === 1 ? name : strings.filters.placeOfKind(name, strings.placeKind(kind))];
    }),
  );
}
