import * as v from "valibot";
import { compareEvents, compareText } from "./order.ts";
import { BundleSchema } from "./schema.ts";
import type { Bundle } from "./types.ts";

/**
 * The readable form: JSON with one article, place or event a line, keys in the schema's order, so that the same bundle
 * gives the same bytes and a change shows as a few changed lines.
 * @throws when the bundle isn't one: our own mistake, named with its path
 */
export function formatBundle(bundle: Bundle): string {
  const { format, title, articles, places, events, stories, provenance } = v.parse(BundleSchema, {
    ...bundle,
    articles: bundle.articles.toSorted((a, b) => compareText(a.id, b.id)),
    places: bundle.places.toSorted((a, b) => compareText(a.id, b.id)),
    events: bundle.events.toSorted(compareEvents),
  });
  return `{
"format": ${format},
"title": ${JSON.stringify(title)},
"articles": ${lines(articles)},
"places": ${lines(places)},
"events": ${lines(events)},
${stories === undefined ? "" : `"stories": ${lines(stories)},\n`}"provenance": {
${Object.entries(provenance)
  .map(
    ([key, value]) =>
      `${JSON.stringify(key)}: ${Array.isArray(value) ? lines(value) : JSON.stringify(value)}`,
  )
  .join(",\n")}
}
}
`;
}

const lines = (items: readonly unknown[]): string =>
  items.length === 0 ? "[]" : `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
