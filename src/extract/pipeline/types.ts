import type { Article, PlaceReading } from "../../bundle/types.ts";
import type { GazetteerPlace } from "../places/types.ts";
import type { EventPlace, EventReport } from "../events/types.ts";
import type { UnplacedReading } from "../merge/types.ts";
import type { EventId } from "../../domain/ids.ts";

/** What one article gives, as it is kept in the cache and sent between processes: plain JSON, places told once. */
export type ExtractedArticle = {
  readonly article: Article;
  /** Each with its id (see `reportIds`). */
  readonly reports: readonly StoredReport[];
  /** Places that the reports name, by id. */
  readonly places: readonly GazetteerPlace[];
  readonly warnings: readonly ArticleWarning[];
};

export type StoredReport = Omit<EventReport, "trigger" | "places" | "unplaced"> & {
  readonly id: EventId;
  readonly trigger: string;
  readonly places: readonly StoredPlace[];
  readonly unplaced?: readonly UnplacedReading[];
};

export type StoredPlace = Omit<EventPlace, "place" | "alternatives"> & {
  readonly place: string;
  /** As the bundle tells them; absent where there are none. */
  readonly alternatives?: readonly PlaceReading[];
};

/** Something that the builder should know: which file, what is the matter, what to do. */
export type ArticleWarning = { readonly file: string; readonly message: string };
