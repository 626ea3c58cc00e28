import type { Article, BundleEvent } from "../../bundle/types.ts";
import type { ArticleId, EventId, PlaceId } from "../../domain/ids.ts";
import type { GazetteerPlace } from "../places/types.ts";
import type { PlaceLookup } from "./place-finder.ts";

/** An event told by one article with one sentence; for tests. */
export function exampleEvent(
  id: string,
  quote: string,
  day: string,
  also: Partial<BundleEvent> = {},
): BundleEvent {
  return {
    id: id as EventId,
    title: quote.slice(0, 40),
    kind: "other",
    status: "happened",
    when: { from: day, to: day, precision: "day", edtf: day, basis: "governed" },
    places: [{ place: "g170063" as PlaceId, role: "happened", basis: "governed", confidence: 0.8 }],
    reports: [exampleReport(quote)],
    actors: [],
    importance: 0.5,
    confidence: 0.6,
    state: "automatic",
    ...also,
  };
}

export const exampleReport = (quote: string, article = "a1"): BundleEvent["reports"][number] => ({
  article: article as ArticleId,
  quote,
  span: [0, quote.length],
  dateSpan: [0, 2],
  dateExplanation: "the dateline says so",
  placeSpans: [],
  attribution: null,
  reported: null,
});

export const EXAMPLE_ARTICLE: Article = {
  id: "a1" as ArticleId,
  file: "truce.txt",
  title: "Truce",
  source: "TASS",
  url: null,
  language: "en",
  published: {
    from: "2016-12-17",
    to: "2016-12-17",
    precision: "day",
    edtf: "2016-12-17",
    basis: "given",
    reasons: [],
  },
  text: "The truce held.\nThe envoy “went to\nGeneva” on Friday.",
  blocks: [],
};

const place = (id: string, name: string, within: readonly string[] = []): GazetteerPlace => ({
  id,
  name,
  kind: "city",
  lat: 1,
  lon: 2,
  within,
  source: "GeoNames",
});

const PLACES = [
  place("g170063", "Aleppo"),
  place("g2988507", "Paris", ["gFR"]),
  place("g4717560", "Paris", ["gTX", "gUS"]),
  place("gTX", "Texas", ["gUS"]),
];

export const EXAMPLE_LOOKUP: PlaceLookup = {
  byId: (id) => PLACES.find((one) => one.id === id),
  byName: (name) => PLACES.filter((one) => one.name.toLowerCase() === name.toLowerCase()),
};
