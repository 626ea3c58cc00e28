import { PLACE_ROLES } from "../../../domain/event.ts";
import type { Corpus } from "../../../bundle/corpus.ts";
import type { MapPlaces } from "./map-places.ts";

type WorldPoint = { readonly x: number; readonly y: number };

/** From where an event set out to where it led, in world coordinates. */
export type Flow = { readonly from: WorldPoint; readonly to: WorldPoint };

/** The ways of an event from each of its origins to each of its destinations; none for most events. */
export function flowsOfEvent({ columns }: Corpus, places: MapPlaces, event: number): readonly Flow[] {
  const placesWith = (role: (typeof PLACE_ROLES)[number]): WorldPoint[] => {
    const found: WorldPoint[] = [];
    for (let i = columns.placeStart[event]!; i < columns.placeStart[event + 1]!; i += 1) {
      const place = columns.placeIndex[i]!;
      if (PLACE_ROLES[columns.placeRole[i]!] === role)
        found.push({ x: places.x[place]!, y: places.y[place]! });
    }
    return found;
  };
  return placesWith("origin").flatMap((from) => placesWith("destination").map((to) => ({ from, to })));
}

/** Indices of an event's places, each once. */
export const placesOfEvent = ({ columns }: Corpus, event: number): ReadonlySet<number> =>
  new Set(columns.placeIndex.subarray(columns.placeStart[event], columns.placeStart[event + 1]));
