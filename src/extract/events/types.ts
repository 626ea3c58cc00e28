import type { FuzzyDate } from "../../domain/precision.ts";
import type { EventKind } from "../../domain/kinds.ts";
import type { EventStatus, PlaceRole, WhenBasis, PlaceBasis } from "../../domain/event.ts";
import type { ReadArticle } from "../article/types.ts";
import type { DatesResult } from "../dates/types.ts";
import type { Vicinity } from "../../domain/vicinity.ts";
import type { Alternative, GazetteerPlace, Toponym } from "../places/types.ts";
import type { Span } from "../text/span.ts";

/** One telling of something that happened, read from one article: a report, before merging makes events of them. */
export type EventReport = Span & {
  /** Words of the article that gave the event: `text.slice(start, end)`. */
  readonly text: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** The word that made it an event: "suspended". */
  readonly trigger: Span;
  readonly when: FuzzyDate & { readonly basis: WhenBasis };
  /** The date words; null when the basis is the publication date. */
  readonly dateSpan: Span | null;
  /** One line on how the date was worked out. */
  readonly dateExplanation: string;
  readonly places: readonly EventPlace[];
  /** Names that stand where a place stands and that nobody could place; absent where there are none. */
  readonly unplaced?: readonly UnplacedName[];
  /** Who says so: "Syrian state television". */
  readonly attribution: string | null;
  /** People and bodies named: "Sergei Lavrov", "UN Security Council". */
  readonly actors: readonly string[];
  /** "nine convoys", "over 200 civilians": kept to compare reports. */
  readonly figures: readonly {
    readonly text: string;
    readonly value: number;
    readonly unit: string;
  }[];
  /** 0..1, how prominent in its article. */
  readonly prominence: number;
  /** 0..1. */
  readonly confidence: number;
};

export type EventPlace = {
  readonly place: GazetteerPlace;
  readonly role: PlaceRole;
  readonly basis: PlaceBasis;
  readonly confidence: number;
  /** What else its name may well mean, likeliest first. */
  readonly alternatives: readonly Alternative[];
  /** The words before the name of another place that tell this one by it: "50 km east of". */
  readonly relation?: Pick<Vicinity, "km" | "bearing"> & { readonly words: string };
  /** The place words; null when it is what the article is about. */
  readonly span: Span | null;
};

/** Likeliest reading first; without one the gazetteer lacks the name. */
export type UnplacedName = Span & { readonly alternatives: readonly Alternative[] };

export type EventsInput = {
  readonly article: ReadArticle;
  readonly dates: DatesResult;
  readonly toponyms: readonly Toponym[];
};
