import type { GazetteerPlace } from "../types.ts";
import { FEATURES, KINDS, NAME_STATUSES, type Feature, type NameStatus } from "./entry.ts";
import { emptyHash, extendHash, firstSlot, keyFilter, mayBeIn, type KeyHash } from "./key-hash.ts";
import { nameKey } from "./name-key.ts";
import type { Columns } from "./columns.ts";

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
  /** The same by the running hash of its key: what scanning a text uses. */
  namedByHash(hash: KeyHash): readonly Named[];
  hasHash(hash: KeyHash): boolean;
  at(index: number): GazetteerPlace;
  indexOf(id: string): number | undefined;
  /** By ISO 3166-1 or GeoNames division code: "SY", "US.TX". */
  indexOfCode(code: string): number | undefined;
  feature(index: number): Feature;
  /** Indices of containing places, nearest first. */
  chain(index: number): readonly number[];
  readonly columns: Columns;
}

const NOTHING: readonly number[] = [];

/** Places and names kept decoded; articles of one folder name the same ones. */
const CACHED = 50_000;

export function openGazetteer(columns: Columns, version: string): Gazetteer {
  const decoder = new TextDecoder();
  const cache = new Map<number, GazetteerPlace>();
  const byId = idIndex(columns);
  const filter = keyFilter(columns.keyA, columns.keyB);

  const textAt = (index: number): string[] =>
    decoder.decode(columns.text.subarray(columns.textStart[index], columns.textStart[index + 1])).split("\t");

  const chains = new Map<number, readonly number[]>();

  function chain(index: number): readonly number[] {
    const parent = columns.parent[index]!;
    if (parent < 0) return NOTHING;
    const known = chains.get(parent);
    if (known !== undefined) return known;
    const above: number[] = [];
    chains.set(parent, above);
    for (let area = parent; area >= 0 && above.length < 8; area = columns.parent[area]!) above.push(area);
    return above;
  }

  function at(index: number): GazetteerPlace {
    const known = cache.get(index);
    if (known !== undefined) return known;
    const place = placeAt(
      columns,
      index,
      textAt(index),
      chain(index).map((above) => textAt(above)[0]!),
    );
    if (cache.size > CACHED) cache.clear();
    cache.set(index, place);
    return place;
  }

  const keyOf = (hash: KeyHash): number => (mayBeIn(filter, hash) ? findKey(columns, hash) : -1);

  const readings = new Map<number, readonly Named[]>();
  const namedByHash = (hash: KeyHash): readonly Named[] => {
    const key = keyOf(hash);
    if (key === -1) return [];
    const known = readings.get(key);
    if (known !== undefined) return known;
    const found: Named[] = [];
    if (readings.size > CACHED) readings.clear();
    readings.set(key, found);
    for (let i = columns.postingStart[key]!; i < columns.postingStart[key + 1]!; i += 1)
      found.push({ index: columns.postings[i]! >>> 2, status: NAME_STATUSES[columns.postings[i]! & 3]! });
    return found;
  };

  return {
    version,
    size: columns.count,
    columns,
    at,
    chain,
    namedByHash,
    hasHash: (hash) => keyOf(hash) !== -1,
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
      return namedByHash(hash);
    },
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

/** Codes of countries and divisions, from the fourth field of their records; made when first asked for. */
function codeIndex(columns: Columns): (code: string) => number | undefined {
  let codes: Map<string, number> | undefined;
  const decoder = new TextDecoder();
  return (code) => {
    if (codes === undefined) {
      codes = new Map();
      for (let i = 0; i < columns.areaCount; i += 1) {
        const text = decoder.decode(columns.text.subarray(columns.textStart[i], columns.textStart[i + 1]));
        const found = text.split("\t")[3];
        if (found) codes.set(found, i);
      }
    }
    return codes.get(code);
  };
}

/** GeoNames ids by binary search, the few others from a map that is made when first asked for. */
function idIndex(columns: Columns): (id: string) => number | undefined {
  let byNumber: Uint32Array | undefined;
  let others: Map<string, number> | undefined;
  const decoder = new TextDecoder();
  return (id) => {
    const number = /^g([1-9]\d{0,9})$/.exec(id)?.[1];
    if (number !== undefined) {
      byNumber ??= Uint32Array.from({ length: columns.count }, (_, i) => i).toSorted(
        (a, b) => columns.geonameid[a]! - columns.geonameid[b]! || a - b,
      );
      return searchNumber(columns.geonameid, byNumber, Number(number));
    }
    if (others === undefined) {
      others = new Map();
      for (let i = 0; i < columns.areaCount; i += 1) {
        const text = decoder.decode(columns.text.subarray(columns.textStart[i], columns.textStart[i + 1]));
        others.set(text.slice(0, text.indexOf("\t")), i);
      }
    }
    return others.get(id);
  };
}

function searchNumber(values: Uint32Array, order: Uint32Array, wanted: number): number | undefined {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[order[middle]!]! < wanted) low = middle + 1;
    else high = middle;
  }
  const index = order[low];
  return index !== undefined && values[index] === wanted ? index : undefined;
}
