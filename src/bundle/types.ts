import type { EventKind } from "../domain/kinds.ts";
import type { EventStatus, PlaceBasis, PlaceRole, ReviewState, WhenBasis } from "../domain/event.ts";
import type { ArticleId, EventId, PlaceId, StoryId } from "../domain/ids.ts";
import type { FuzzyDate } from "../domain/precision.ts";
import type { Vicinity } from "../domain/vicinity.ts";

/** The format this code writes; a reader refuses a newer one by name. */
export const BUNDLE_FORMAT = 1;

/** Offsets into the article's text, end exclusive. */
export type TextSpan = readonly [start: number, end: number];

export type Bundle = {
  readonly format: typeof BUNDLE_FORMAT;
  readonly title: string;
  readonly articles: readonly Article[];
  readonly places: readonly Place[];
  /** Sorted by first day, then last day, then id. */
  readonly events: readonly BundleEvent[];
  /** By title; absent where nobody wrote any. */
  readonly stories?: readonly Story[];
  readonly provenance: Provenance;
};

export type Article = {
  readonly id: ArticleId;
  readonly file: string;
  readonly title: string;
  readonly source: string | null;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly published: (FuzzyDate & { readonly basis: string; readonly reasons: readonly string[] }) | null;
  /** What the text alone says, where something else was given. */
  readonly publishedInferred?: FuzzyDate & { readonly reasons: readonly string[] };
  readonly note?: string;
  readonly text: string;
  readonly blocks: readonly { readonly kind: string; readonly span: TextSpan }[];
};

export type Place = {
  readonly id: PlaceId;
  readonly name: string;
  readonly kind: "site" | "quarter" | "city" | "division" | "region" | "country" | "water" | "continent";
  readonly lat: number;
  readonly lon: number;
  readonly iso2?: string;
  /** ISO 3166-2, names the base map's polygon. */
  readonly division?: string;
  readonly geonameid?: number;
  /** Containing places that are in this bundle too, nearest first. */
  readonly within: readonly PlaceId[];
  /** [west, south, east, north] */
  readonly extent?: readonly [number, number, number, number];
  readonly vague?: true;
  /** Worked out from one or two other places of this bundle, and named by them: "50 km east of Palmyra". */
  readonly near?: Vicinity & { readonly of: readonly { readonly id: PlaceId; readonly name: string }[] };
  readonly source: string;
};

/** What a name may mean besides the place that was chosen, or instead of none. Not a place of this bundle. */
export type PlaceReading = Pick<Place, "name" | "kind" | "lat" | "lon" | "iso2"> & {
  /** The gazetteer's id: what a line of corrections.yaml names to choose it. */
  readonly id: PlaceId;
  /** Names of the division and the country it lies in, nearest first: "Texas", "United States". */
  readonly within: readonly string[];
  /** 0..1 */
  readonly confidence: number;
};

export type BundleEvent = {
  readonly id: EventId;
  /** Ids that this event had through its other reports; links by them still find it. */
  readonly aliases?: readonly EventId[];
  readonly title: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly when: FuzzyDate & { readonly basis: WhenBasis };
  readonly places: readonly {
    readonly place: PlaceId;
    readonly role: PlaceRole;
    readonly basis: PlaceBasis;
    readonly confidence: number;
    /** The article's words before the name of another place that tell this one by it: "50 km east of". */
    readonly relation?: Pick<Vicinity, "km" | "bearing"> & { readonly words: string };
    /** Up to three other readings of the name, likeliest first. */
    readonly alternatives?: readonly PlaceReading[];
  }[];
  /**
   * At least one. First the one with the best evidence, which gives title and date; the id is that of the one that was
   * published first.
   */
  readonly reports: readonly Report[];
  readonly actors: readonly string[];
  /** 0..1, for choosing what to label when there isn't room for all. */
  readonly importance: number;
  /** 0..1 */
  readonly confidence: number;
  readonly state: ReviewState;
  /** Where reports differ: "ten convoys" beside "nine convoys"; never averaged. */
  readonly disagreements?: readonly {
    readonly about: "day" | "place" | "figure";
    readonly values: readonly string[];
  }[];
};

/** An event beside its JSON, which is written as it was read. */
export type StoredEvent = { readonly event: BundleEvent; readonly json: string };

/** One telling of the event in one article. A table row has no article span. */
export type Report = {
  readonly article: ArticleId | null;
  /** Who published it, where no article of the bundle says so: a table row's source. */
  readonly source?: string;
  /** Where it can be read, http or https, where no article of the bundle says so. */
  readonly url?: string;
  readonly quote: string;
  readonly span: TextSpan | null;
  readonly dateSpan: TextSpan | null;
  readonly dateExplanation: string;
  readonly placeSpans: readonly TextSpan[];
  /** Names of places in its words that nobody could place, with up to three readings; none where it is unknown. */
  readonly unplaced?: readonly { readonly span: TextSpan; readonly alternatives: readonly PlaceReading[] }[];
  readonly attribution: string | null;
  /** First and last day on which it was reported, when the article's date is known. */
  readonly reported: { readonly from: string; readonly to: string } | null;
};

/** Written by a person beside the articles: text in steps, each with the view that stands beside it. */
export type Story = {
  readonly id: StoryId;
  readonly file: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** What stands before the first step. */
  readonly lead: readonly StoryBlock[];
  /** At least one. */
  readonly steps: readonly StoryStep[];
};

export type StoryStep = {
  readonly heading: readonly StoryInline[];
  /** A link's fragment without "#": "range=2016-10&event=ID"; "" shows everything. */
  readonly view: string;
  readonly blocks: readonly StoryBlock[];
};

/** What is kept of Markdown. Never markup: raw HTML in the file is text here. */
export type StoryBlock =
  | { readonly kind: "paragraph"; readonly inlines: readonly StoryInline[] }
  | { readonly kind: "quote"; readonly blocks: readonly StoryBlock[] }
  | {
      readonly kind: "list";
      /** The first number; null for a list without numbers. */
      readonly start: number | null;
      readonly items: readonly (readonly StoryBlock[])[];
    }
  | { readonly kind: "code"; readonly text: string };

export type StoryInline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "break" }
  | { readonly kind: "emphasis"; readonly inlines: readonly StoryInline[] }
  | { readonly kind: "strong"; readonly inlines: readonly StoryInline[] }
  /** `fragment` is a view of this page, without "#". */
  | { readonly kind: "view"; readonly fragment: string; readonly inlines: readonly StoryInline[] }
  /** `href` is http or https. */
  | { readonly kind: "link"; readonly href: string; readonly inlines: readonly StoryInline[] };

export type Provenance = {
  readonly extractor: string;
  readonly gazetteer: string;
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
  readonly licences: readonly {
    readonly name: string;
    readonly licence: string;
    readonly url: string;
  }[];
  readonly corrections: readonly { readonly line: number; readonly text: string }[];
  readonly warnings: readonly { readonly file: string; readonly message: string }[];
};
