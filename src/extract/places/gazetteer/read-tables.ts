import { readFileSync } from "node:fs";
import { nameKey } from "./name-key.ts";
import type { Entry, NameStatus } from "./entry.ts";
import type { PlaceKind } from "../types.ts";

const DATA = new URL("../data/", import.meta.url);
/** Part of the cache's key: a change in one of them rebuilds the gazetteer. */
export const TABLE_FILES = [
  "countries.tsv",
  "divisions.tsv",
  "second-divisions.tsv",
  "places.txt",
  "aliases.txt",
  "points.txt",
  "english-names.txt",
] as const;

export const readTable = (file: (typeof TABLE_FILES)[number]): string =>
  readFileSync(new URL(file, DATA), "utf8");

const linesOf = (file: (typeof TABLE_FILES)[number]): string[] =>
  readTable(file)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));

type Extra = readonly (readonly [string, NameStatus])[];
export type Aliases = ReadonlyMap<string, Extra>;

/** `data/aliases.txt`: "g170063 | Halab; Haleb" adds names to a place, "-g123 | Post" takes one away. */
export function readAliases(): {
  readonly added: Aliases;
  readonly removed: ReadonlyMap<string, ReadonlySet<string>>;
} {
  const added = new Map<string, Extra>();
  const removed = new Map<string, ReadonlySet<string>>();
  for (const line of linesOf("aliases.txt")) {
    const [target, names] = fields(line, "aliases.txt", 2);
    const list = names!.split(";").map((name) => name.trim());
    if (target!.startsWith("-")) removed.set(target!.slice(1), new Set(list.map(nameKey)));
    else added.set(target!, [...(added.get(target!) ?? []), ...list.map((name) => [name, "alias"] as const)]);
  }
  return { added, removed };
}

/** `data/english-names.txt`: GeoNames id → the name that English papers print, "163808 | Palmyra". */
export const readEnglishNames = (): ReadonlyMap<number, string> =>
  new Map(
    linesOf("english-names.txt").map((line) => {
      const [id, name] = fields(line, "english-names.txt", 2);
      return [Number(id), name!];
    }),
  );

export function countryEntries(aliases: Aliases): Entry[] {
  return linesOf("countries.tsv").map((line) => {
    const [iso2, geonameid, point, population, names] = line.split("\t");
    const [name, ...others] = names!.split("|");
    const [lat, lon] = point!.split(" ").map(Number);
    return areaEntry({
      id: `g${geonameid}`,
      name: name!,
      kind: "country",
      lat: lat!,
      lon: lon!,
      geonameid: Number(geonameid),
      iso2: iso2!,
      code: iso2!,
      population: Number(population),
      parent: null,
      source: "GeoNames",
      names: [...others.map(languageName), ...(aliases.get(iso2!) ?? [])],
    });
  });
}

const AREA = { feature: "area", iso31662: "", extent: null, vague: false } as const;

const areaEntry = (known: Omit<Entry, keyof typeof AREA> & Partial<Entry>): Entry => ({
  ...AREA,
  ...known,
});

/** "de=Gouvernement Aleppo"; English and unmarked names count as alternates, the rest as foreign. */
function languageName(text: string): readonly [string, NameStatus] {
  const cut = text.indexOf("=");
  const language = text.slice(0, cut);
  return [text.slice(cut + 1), language === "und" || language === "en" ? "alternate" : "foreign"];
}

/** Divisions of both levels; `idOf` gives the ids of countries by ISO code and of divisions by GeoNames code. */
export function divisionEntries(aliases: Aliases, idOf: Map<string, string>): Entry[] {
  const points = new Map(
    linesOf("points.txt").map((line) => line.split("|").map((part) => part.trim()) as [string, string]),
  );
  return [...linesOf("divisions.tsv"), ...linesOf("second-divisions.tsv")]
    .map((line) => line.split("\t"))
    .toSorted((a, b) => a[0]!.split(".").length - b[0]!.split(".").length)
    .map((cells) => {
      const [code, iso31662, geonameid, point, extent, names] = cells as string[];
      const id = geonameid === "" ? `d-${code}` : `g${geonameid}`;
      idOf.set(code!, id);
      const [name, ...others] = names!.split("|");
      const [lat, lon] = (points.get(code!) ?? point!).split(" ").map(Number);
      const bounds = extent === "" ? null : (extent!.split(" ").map(Number) as unknown as Entry["extent"]);
      return areaEntry({
        id,
        name: name!,
        kind: "division",
        lat: lat!,
        lon: lon!,
        geonameid: geonameid === "" ? null : Number(geonameid),
        iso2: code!.slice(0, 2),
        iso31662: iso31662!,
        code: code!,
        population: 0,
        parent: idOf.get(code!.slice(0, code!.lastIndexOf("."))) ?? idOf.get(code!.slice(0, 2)) ?? null,
        extent: bounds,
        source: bounds === null ? "GeoNames" : "Natural Earth",
        names: [...others.map(languageName), ...shortNames(code!, name!), ...(aliases.get(code!) ?? [])],
      });
    });
}

/** "Clarke, Oconee and Barrow counties": American counties are also named without their type word. */
function shortNames(code: string, name: string): Extra {
  const short = code.startsWith("US.") ? /^(.+) (?:County|Parish)$/.exec(name)?.[1] : undefined;
  return short === undefined ? [] : [[short, "alternate"]];
}

const OWN_KINDS: ReadonlySet<string> = new Set([
  "site",
  "quarter",
  "city",
  "division",
  "region",
  "country",
  "water",
  "continent",
]);

/**
 * `data/places.txt`, our own reviewed table, one place a line:
 *
 *     names; first is the name shown | kind, "vague", GeoNames id | lat lon | west south east north or - | ISO 3166-1 or -
 */
export function ownEntries(idOf: ReadonlyMap<string, string>): Entry[] {
  return linesOf("places.txt").map((line) => {
    const [names, kinds, point, extent, iso2] = fields(line, "places.txt", 5);
    const [name, ...others] = names!.split(";").map((part) => part.trim());
    const [kind, ...notes] = kinds!.split(" ");
    const geonameid = Number(notes.find((note) => /^g\d+$/.test(note))?.slice(1) ?? 0);
    const [lat, lon] = point!.split(" ").map(Number);
    const bounds = extent === "-" ? null : (extent!.split(" ").map(Number) as unknown as Entry["extent"]);
    if (
      !OWN_KINDS.has(kind!) ||
      !(Math.abs(lat!) <= 90) ||
      !(Math.abs(lon!) <= 180) ||
      (bounds && bounds.length !== 4)
    )
      throw new Error(
        `data/places.txt: expected "names | kind | lat lon | extent or - | ISO code or -": ${line}`,
      );
    return areaEntry({
      id: `w-${nameKey(name!).replaceAll(" ", "-")}`,
      name: name!,
      kind: kind as PlaceKind,
      feature: "own",
      lat: lat!,
      lon: lon!,
      geonameid: geonameid === 0 ? null : geonameid,
      iso2: iso2 === "-" ? "" : iso2!.slice(0, 2),
      population: 0,
      parent: iso2 === "-" ? null : (idOf.get(iso2!) ?? null),
      extent: bounds,
      vague: notes.includes("vague"),
      source: "Whenwhere",
      names: others.map((other) => [other, "alias"] as const),
    });
  });
}

function fields(line: string, file: string, count: number): string[] {
  const cells = line.split("|").map((cell) => cell.trim());
  if (cells.length !== count)
    throw new Error(`data/${file}: expected ${count} fields parted by "|": ${line}`);
  return cells;
}
