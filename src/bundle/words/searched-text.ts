import type { PlaceId } from "../../domain/ids.ts";
import type { Article, BundleEvent } from "../types.ts";

/** What of an event is searched, part by part; words in quotation marks stand together in one of them. */
export const searchedInEvent = (
  { title, reports, actors, places }: BundleEvent,
  placeName: (id: PlaceId) => string | undefined,
): readonly string[] => [
  title,
  ...reports.map(({ quote }) => quote),
  ...actors,
  ...places.flatMap(({ place }) => placeName(place) ?? []),
];

/** What of an article is searched. */
export const searchedInArticle = ({ title, text }: Pick<Article, "title" | "text">): readonly string[] => [
  title,
  text,
];
