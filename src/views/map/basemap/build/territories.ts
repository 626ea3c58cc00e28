import type { UnitProperties } from "../topology-types.ts";
import type { NaturalEarthDivision } from "./packages.ts";

/**
 * Whose a division is, by the prefix of its ISO 3166-2 code and nothing else: UA-43 and UA-40 (Crimea, Sevastopol)
 * are UA whoever holds them. Divisions that have a country code of their own in ISO 3166-1 (Puerto Rico, Sint
 * Maarten) go by that. Natural Earth's codes that begin with -99 have no ISO 3166-2: this table places them.
 */
const WITHOUT_ISO_CODE: Readonly<Record<string, string | undefined>> = {
  "-99-X02~": "FR", // Clipperton Island
  "-99-X03~": "AU", // Coral Sea Islands
  "-99-X04~": "CY", // northern Cyprus
  "-99-X05~": "KZ", // Baikonur, leased
  "-99-X06~": undefined, // Siachen Glacier
  "-99-X08~": undefined, // Spratly Islands
  "-99-X11~": "SO", // Somaliland
  "-99-X13~": "CU", // Guantánamo Bay
  "-99-X14~": "CX", // Christmas Island
  "-99-X15~": "CC", // Cocos (Keeling) Islands
  "-99-X16~": "CY", // Dhekelia
  "-99-X17~": "CY", // Akrotiri
};

const OWN_COUNTRY_CODE: Readonly<Record<string, string>> = { "US-PR": "PR", "NL-SX": "SX" };

/** Parts of a country that ISO 3166-2 lists and that hold divisions of Natural Earth's. */
const PARTS: Readonly<Record<string, string>> = {
  England: "GB-ENG",
  Scotland: "GB-SCT",
  Wales: "GB-WLS",
  "Northern Ireland": "GB-NIR",
  "Flemish Region": "BE-VLG",
  "Walloon Region": "BE-WAL",
};

export function unitOf(division: NaturalEarthDivision): UnitProperties {
  const i = division.iso_3166_2;
  const c = countryOf(i);
  const p = PARTS[division.geonunit ?? ""];
  return { ...(c === undefined ? {} : { c }), i, ...(p === undefined ? {} : { p }) };
}

function countryOf(iso31662: string): string | undefined {
  if (iso31662 in WITHOUT_ISO_CODE) return WITHOUT_ISO_CODE[iso31662];
  const prefix = /^([A-Z]{2})-/.exec(iso31662)?.[1];
  if (prefix === undefined) throw new Error(`Division ${iso31662} has no country: add it to territories.ts`);
  return OWN_COUNTRY_CODE[iso31662] ?? prefix;
}
