// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../../bench/synthetic.ts";
import type { Bundle, Story } from "../../bundle/types.ts";
import type { StoryId } from "../../domain/ids.ts";
import { summarise, type Collection } from "./collection.ts";
import { chronologyPage } from "./chronology-page.ts";
import { withPageMeta } from "./page-meta.ts";

const HOSTILE = `"><img src=x onerror="alert(1)"><script>alert('2')</script>&amp;`;

const bundle = syntheticBundle({ events: 30, places: 6 });
const hostile: Bundle = {
  ...bundle,
  title: HOSTILE,
  articles: bundle.articles.map((article) => ({
    ...article,
    title: HOSTILE,
    source: HOSTILE,
    url: "javascript:alert(1)",
  })),
  places: bundle.places.map((place) => ({ ...place, name: HOSTILE })),
  events: bundle.events.map((event) => ({
    ...event,
    title: HOSTILE,
    reports: event.reports.map((report) => ({ ...report, quote: HOSTILE })),
  })),
};

const collectionOf = ({ events, ...head }: Bundle): Collection => ({ head, inOrder: () => events });
const factsOf = (of: Bundle) => ({ ...of, ...summarise(collectionOf(of)) });

const words = (text: string) => [{ kind: "text" as const, text }];

const read = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

const content = (page: Document, selector: string): string | null | undefined =>
  page.querySelector(selector)?.getAttribute("content");

describe("chronologyPage", () => {
  test("lists every event once, in order, with its words and its source", () => {
    const items = [
      ...read(chronologyPage(collectionOf(bundle), bundle.events.length)).querySelectorAll("li"),
    ];
    expect(items.map(({ id }) => id)).toEqual(bundle.events.map(({ id }) => id));
    items.forEach((item, i) => {
      const event = bundle.events[i]!;
      const article = bundle.articles.find(({ id }) => id === event.reports[0]!.article)!;
      expect(item.textContent).toContain(event.title);
      expect(item.textContent).toContain(event.reports[0]!.quote);
      expect(item.querySelector("cite")?.textContent).toContain(article.title);
    });
  });

  test("names the source of a table's row, linked where that is safe", () => {
    const [event] = bundle.events;
    const row = { ...event!.reports[0]!, article: null, source: "ACLED & partners" };
    const citesOf = (report: typeof row & { readonly url?: string }) =>
      read(
        chronologyPage(collectionOf({ ...bundle, events: [{ ...event!, reports: [report] }] }), 1),
      ).querySelector("li cite");
    expect(citesOf(row)?.textContent).toBe("ACLED & partners");
    expect(citesOf({ ...row, url: "javascript:alert(1)" })?.querySelector("a")).toBeNull();
    expect(citesOf({ ...row, url: "https://acleddata.com/1" })?.querySelector("a")?.href).toBe(
      "https://acleddata.com/1",
    );
  });

  test("tells stories in full, each view of a listed event a link to it", () => {
    const [event] = bundle.events;
    const story: Story = {
      id: "s" as StoryId,
      file: "s.md",
      title: HOSTILE,
      language: "en",
      lead: [{ kind: "paragraph", inlines: words(HOSTILE) }],
      steps: [
        { heading: words("How it began"), view: `event=${event!.id}`, blocks: [] },
        {
          heading: words("All of it"),
          view: "range=2016",
          blocks: [
            { kind: "list", start: 3, items: [[{ kind: "code", text: "<b>" }]] },
            {
              kind: "paragraph",
              inlines: [{ kind: "view", fragment: "", inlines: [{ kind: "strong", inlines: words("now") }] }],
            },
          ],
        },
      ],
    };
    const page = read(chronologyPage(collectionOf({ ...bundle, stories: [story] }), bundle.events.length));
    const section = page.querySelector("section")!;
    expect([...section.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
      `#${event!.id}`,
      "./#range=2016",
      "./#",
    ]);
    expect(section.querySelector("h3")?.textContent).toBe(HOSTILE);
    expect(section.querySelector("ol[start='3'] pre")?.textContent).toBe("<b>");
    expect(page.querySelectorAll("img, script")).toHaveLength(0);
  });

  test("keeps hostile words text and hostile addresses out", () => {
    const page = read(chronologyPage(collectionOf(hostile), hostile.events.length));
    expect(page.querySelectorAll("img, script, a[href^='javascript']")).toHaveLength(0);
    expect(page.querySelector("h1")?.textContent).toContain(HOSTILE);
    expect(page.querySelector("blockquote")?.textContent).toContain(HOSTILE);
  });
});

describe("withPageMeta", () => {
  const html = `<head><title>Whenwhere</title><meta charset="utf-8"><meta name="description" content="old"><meta
    property="og:title" content="old"><meta property="og:description" content="old"></head>`;

  test("names the collection and says how much it holds", () => {
    const page = read(withPageMeta(html, factsOf(bundle), null));
    expect(page.title).toBe(bundle.title);
    expect(content(page, "meta[property='og:title']")).toBe(bundle.title);
    expect(content(page, "meta[name=description]")).toMatch(/^10 articles, 30 events, .*20\d\d/);
    expect(content(page, "meta[property='og:description']")).toBe(content(page, "meta[name=description]"));
  });

  test("keeps a hostile title inside the title", () => {
    const page = read(withPageMeta(html, { ...factsOf(bundle), title: `$& ${HOSTILE}` }, null));
    expect(page.querySelectorAll("img, script")).toHaveLength(0);
    expect(content(page, "meta[property='og:title']")).toBe(`$& ${HOSTILE}`);
  });

  test("names the picture by its whole address where that is known, else beside the page", () => {
    const facts = factsOf(bundle);
    const [beside, whole] = [null, "https://example.org/story/"].map((address) =>
      content(read(withPageMeta(html, facts, address)), "meta[property='og:image']"),
    );
    expect([beside, whole]).toEqual(["./card.png", "https://example.org/story/card.png"]);
  });
});
