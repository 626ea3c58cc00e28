import type { BundleEvent, Place } from "../../bundle/types.ts";
import type { TableEvent } from "./types.ts";

/** A table's event as the bundle holds it; its place is certain, because the table's makers put it there. */
export const bundleEvent = (event: TableEvent): BundleEvent => ({
  id: event.id,
  title: event.title,
  kind: event.kind,
  status: event.status,
  when: { ...event.when, basis: "table" },
  places:
    event.place === null ? [] : [{ place: event.place.id, role: "happened", basis: "table", confidence: 1 }],
  reports: [
    {
      article: null,
      ...(event.source === null ? {} : { source: event.source }),
      ...(event.url === null ? {} : { url: event.url }),
      quote: event.quote === "" ? event.title : event.quote,
      span: null,
      dateSpan: null,
      dateExplanation: "The table gives this date.",
      placeSpans: [],
      attribution: null,
      reported: event.reported,
    },
  ],
  actors: event.actors,
  importance: TABLE_IMPORTANCE,
  confidence: 1,
  state: "automatic",
});

/** A row says nothing about how much it was written about: below any event that two sources tell. */
const TABLE_IMPORTANCE = 0.3;

/** The place of a table's event as the bundle holds it; null when it has none. */
export const bundlePlace = ({ place }: TableEvent): Place | null =>
  place === null
    ? null
    : {
        id: place.id,
        name: place.name,
        kind: place.kind,
        lat: place.lat,
        lon: place.lon,
        ...(place.iso2 === undefined ? {} : { iso2: place.iso2 }),
        within: [],
        source: "table",
      };
