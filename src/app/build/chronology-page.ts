import type { Article, BundleEvent, Report, Story } from "../../bundle/types.ts";
import type { PlaceId } from "../../domain/ids.ts";
import { safeAddress } from "../../views/article/links.ts";
import { en } from "../../views/words/en.ts";
import type { Collection } from "./collection.ts";
import { CONTENT_SECURITY_POLICY } from "./csp-plugin.ts";
import { escapeHtml } from "./escape-html.ts";
import { storySection } from "./story-section.ts";

/** More would be slow to open on a phone; the page itself shows them all. */
const LISTED_AT_MOST = 5000;

/**
 * All events in order of time as one plain page, for browsers without JavaScript, for printing and for archives:
 * `chronology.html` beside the page. Each event has its words and its source; stories stand before them, with links to
 * the events that they are about. The same bundle gives the same bytes.
 * @param total number of events in the collection
 */
export function chronologyPage({ head, inOrder }: Collection, total: number): string {
  const names = new Map(head.places.map(({ id, name }) => [id, name]));
  const articles = new Map(head.articles.map((article) => [article.id, article]));
  const events = firstOf(inOrder(), LISTED_AT_MOST);
  const left = total - events.length;
  const heading = escapeHtml(en.print.heading(head.title));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(CONTENT_SECURITY_POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="./chronology.css">
<link rel="icon" href="./favicon.svg" type="image/svg+xml">
<title>${heading}</title>
</head>
<body>
<h1>${heading}</h1>
<p><a href="./">${en.print.page}</a></p>
${storiesHtml(head.stories ?? [], new Set(events.map(({ id }) => id)))}<ol>
${events.map((event) => eventItem(event, names, articles)).join("\n")}
</ol>
${left > 0 ? `<p>${en.print.more(left)}</p>\n` : ""}<p>${en.map.credit}</p>
</body>
</html>
`;
}

function firstOf<T>(items: Iterable<T>, most: number): readonly T[] {
  const taken: T[] = [];
  for (const item of items) {
    taken.push(item);
    if (taken.length >= most) break;
  }
  return taken;
}

/** A view that shows an event leads to that event here; other views need the page itself. */
function storiesHtml(stories: readonly Story[], listed: ReadonlySet<string>): string {
  if (stories.length === 0) return "";
  const hrefOf = (fragment: string): string => {
    const event = new URLSearchParams(fragment).get("event");
    return event !== null && listed.has(event) ? `#${event}` : `./#${fragment}`;
  };
  const sections = stories.map((story) => storySection(story, hrefOf));
  return `<h2>${en.story.label}</h2>\n${sections.join("\n")}\n<h2>${en.regions.events}</h2>\n`;
}

function eventItem(
  event: BundleEvent,
  names: ReadonlyMap<PlaceId, string>,
  articles: ReadonlyMap<string, Article>,
): string {
  const places = [...new Set(event.places.map(({ place }) => names.get(place) ?? place))];
  const facts = [
    en.dates.when(event.when),
    ...(places.length > 0 ? [en.list(places)] : []),
    en.status(event.status),
  ];
  return [
    `<li id="${escapeHtml(event.id)}">`,
    `<p><strong>${escapeHtml(event.title)}</strong><br>${escapeHtml(facts.join(" · "))}</p>`,
    ...event.reports.map((report) => quotation(report, articles)),
    "</li>",
  ].join("\n");
}

function quotation(report: Report, articles: ReadonlyMap<string, Article>): string {
  const article = report.article === null ? undefined : articles.get(report.article);
  const language = article === undefined ? "" : ` lang="${escapeHtml(article.language)}"`;
  const source = article === undefined ? ownSource(report) : sourceOf(article);
  const cited = source === "" ? "" : `\n<br><cite>${source}</cite>`;
  return `<blockquote dir="auto"${language}>${escapeHtml(report.quote)}${cited}</blockquote>`;
}

/** "Truce holds, TASS, 16 Dec 2016" */
function sourceOf({ title, source, published, url }: Article): string {
  const words = [
    title,
    ...(source === null ? [] : [source]),
    ...(published === null ? [] : [en.dates.when(published)]),
  ];
  return linked(words.join(", "), url);
}

/** What a row of a table names itself; "" for nothing. */
function ownSource({ source, url }: Report): string {
  const address = url ?? null;
  return linked(source ?? safeAddress(address)?.host ?? "", address);
}

/** Linked where the address can be followed safely. */
function linked(words: string, url: string | null): string {
  const address = safeAddress(url);
  return address === null
    ? escapeHtml(words)
    : `<a rel="noopener noreferrer" href="${escapeHtml(address.href)}">${escapeHtml(words)}</a>`;
}
