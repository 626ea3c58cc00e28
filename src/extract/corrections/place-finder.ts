import { createHash } from "node:crypto";
import type { BundleEvent } from "../../bundle/types.ts";
import type { PlaceId } from "../../domain/ids.ts";
import type { GazetteerPlace } from "../places/types.ts";
import type { PlaceEntry } from "./types.ts";

/** What corrections need of a gazetteer. */
export type PlaceLookup = {
  /** "g170063" → Aleppo. */
  readonly byId: (id: string) => GazetteerPlace | undefined;
  /** Readings of a name, best first. */
  readonly byName: (name: string) => readonly GazetteerPlace[];
};

type EventPlace = BundleEvent["places"][number];

/** Finds the places that corrections name, and keeps them for the bundle. */
export type PlaceFinder = {
  /** @returns the event's places, or why one can't be had */
  readonly placesOf: (entries: PlaceEntry | readonly PlaceEntry[]) => readonly EventPlace[] | string;
  /** Every place that was found, by id: the bundle must hold them. */
  readonly found: ReadonlyMap<string, GazetteerPlace>;
};

export function openPlaceFinder(lookup: PlaceLookup): PlaceFinder {
  const found = new Map<string, GazetteerPlace>();
  return {
    found,
    placesOf: (entries) => {
      const places: EventPlace[] = [];
      for (const entry of Array.isArray(entries)
        ? (entries as readonly PlaceEntry[])
        : [entries as PlaceEntry]) {
        const place = placeOf(entry, lookup);
        if (typeof place === "string") return place;
        found.set(place.id, place);
        const role = typeof entry === "string" ? "happened" : (entry.role ?? "happened");
        places.push({ place: place.id as PlaceId, role, basis: "corrected", confidence: 1 });
      }
      return places;
    },
  };
}

function placeOf(entry: PlaceEntry, lookup: PlaceLookup): GazetteerPlace | string {
  if (typeof entry === "string") return lookup.byId(entry) ?? placeNamed(entry, lookup);
  if ("id" in entry) return lookup.byId(entry.id) ?? `no place has the id ${entry.id}`;
  return "lat" in entry ? ownPlace(entry) : placeNamed(entry.name, lookup);
}

/** "Aleppo"; "Paris, Texas": the first Paris that lies in a place called Texas. */
function placeNamed(written: string, { byName }: PlaceLookup): GazetteerPlace | string {
  const whole = byName(written)[0];
  if (whole !== undefined) return whole;
  const [name, ...containers] = written.split(",").map((part) => part.trim());
  const wanted = new Set(containers.flatMap((container) => byName(container).map(({ id }) => id)));
  const inside = byName(name!).find(({ within }) => within.some((id) => wanted.has(id)));
  if (inside !== undefined && containers.length > 0) return inside;
  return `no place is called “${written}”; give its name, lat and lon`;
}

function ownPlace({
  name,
  lat,
  lon,
}: {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}): GazetteerPlace {
  const hash = createHash("sha256").update(`${name}\n${lat}\n${lon}`).digest("hex").slice(0, 12);
  return { id: `c-${hash}`, name, kind: "site", lat, lon, within: [], source: "corrections" };
}
