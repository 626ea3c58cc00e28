import { cityEntries } from "./city-entries.ts";
import { FEATURES, KINDS, NAME_STATUSES, type Entry } from "./entry.ts";
import { emptyHash, extendHash, firstSlot } from "./key-hash.ts";
import { nameKey } from "./name-key.ts";
import { countryEntries, divisionEntries, ownEntries, readAliases } from "./read-tables.ts";
import type { Columns } from "./columns.ts";

/** Reads every source and lays the gazetteer out; takes seconds, which is why the result is cached. */
export function buildColumns(): Columns {
  const { added, removed } = readAliases();
  const idOf = new Map<string, string>();
  const countries = countryEntries(added);
  for (const country of countries) idOf.set(country.iso2, country.id);
  const areas = [...countries, ...divisionEntries(added, idOf)];
  const own = ownEntries(idOf);
  const ids = new Set<string>();
  const first = [...areas, ...own].filter((entry) => !ids.has(entry.id) && ids.add(entry.id));
  const towns: Entry[] = [];
  for (const town of cityEntries(added, removed, idOf)) if (!ids.has(town.id)) towns.push(town);
  return layOut(withPopulations(first, towns), first.length);
}

/** A division has as many people as its towns; quarters are counted with their town. */
function withPopulations(areas: readonly Entry[], towns: readonly Entry[]): Entry[] {
  const parentOf = new Map(areas.map((area) => [area.id, area.parent]));
  const sums = new Map<string, number>();
  for (const town of towns) {
    if (town.kind === "quarter") continue;
    for (let at = town.parent; at !== null; at = parentOf.get(at) ?? null)
      sums.set(at, (sums.get(at) ?? 0) + town.population);
  }
  return [
    ...areas.map((area) =>
      area.kind === "division" ? { ...area, population: sums.get(area.id) ?? 0 } : area,
    ),
    ...towns,
  ];
}

/** Exported for tests with a handful of entries. */
export function layOut(entries: readonly Entry[], areaCount: number): Columns {
  const index = new Map(entries.map((entry, i) => [entry.id, i]));
  return {
    count: entries.length,
    areaCount,
    ...textOf(entries),
    lat: Int32Array.from(entries, (entry) => Math.round(entry.lat * 1e5)),
    lon: Int32Array.from(entries, (entry) => Math.round(entry.lon * 1e5)),
    kind: Uint8Array.from(entries, (entry) => KINDS.indexOf(entry.kind)),
    feature: Uint8Array.from(entries, (entry) => FEATURES.indexOf(entry.feature)),
    country: Uint16Array.from(entries, (entry) => countryCode(entry.iso2)),
    population: Uint32Array.from(entries, (entry) => entry.population),
    geonameid: Uint32Array.from(entries, (entry) => entry.geonameid ?? 0),
    parent: Int32Array.from(entries, (entry) =>
      entry.parent === null ? -1 : (index.get(entry.parent) ?? -1),
    ),
    flags: Uint8Array.from(
      entries,
      (entry) =>
        (entry.vague ? 1 : 0) | (entry.source === "Natural Earth" ? 2 : entry.source === "Whenwhere" ? 4 : 0),
    ),
    extent: Float32Array.from(
      entries.slice(0, areaCount).flatMap((entry) => entry.extent ?? [NaN, NaN, NaN, NaN]),
    ),
    ...nameIndex(entries),
  };
}

export const countryCode = (iso2: string): number =>
  iso2.length === 2 ? (iso2.charCodeAt(0) << 8) | iso2.charCodeAt(1) : 0;

function textOf(entries: readonly Entry[]): Pick<Columns, "text" | "textStart"> {
  const parts = entries.map((entry) =>
    Buffer.from(`${entry.id}\t${entry.name}\t${entry.iso31662}\t${entry.code ?? ""}`),
  );
  const textStart = new Uint32Array(entries.length + 1);
  parts.forEach((part, i) => {
    textStart[i + 1] = textStart[i]! + part.length;
  });
  return { text: new Uint8Array(Buffer.concat(parts)), textStart };
}

function nameIndex(
  entries: readonly Entry[],
): Pick<Columns, "keyA" | "keyB" | "postingStart" | "postings" | "slots"> {
  const byKey = postingsByKey(entries);
  const keyA = new Int32Array(byKey.size);
  const keyB = new Int32Array(byKey.size);
  const postingStart = new Uint32Array(byKey.size + 1);
  let total = 0;
  for (const list of byKey.values()) total += list.length;
  const postings = new Uint32Array(total);
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(byKey.size * 1.7 + 2)));
  let key = 0;
  for (const [name, list] of byKey) {
    const hash = emptyHash();
    extendHash(hash, name);
    keyA[key] = hash.a;
    keyB[key] = hash.b;
    let slot = firstSlot(hash, slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = key + 1;
    const order = (posting: number): number => entries[posting >>> 2]!.population;
    list.sort((x, y) => (x & 3) - (y & 3) || order(y) - order(x) || x - y);
    postings.set(list, postingStart[key]!);
    postingStart[key + 1] = postingStart[key]! + list.length;
    key += 1;
  }
  return { keyA, keyB, postingStart, postings, slots };
}

/** Key → postings; a place is listed once a key, under its most trusted status. */
function postingsByKey(entries: readonly Entry[]): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  const add = (name: string, place: number, status: number): void => {
    const key = nameKey(name);
    if (key === "") return;
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [(place << 2) | status]);
    else {
      const known = list.findIndex((posting) => posting >>> 2 === place);
      if (known === -1) list.push((place << 2) | status);
      else if ((list[known]! & 3) > status) list[known] = (place << 2) | status;
    }
  };
  entries.forEach((entry, place) => {
    add(entry.name, place, 0);
    for (const [name, status] of entry.names) add(name, place, NAME_STATUSES.indexOf(status));
  });
  return byKey;
}
