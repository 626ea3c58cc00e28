import type { PlaceBasis, PlaceRole } from "../../../domain/event.ts";
import type { Toponym } from "../../places/types.ts";
import type { Span } from "../../text/span.ts";
import type { EventPlace } from "../types.ts";

export const placed = (toponym: Toponym, role: PlaceRole, basis: PlaceBasis): EventPlace => ({
  place: toponym.place!,
  role,
  basis,
  confidence: toponym.confidence * CERTAINTY[basis] * nearness(toponym),
  alternatives: toponym.alternatives,
  span: basis === "topic" ? null : spanOf(toponym),
});

/** With what ties the place to the name: a reader sees "50 km east of Palmyra", not Palmyra alone. */
const spanOf = ({ start, end, relation }: Toponym): Span => ({ start: relation?.start ?? start, end });

/** Farther from a town than this, in kilometres, it wasn't in its outskirts either. */
const OUTSKIRTS = 25;
const nearness = ({ relation }: Toponym): number => ((relation?.km ?? 0) > OUTSKIRTS ? 0.6 : 1);

export const CERTAINTY: Readonly<Record<PlaceBasis, number>> = {
  governed: 1,
  clause: 0.85,
  carried: 0.6,
  topic: 0.45,
  dateline: 0.7,
  table: 1,
  corrected: 1,
};

/** A container beside what it contains says nothing more: "Aleppo in Syria"; one place once. */
export function finest(places: readonly EventPlace[]): EventPlace[] {
  const kept = places.filter(
    ({ place, role }, i) =>
      !places.some(
        (other) => (other.role === role || role === "about") && other.place.within.includes(place.id),
      ) && places.findIndex((other) => other.place.id === place.id) === i,
  );
  return kept.slice(0, MAX_PLACES);
}

const MAX_PLACES = 8;
