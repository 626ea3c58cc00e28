import type { Vicinity } from "../../domain/vicinity.ts";
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
  /** Not a place of the gazetteer but worked out from one or two of them: "50 km east of Palmyra". */
  readonly near?: Vicinity & { readonly of: readonly { readonly id: string; readonly name: string }[] };
  /** "GeoNames", "Natural Earth", "Whenwhere". */
  readonly source: string;
};

/** What a name may mean besides, or instead of nothing. */
export type Alternative = {
  readonly place: GazetteerPlace;
  /** 0..1: its share of what the ranker gave to all readings. */
  readonly confidence: number;
  /** Names of the division and the country that it lies in, nearest first: "Texas", "United States". */
  readonly within: readonly string[];
};

export type Toponym = Span & {
  readonly text: string;
  /** null when recognised but not placed (abstention). */
  readonly place: GazetteerPlace | null;
  /** Calibrated 0..1: of answers at 0.9, nine in ten are right. */
  readonly confidence: number;
  /** Next best readings, best first, for the page and the corrections file. */
  readonly alternatives: readonly Alternative[];
  /** "Turkish": a demonym, never a pin. */
  readonly adjectival?: true;
  /** The name stands for its government or team: "Moscow said". */
  readonly metonym?: true;
  /** Inside a longer name: "Aleppo University", "Mosul offensive". */
  readonly embedded?: true;
  /** "50 km east of Palmyra": kept as a relation to the anchor; its words, from `start` up to the name. */
  readonly relation?: Vicinity & {
    readonly start: number;
    readonly text: string;
  };
  /**
   * Beside `relation`: the place that the words mean, worked out from the one named; that one itself where it is drawn
   * as widely anyhow ("off Libya"); null where the words don't tell where ("1,200 km from Moscow").
   */
  readonly vicinity?: GazetteerPlace | null;
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
