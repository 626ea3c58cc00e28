import { sourcesOf } from "../event-columns.ts";
import { compareArticles, inBundleOrder, placesByUse, usesOfPlaces } from "../order.ts";
import type { Bundle } from "../types.ts";
import { columnarFiles } from "./columnar-files.ts";
import type { BundleFile } from "./seal.ts";

/** The columnar form of a bundle that is whole in memory, in whatever order its parts are. */
export function formatColumnar(bundle: Bundle, eventsAShard?: number): Iterable<BundleFile> {
  const { title, provenance, stories } = bundle;
  const articles = bundle.articles.toSorted(compareArticles);
  const head = {
    title,
    articles,
    places: placesByUse(bundle.places, usesOfPlaces(bundle.events)),
    sources: sourcesOf(articles, bundle.events),
    ...(stories !== undefined && { stories }),
    provenance,
  };
  return columnarFiles(head, inBundleOrder(bundle.events), eventsAShard);
}
