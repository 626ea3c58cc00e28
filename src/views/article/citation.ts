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
  { dates, article: words }: Pick<Strings, "dates" | "article">,
): string {
  const parts = [
    `“${article.title}”`,
    ...(article.source === null ? [] : [article.source]),
    ...(article.published === null ? [] : [dates.when(article.published)]),
    ...followable(article.url),
  ];
  return cited(parts, event, link, { dates, article: words });
}

/** How to cite an event by the reports of its own, those that say who they are of: `ACLED, https://… “Talks” (…), via …` */
export function reportCitation(
  event: BundleEvent,
  link: string,
  words: Pick<Strings, "dates" | "article">,
): string {
  const sources = event.reports.flatMap(({ source, url }) => [
    ...(source === undefined ? [] : [source]),
    ...followable(url ?? null),
  ]);
  return cited([...new Set(sources)], event, link, words);
}

const followable = (url: string | null): readonly string[] =>
  url === null || safeAddress(url) === null ? [] : [url];

function cited(
  parts: readonly string[],
  event: BundleEvent | null,
  link: string,
  { dates, article }: Pick<Strings, "dates" | "article">,
): string {
  const sentences = [
    ...(parts.length === 0 ? [] : [`${parts.join(", ")}.`]),
    ...(event === null ? [] : [`“${event.title}” (${dates.when(event.when)}),`]),
    article.citedVia(link),
  ];
  return sentences.join(" ");
}
