import type { Article, BundleEvent } from "../../bundle/types.ts";
import type { Strings } from "../words/strings.ts";
import { safeAddress } from "./links.ts";

/**
 * How to cite an article, or an event as it was read from the article:
 * `“Truce holds”, TASS, 16 Dec 2016, https://… “Nine convoys left Aleppo” (16 Dec 2016), via Whenwhere: https://…`
 */
export function citationOf(
  article: Pick<Article, "title" | "source" | "published" | "url">,
  event: BundleEvent | null,
  link: string,
  { dates, article: words }: Strings,
): string {
  const parts = [
    `“${article.title}”`,
    ...(article.source === null ? [] : [article.source]),
    ...(article.published === null ? [] : [dates.when(article.published)]),
    ...(safeAddress(article.url) === null ? [] : [article.url]),
  ];
  const read = event === null ? "" : ` “${event.title}” (${dates.when(event.when)}),`;
  return `${parts.join(", ")}.${read} ${words.citedVia(link)}`;
}
