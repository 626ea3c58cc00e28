import type { Place } from "../../bundle/types.ts";
import { compareText } from "../../bundle/order.ts";
import type { PlaceId } from "../../domain/ids.ts";
import type { GazetteerPlace } from "../places/types.ts";

/**
 * The places that events name, the ones that contain them and those that they are told by, by id.
 * @param named ids that events name
 * @param known the gazetteer's entry for an id; containers that nobody knows are left out
 * @param ofTables places that tables brought along
 */
export function bundlePlaces(
  named: Iterable<PlaceId>,
  known: (id: string) => GazetteerPlace | undefined,
  ofTables: ReadonlyMap<string, Place> = new Map(),
): readonly Place[] {
  const entries = new Map<string, GazetteerPlace>();
  const add = (id: string): void => {
    const entry = entries.has(id) ? undefined : known(id);
    if (entry === undefined) return;
    entries.set(id, entry);
    entry.within.forEach(add);
    entry.near?.of.forEach(({ id: anchor }) => add(anchor));
  };
  const rows: Place[] = [];
  for (const id of named) {
    const row = ofTables.get(id);
    if (row === undefined) add(id);
    else rows.push(row);
  }
  return [...entries.values()]
    .map((entry) => bundlePlace(entry, (id) => entries.has(id)))
    .concat(rows)
    .toSorted((a, b) => compareText(a.id, b.id));
}

const bundlePlace = (entry: GazetteerPlace, isHere: (id: string) => boolean): Place => ({
  id: entry.id as PlaceId,
  name: entry.name,
  kind: entry.kind,
  lat: entry.lat,
  lon: entry.lon,
  ...(entry.iso2 !== undefined && { iso2: entry.iso2 }),
  ...(entry.iso31662 !== undefined && { division: entry.iso31662 }),
  ...(entry.geonameid !== undefined && { geonameid: entry.geonameid }),
  within: entry.within.filter(isHere) as unknown as readonly PlaceId[],
  ...(entry.extent !== undefined && { extent: entry.extent }),
  ...(entry.vague === true && { vague: true as const }),
  ...(entry.near !== undefined && { near: nearOf(entry.near) }),
  source: entry.source,
});

const nearOf = ({ of, ...near }: NonNullable<GazetteerPlace["near"]>): NonNullable<Place["near"]> => ({
  of: of.map(({ id, name }) => ({ id: id as PlaceId, name })),
  ...near,
});
