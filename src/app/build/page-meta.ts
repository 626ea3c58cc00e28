import type { Bundle } from "../../bundle/types.ts";
import { parseDay } from "../../domain/day.ts";
import { rangeOfDays } from "../../domain/time-range.ts";
import { en } from "../../views/words/en.ts";
import { monthsOf } from "../months-of.ts";
import { escapeHtml } from "./escape-html.ts";

/** The built page's HTML with the collection's own title and summary, for tabs, search engines and link previews. */
export function withPageMeta(html: string, bundle: Pick<Bundle, "title" | "articles" | "events">): string {
  const title = escapeHtml(bundle.title);
  const description = escapeHtml(describe(bundle));
  return html
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
    .replaceAll(/<meta\s[^>]*>/g, (meta) => {
      if (/(?:name|property)="og:title"/.test(meta)) return withContent(meta, title);
      if (/(?:name|property)="(?:og:)?description"/.test(meta)) return withContent(meta, description);
      return meta;
    });
}

const withContent = (meta: string, content: string): string =>
  meta.replace(/content="[^"]*"/, () => `content="${content}"`);

/** "5 articles, 31 events, Sep 2016 – Nov 2017, on one timeline and one map; …" */
function describe({ articles, events }: Pick<Bundle, "articles" | "events">): string {
  const first = parseDay(events[0]?.when.from ?? "");
  const last = events.reduce((latest, { when }) => (when.to > latest ? when.to : latest), "");
  const lastDay = parseDay(last);
  const span =
    first === null || lastDay === null ? [] : [en.dates.days(...monthsOf(rangeOfDays(first, lastDay)))];
  return en.page.description([en.page.articles(articles.length), en.page.events(events.length), ...span]);
}
