import type { Bundle } from "../../bundle/types.ts";
import { en } from "../../views/words/en.ts";
import { monthsOf } from "../months-of.ts";
import { CARD_HEIGHT, CARD_WIDTH } from "./card/card-map.ts";
import type { CollectionSummary } from "./collection.ts";
import { escapeHtml } from "./escape-html.ts";

export const CARD_FILE = "card.png";

type PageFacts = Pick<Bundle, "title" | "articles"> & Pick<CollectionSummary, "events" | "span">;

/**
 * The built page's HTML with the collection's own title and summary, for tabs, search engines and link previews.
 * @param address where the page will be, whole, with a slash at the end; null when that isn't known
 */
export function withPageMeta(html: string, facts: PageFacts, address: string | null): string {
  const title = escapeHtml(facts.title);
  const description = escapeHtml(describe(facts));
  return html
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
    .replaceAll(/<meta\s[^>]*>/g, (meta) => {
      if (/(?:name|property)="og:title"/.test(meta)) return withContent(meta, title);
      if (/(?:name|property)="(?:og:)?description"/.test(meta)) return withContent(meta, description);
      return meta;
    })
    .replace("</head>", () => `${pictureMeta(facts, address)}</head>`);
}

/** Most services follow no relative address of a picture: without the page's own they show title and summary alone. */
function pictureMeta({ title }: PageFacts, address: string | null): string {
  const properties = [
    ["og:image", `${address ?? "./"}${CARD_FILE}`],
    ["og:image:type", "image/png"],
    ["og:image:width", String(CARD_WIDTH)],
    ["og:image:height", String(CARD_HEIGHT)],
    ["og:image:alt", `Map and timeline of “${title}”`],
    ...(address === null ? [] : [["og:url", address]]),
  ];
  return properties
    .map(([name = "", content = ""]) => `<meta property="${name}" content="${escapeHtml(content)}" />\n`)
    .join("");
}

const withContent = (meta: string, content: string): string =>
  meta.replace(/content="[^"]*"/, () => `content="${content}"`);

/** "5 articles, 31 events, Sep 2016 – Nov 2017, on one timeline and one map; …" */
function describe({ articles, events, span }: PageFacts): string {
  const told = articles.length === 0 ? [] : [en.page.articles(articles.length)];
  const days = span === null ? [] : [en.dates.days(...monthsOf(span))];
  return en.page.description([...told, en.page.events(events), ...days]);
}
