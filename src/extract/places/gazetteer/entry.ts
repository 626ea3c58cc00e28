import type { PlaceKind } from "../types.ts";

/** How a name belongs to a place, most trusted first. */
export const NAME_STATUSES = ["main", "alias", "alternate", "foreign"] as const;
export type NameStatus = (typeof NAME_STATUSES)[number];

/** What GeoNames says a populated place is, and what our own entries are. */
export const FEATURES = [
  "capital",
  "seat1",
  "seat2",
  "seat3",
  "town",
  "section",
  "former",
  "area",
  "own",
] as const;
export type Feature = (typeof FEATURES)[number];

export const KINDS: readonly PlaceKind[] = [
  "site",
  "quarter",
  "city",
  "division",
  "region",
  "country",
  "water",
  "continent",
];

/** One place on its way into the tables. */
export type Entry = {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly feature: Feature;
  readonly lat: number;
  readonly lon: number;
  readonly geonameid: number | null;
  readonly iso2: string;
  readonly iso31662: string;
  /** ISO 3166-1 of a country, GeoNames code of a division: "SY", "US.TX". */
  readonly code?: string;
  readonly population: number;
  /** Id of the nearest containing place, or null. */
  readonly parent: string | null;
  readonly extent: readonly [number, number, number, number] | null;
  readonly vague: boolean;
  readonly source: "GeoNames" | "Natural Earth" | "Whenwhere";
  /** Further names with their status; `name` itself is always "main". */
  readonly names: readonly (readonly [name: string, status: NameStatus])[];
};
