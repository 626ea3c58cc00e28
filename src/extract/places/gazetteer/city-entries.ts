import { readCities } from "./cities-source.ts";
import { nameKey } from "./name-key.ts";
import type { Entry, Feature, NameStatus } from "./entry.ts";
import { readEnglishNames, type Aliases } from "./read-tables.ts";

/** Towns of GeoNames cities500, in the file's order. */
export function* cityEntries(
  added: Aliases,
  removed: ReadonlyMap<string, ReadonlySet<string>>,
  idOf: ReadonlyMap<string, string>,
): Generator<Entry> {
  const english = readEnglishNames();
  for (const city of readCities()) {
    const id = `g${city.geonameid}`;
    const names: (readonly [string, NameStatus])[] = [
      [city.name, "main"],
      [city.asciiName, "main"],
    ];
    const banned = removed.get(id);
    for (const name of city.alternateNames)
      if (isUsable(name) && !banned?.has(nameKey(name)))
        names.push([name, OTHER_SCRIPT.test(name) ? "foreign" : "alternate"]);
    names.push(...(added.get(id) ?? []));
    yield {
      id,
      name: english.get(city.geonameid) ?? city.name,
      kind: city.featureCode === "PPLX" ? "quarter" : "city",
      feature: featureOf(city.featureCode),
      lat: city.lat,
      lon: city.lon,
      geonameid: city.geonameid,
      iso2: city.iso2,
      iso31662: "",
      population: city.population,
      parent:
        idOf.get(`${city.iso2}.${city.admin1}.${city.admin2}`) ??
        idOf.get(`${city.iso2}.${city.admin1}`) ??
        idOf.get(city.iso2) ??
        null,
      extent: null,
      vague: false,
      source: "GeoNames",
      names,
    };
  }
}

const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;
/** Scripts without blanks between words can't be matched word by word. */
const UNBROKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

/** Airport and other codes ("CNN", "BBC") are kept as alternate names by GeoNames and are no names. */
const isUsable = (name: string): boolean =>
  !/^[A-Z0-9 ]{1,5}$/.test(name) && !/\d|https?:/.test(name) && name.length > 1 && !UNBROKEN.test(name);

function featureOf(code: string): Feature {
  switch (code) {
    case "PPLC":
      return "capital";
    case "PPLA":
    case "PPLG":
      return "seat1";
    case "PPLA2":
      return "seat2";
    case "PPLA3":
    case "PPLA4":
    case "PPLA5":
      return "seat3";
    case "PPLX":
      return "section";
    case "PPLH":
    case "PPLQ":
    case "PPLW":
    case "PPLCH":
      return "former";
    default:
      return "town";
  }
}
