import { PLACE_ROLES, type PlaceRole } from "../../../domain/event.ts";
import type { Corpus } from "../../../bundle/corpus.ts";
import type { VisibleEvents } from "../../../state/index/time-index.ts";

/** An event at one of the places asked for: their indices, and what the place is to the event. */
export type EventAtPlace = { readonly event: number; readonly place: number; readonly role: PlaceRole };

/** The visible events at any of the places, by first day, each once. */
export function eventsAt(
  { columns }: Pick<Corpus, "columns">,
  visible: VisibleEvents,
  places: readonly number[],
): readonly EventAtPlace[] {
  const wanted = new Set(places);
  const found: EventAtPlace[] = [];
  for (let position = 0; position < visible.count; position += 1) {
    const event = visible.at(position);
    for (let i = columns.placeStart[event]!; i < columns.placeStart[event + 1]!; i += 1) {
      const place = columns.placeIndex[i]!;
      if (!wanted.has(place)) continue;
      found.push({ event, place, role: PLACE_ROLES[columns.placeRole[i]!] ?? "happened" });
      break;
    }
  }
  return found;
}
