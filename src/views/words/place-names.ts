import type { Place } from "../../bundle/types.ts";

/** What a place is called by. */
export type NamedPlace = Pick<Place, "name" | "kind" | "iso2" | "near">;

/** Says a place that is told by others, which keep their names. `km` is a number in words of the language. */
export type VicinityNames = (
  near: Pick<NonNullable<Place["near"]>, "way" | "bearing">,
  names: readonly string[],
  km: string | null,
) => string;

/**
 * Names of places in a language: countries from the browser's own table, and what lies near others. Other names stay as
 * the bundle has them: nothing that the page carries knows them in another language.
 */
export function placeNamesIn(locale: string, vicinity: VicinityNames): (place: NamedPlace) => string {
  const countries = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
  const number = new Intl.NumberFormat(locale);
  return ({ name, kind, iso2, near }) => {
    if (near !== undefined) {
      const km = near.km === undefined ? null : number.format(near.km);
      return vicinity(
        near,
        near.of.map((anchor) => anchor.name),
        km,
      );
    }
    if (kind !== "country" || iso2 === undefined || !/^[A-Z]{2}$/.test(iso2)) return name;
    return countries.of(iso2) ?? name;
  };
}
