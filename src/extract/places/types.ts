import type { Span } from "../text/span.ts";

/** How a place is drawn: a site or city is a point, the rest are areas. */
export type PlaceKind =
  | "site"
  | "quarter"
  | "city"
  | "division"
  | "region"
  | "country"
  | "water"
  | "continent";

/** A gazetteer entry as the rest of the extractor sees it. */
export type GazetteerPlace = {
  /** "g169113" (GeoNames id) or "w-iraqi-kurdistan" (our own table). */
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly lat: number;
  readonly lon: number;
  readonly geonameid?: number;
  /** ISO 3166-1 alpha-2. */
  readonly iso2?: string;
  /** ISO 3166-2 of a first-level division: "SY-HL". */
  readonly iso31662?: string;
  readonly population?: number;
  /** Ids of containing places, nearest first: quarter → city → division → country. */
  readonly within: readonly string[];
  /** [west, south, east, north] for places that are areas. */
  readonly extent?: readonly [number, number, number, number];
  /** Edges that nobody has agreed on (Middle East): drawn soft. */
  readonly vague?: true;
  /** "GeoNames", "Natural Earth", "Whenwhere". */
  readonly source: string;
};

export type Toponym = Span & {
  readonly text: string;
  /** null when recognised but not placed (abstention). */
  readonly place: GazetteerPlace | null;
  /** Calibrated 0..1: of answers at 0.9, nine in ten are right. */
  readonly confidence: number;
  /** Next best readings, best first, for the page and the corrections file. */
  readonly alternatives: readonly GazetteerPlace[];
  /** "Turkish": a demonym, never a pin. */
  readonly adjectival?: true;
  /** The name stands for its government or team: "Moscow said". */
  readonly metonym?: true;
  /** Inside a longer name: "Aleppo University", "Mosul offensive". */
  readonly embedded?: true;
  /** "50 km east of Palmyra": kept as a relation to the anchor; its words, from `start` up to the name. */
  readonly relation?: {
    readonly start: number;
    readonly text: string;
    readonly bearing?: string;
    readonly km?: number;
  };
  /** "the city" read as an earlier place: the span of that mention. */
  readonly refersTo?: Span;
  readonly rules: readonly string[];
};

export type PlacesInput = {
  readonly text: string;
  readonly title?: string;
  readonly source?: string;
  /** Where it was filed: a prior, not evidence that something happened there. */
  readonly dateline?: Span;
  readonly ignore?: readonly Span[];
  /** Also reads "the city" and the like as the place named before; each has `refersTo`. */
  readonly references?: boolean;
};
