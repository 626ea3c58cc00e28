import type { PlaceBasis, PlaceRole } from "../../../domain/event.ts";
import { isInBox } from "../../places/describe/great-circle.ts";
import type { Alternative, GazetteerPlace, Toponym } from "../../places/types.ts";
import type { Span } from "../../text/span.ts";
import type { EventPlace } from "../types.ts";

/** The place that a name means to an event: near it, where the words say so; the name's own for the article as a whole. */
export function placed(toponym: Toponym, role: PlaceRole, basis: PlaceBasis): EventPlace {
  const { relation, vicinity } = toponym;
  const named = { role, basis, confidence: toponym.confidence * CERTAINTY[basis] };
  const rivals = rivalsOf(toponym);
  const rest = { ...named, alternatives: rivals, span: basis === "topic" ? null : spanOf(toponym) };
  if (relation === undefined || vicinity == null || basis === "topic" || basis === "dateline")
    return { place: toponym.place!, ...rest };
  const { text, km, bearing } = relation;
  return {
    place: vicinity,
    ...rest,
    relation: { words: text, ...(km !== undefined && { km }), ...(bearing !== undefined && { bearing }) },
  };
}

/** With what ties the place to the name: a reader sees "50 km east of Palmyra", not Palmyra alone. */
const spanOf = ({ start, end, relation }: Toponym): Span => ({ start: relation?.start ?? start, end });

/** A reading that is a quarter as likely as the one chosen may be meant; a twentieth in all is a name spelt alike. */
const FAIR = { ofChosen: 0.25, ofAll: 0.05 } as const;
const MOST_RIVALS = 3;
/** About a hundred kilometres, in degrees: "Aleppo" the city and the province are one answer to most questions. */
const APART = 1;

/** Other places that the name may well mean; none for those near the one chosen, or around it, or in it. */
function rivalsOf({ place, alternatives }: Toponym): readonly Alternative[] {
  const chosen = alternatives.reduce((rest, { confidence }) => rest - confidence, 1);
  const least = Math.max(FAIR.ofAll, FAIR.ofChosen * chosen);
  return alternatives
    .filter(({ place: other, confidence }) => confidence >= least && isElsewhere(other, place!))
    .slice(0, MOST_RIVALS);
}

const isElsewhere = (a: GazetteerPlace, b: GazetteerPlace): boolean =>
  !a.within.includes(b.id) &&
  !b.within.includes(a.id) &&
  (Math.abs(a.lat - b.lat) > APART || Math.abs(a.lon - b.lon) > APART);

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
      !places.some((other) => (other.role === role || role === "about") && saysMore(other.place, place)) &&
      places.findIndex((other) => other.place.id === place.id) === i,
  );
  return kept.slice(0, MAX_PLACES);
}

/** So does a wide area that is told by a far town, beside the name of a place in it. */
const saysMore = (fine: GazetteerPlace, coarse: GazetteerPlace): boolean =>
  fine.within.includes(coarse.id) ||
  (coarse.near !== undefined &&
    fine.near === undefined &&
    !coarse.within.includes(fine.id) &&
    isIn(coarse, fine));

const isIn = ({ extent }: GazetteerPlace, { lat, lon }: GazetteerPlace): boolean =>
  extent !== undefined && isInBox(extent, { lat, lon });

const MAX_PLACES = 8;
