import type { GazetteerPlace, PlaceKind } from "../types.ts";
import { FEATURES, KINDS, NAME_STATUSES, type Feature, type NameStatus } from "./entry.ts";
import { emptyHash, extendHash, firstSlot, keyFilter, mayBeIn, type KeyHash } from "./key-hash.ts";
import { nameKey } from "./name-key.ts";
import { closenessOf } from "./closeness.ts";
import type { Columns } from "./columns.ts";
import { codeIndex, idIndex } from "./id-index.ts";

/** A reading of a name: which place, and how the name belongs to it. */
export type Named = { readonly index: number; readonly status: NameStatus };

/** Every known place, once loaded immutable. An index is only good within one loaded gazetteer; ids last. */
export interface Gazetteer {
  /** What it was built from; changes whenever a table does. */
  readonly version: string;
  readonly size: number;
  /** "g170063" → Aleppo. */
  place(id: string): GazetteerPlace | undefined;
  /** Readings of a name in any spelling and case, most trusted and most populous first. */
  named(name: string): readonly Named[];
  /** Number of the name with the running hash of its key, for scanning a text; -1 where it is none. */
  keyOf(hash: KeyHash): number;
  /** Its readings. */
  namedByKey(key: number): readonly Named[];
  at(index: number): GazetteerPlace;
  /** What `at` says of it, where that is all that is asked. */
  kind(index: number): PlaceKind;
  indexOf(id: string): number | undefined;
  /** By ISO 3166-1 or GeoNames division code: "SY", "US.TX". */
  indexOfCode(code: string): number | undefined;
  feature(index: number): Feature;
  /** Indices of containing places, nearest first. */
  chain(index: number): readonly number[];
  /** How near two places are, from 1 down to -1: see `closenessOf`. */
  closeness(a: number, b: number): number;
  readonly columns: Columns;
}

const NOTHING: readonly number[] = [];
const UNKNOWN: readonly Named[] = [];

/** Places and names kept decoded; articles of one folder name the same ones. */
const CACHED = 50_000;

export function openGazetteer(columns: Columns, version: string): Gazetteer {
  const filter = keyFilter(columns.keyA, columns.keyB);
  const chain = chainIndex(columns);
  const byId = idIndex(columns);
  const at = placeIndex(columns, chain);
  const namedByKey = readingIndex(columns);
  const keyOf = (hash: KeyHash): number => (mayBeIn(filter, hash) ? findKey(columns, hash) : -1);
  return {
    version,
    size: columns.count,
    columns,
    at,
    kind: (index) => KINDS[columns.kind[index]!]!,
    chain,
    closeness: closenessOf(columns),
    keyOf,
    namedByKey,
    indexOfCode: codeIndex(columns),
    feature: (index) => FEATURES[columns.feature[index]!]!,
    indexOf: byId,
    place: (id) => {
      const index = byId(id);
      return index === undefined ? undefined : at(index);
    },
    named: (name) => {
      const hash = emptyHash();
      extendHash(hash, nameKey(name));
      return namedByKey(keyOf(hash));
    },
  };
}

/** Containing places by the nearest of them. */
function chainIndex({ count, parent }: Columns): (index: number) => readonly number[] {
  const chains = Array.from({ length: count }, (): readonly number[] | undefined => undefined);
  return (index) => {
    const nearest = parent[index]!;
    if (nearest < 0) return NOTHING;
    const known = chains[nearest];
    if (known !== undefined) return known;
    const above: number[] = [];
    for (let area = nearest; area >= 0 && above.length < 8; area = parent[area]!) above.push(area);
    chains[nearest] = above;
    return above;
  };
}

function placeIndex(
  columns: Columns,
  chain: (index: number) => readonly number[],
): (index: number) => GazetteerPlace {
  const decoder = new TextDecoder();
  const textAt = (index: number): string[] =>
    decoder.decode(columns.text.subarray(columns.textStart[index], columns.textStart[index + 1])).split("\t");
  const cache = new Map<number, GazetteerPlace>();
  return (index) => {
    const known = cache.get(index);
    if (known !== undefined) return known;
    const within = chain(index).map((above) => textAt(above)[0]!);
    const place = placeAt(columns, index, textAt(index), within);
    if (cache.size > CACHED) cache.clear();
    cache.set(index, place);
    return place;
  };
}

function readingIndex({ postingStart, postings }: Columns): (key: number) => readonly Named[] {
  const readings = new Map<number, readonly Named[]>();
  return (key) => {
    if (key === -1) return UNKNOWN;
    const known = readings.get(key);
    if (known !== undefined) return known;
    const found: Named[] = [];
    for (let i = postingStart[key]!; i < postingStart[key + 1]!; i += 1)
      found.push({ index: postings[i]! >>> 2, status: NAME_STATUSES[postings[i]! & 3]! });
    if (readings.size > CACHED) readings.clear();
    readings.set(key, found);
    return found;
  };
}

function findKey(columns: Columns, hash: KeyHash): number {
  const mask = columns.slots.length - 1;
  for (let slot = firstSlot(hash, mask); ; slot = (slot + 1) & mask) {
    const key = columns.slots[slot]! - 1;
    if (key === -1) return -1;
    if (columns.keyA[key] === hash.a && columns.keyB[key] === hash.b) return key;
  }
}

function placeAt(
  columns: Columns,
  index: number,
  text: readonly string[],
  within: readonly string[],
): GazetteerPlace {
  const country = columns.country[index]!;
  const flags = columns.flags[index]!;
  const west = index < columns.areaCount ? columns.extent[index * 4]! : NaN;
  const degrees = (offset: number): number => Math.round(columns.extent[index * 4 + offset]! * 100) / 100;
  return {
    id: text[0]!,
    name: text[1]!,
    kind: KINDS[columns.kind[index]!]!,
    lat: columns.lat[index]! / 1e5,
    lon: columns.lon[index]! / 1e5,
    ...(columns.geonameid[index] ? { geonameid: columns.geonameid[index] } : {}),
    ...(country ? { iso2: String.fromCharCode(country >> 8, country & 255) } : {}),
    ...(text[2] ? { iso31662: text[2] } : {}),
    ...(columns.population[index] ? { population: columns.population[index] } : {}),
    within,
    ...(Number.isNaN(west) ? {} : { extent: [degrees(0), degrees(1), degrees(2), degrees(3)] as const }),
    ...(flags & 1 ? { vague: true as const } : {}),
    source: flags & 4 ? "Whenwhere" : flags & 2 ? "Natural Earth" : "GeoNames",
  };
}
