import type { Place } from "../../bundle/types.ts";

/** What a place is called by. */
export type NamedPlace = Pick<Place, "name" | "kind" | "iso2">;

/**
 * Names of countries in a language, from the browser's own table. Other names stay as the bundle has them: nothing
 * that the page carries knows them in another language.
 */
export function placeNamesIn(locale: string): (place: NamedPlace) => string {
  const countries = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
  return ({ name, kind, iso2 }) => {
    if (kind !== "country" || iso2 === undefined || !/^[A-Z]{2}$/.test(iso2)) return name;
    return countries.of(iso2) ?? name;
  };
}
