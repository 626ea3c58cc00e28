import type { PlaceGroup } from "./grouping.ts";

/**
 * So many places close together that symbols no longer tell where events are: most places share a symbol with
 * others. Then a shading shows how events are spread, and symbols are small dots on it.
 */
export type Crowd = {
  /** The places in sight that are points, whether or not they have events in range. */
  readonly places: readonly number[];
  /** Events of the strongest group of this zoom over all days: what the darkest shade is measured by. */
  readonly strongest: number;
};

/** Fewer places can be told apart in their groups' lists. */
const MANY_PLACES = 60;
/** On average, so many places to a symbol. */
const PLACES_A_SYMBOL = 3;

/**
 * Looks at all days and no filter, as grouping does, so that the map doesn't change its way of drawing while the range
 * moves. Null where symbols do.
 * @param weightOf events of a place over all days
 */
export function crowdOf(
  groups: readonly PlaceGroup[],
  groupsInSight: readonly number[],
  weightOf: (place: number) => number,
): Crowd | null {
  const places = groupsInSight.flatMap((at) => groups[at]?.members ?? []);
  if (places.length < MANY_PLACES || places.length < PLACES_A_SYMBOL * groupsInSight.length) return null;
  const strongest = groups.reduce(
    (most, { members }) =>
      Math.max(
        most,
        members.reduce((sum, place) => sum + weightOf(place), 0),
      ),
    0,
  );
  return { places, strongest };
}
