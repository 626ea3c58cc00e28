// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { syntheticBundle } from "../../bench/synthetic.ts";
import type { Bundle } from "../../bundle/types.ts";
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

const read = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

const content = (page: Document, selector: string): string | null | undefined =>
  page.querySelector(selector)?.getAttribute("content");

describe("chronologyPage", () => {
  test("lists every event once, in order, with its words and its source", () => {
    const items = [...read(chronologyPage(bundle)).querySelectorAll("li")];
    expect(items.map(({ id }) => id)).toEqual(bundle.events.map(({ id }) => id));
    items.forEach((item, i) => {
      const event = bundle.events[i]!;
      const article = bundle.articles.find(({ id }) => id === event.reports[0]!.article)!;
      expect(item.textContent).toContain(event.title);
      expect(item.textContent).toContain(event.reports[0]!.quote);
      expect(item.querySelector("cite")?.textContent).toContain(article.title);
    });
  });

  test("keeps hostile words text and hostile addresses out", () => {
    const page = read(chronologyPage(hostile));
    expect(page.querySelectorAll("img, script, a[href^='javascript']")).toHaveLength(0);
    expect(page.querySelector("h1")?.textContent).toContain(HOSTILE);
    expect(page.querySelector("blockquote")?.textContent).toContain(HOSTILE);
  });
});

describe("withPageMeta", () => {
  const html = `<head><title>Whenwhere</title><meta charset="utf-8"><meta name="description" content="old"><meta
    property="og:title" content="old"><meta property="og:description" content="old"></head>`;

  test("names the collection and says how much it holds", () => {
    const page = read(withPageMeta(html, bundle));
    expect(page.title).toBe(bundle.title);
    expect(content(page, "meta[property='og:title']")).toBe(bundle.title);
    expect(content(page, "meta[name=description]")).toMatch(/^10 articles, 30 events, .*20\d\d/);
    expect(content(page, "meta[property='og:description']")).toBe(content(page, "meta[name=description]"));
  });

  test("keeps a hostile title inside the title", () => {
    const page = read(withPageMeta(html, { ...bundle, title: `$& ${HOSTILE}` }));
    expect(page.querySelectorAll("img, script")).toHaveLength(0);
    expect(content(page, "meta[property='og:title']")).toBe(`$& ${HOSTILE}`);
  });
});
