import type { Context } from "../../parts/picture.ts";
import type { Occupancy } from "../scene/label-placement.ts";
import { languageOf } from "../../words/languages.ts";
import type { Viewport } from "../scene/viewport.ts";
import { placeBaseNames, type NameOptions } from "./base-names.ts";
import { createNameMeasure, paintBaseNames, type NameTheme } from "./name-painter.ts";
import type { LabelFile } from "./topology-types.ts";

export type Surroundings = {
  /** What events take; names keep clear of it. */
  readonly occupied: Occupancy;
  /** ISO 3166-1 alpha-2 of countries that are named among the events. */
  readonly namedCountries: ReadonlySet<string>;
  readonly theme: Pick<NameTheme, "label" | "halo" | "font"> & { readonly base: { readonly coast: string } };
};

/** Writes the base map's names where they find room. */
export type NameWriter = (context: Context, viewport: Viewport, surroundings: Surroundings) => void;

/** @param language BCP 47 tag: countries are called as there */
export function createNameWriter(labels: LabelFile, language: string): NameWriter {
  const countryName = languageOf(language) === "en" ? inEnglish : countriesIn(language);
  let measure: { readonly font: string; readonly of: ReturnType<typeof createNameMeasure> } | null = null;
  return (context, viewport, { occupied, namedCountries, theme }) => {
    if (measure?.font !== theme.font) measure = { font: theme.font, of: createNameMeasure(theme.font) };
    const names = placeBaseNames(labels, viewport, occupied, {
      measure: measure.of,
      countryName,
      skipCountries: namedCountries,
    });
    paintBaseNames(context, names, { ...theme, water: theme.base.coast });
  };
}

const inEnglish: NameOptions["countryName"] = (_, english) => english;

function countriesIn(language: string): NameOptions["countryName"] {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  return (iso2, english) => names.of(iso2) ?? english;
}
