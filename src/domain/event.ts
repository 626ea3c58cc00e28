/** Background is older than the story; planned lies ahead of the report. */
export const EVENT_STATUSES = ["happened", "ongoing", "planned", "possible", "denied", "background"] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** What a place is to an event: where it happened, where it was said, what was spoken about, where from, where to. */
export const PLACE_ROLES = ["happened", "spoken", "about", "origin", "destination"] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

/** Where the date came from, strongest first. */
export const WHEN_BASES = ["governed", "clause", "carried", "publication", "table", "corrected"] as const;
export type WhenBasis = (typeof WHEN_BASES)[number];

/** Where the place came from, strongest first; "topic" is what the article is about. */
export const PLACE_BASES = [
  "governed",
  "clause",
  "carried",
  "topic",
  "dateline",
  "table",
  "corrected",
] as const;
export type PlaceBasis = (typeof PLACE_BASES)[number];

/** What a person has made of an event. */
export const REVIEW_STATES = ["automatic", "checked", "corrected"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];
