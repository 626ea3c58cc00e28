import type { Brand } from "./brand.ts";

/** From the article's file name (or the id it was given); never from its position. */
export type ArticleId = Brand<string, "ArticleId">;
/** From the article and the words the event was read from. */
export type EventId = Brand<string, "EventId">;
/** "g169113" for a GeoNames entry, "w-iraqi-kurdistan" for one of our own table. */
export type PlaceId = Brand<string, "PlaceId">;
/** A story's file name without its folder and ending: "road-to-mosul". */
export type StoryId = Brand<string, "StoryId">;
