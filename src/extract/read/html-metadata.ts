import { publisherNamed } from "../article/publishers.ts";
import type { ArticleFacts } from "../article/read-article.ts";
import { checkFacts } from "./given-facts.ts";

/**
 * What a page says about itself. JSON-LD first, because publishers write it for machines; then OpenGraph and its kin,
 * then the dozen older meta names, then `<time>` and `<title>`.
 */
export function htmlMetadata(document: Document): ArticleFacts {
  const ld = articleInJsonLd(document);
  const meta = metaReader(document);
  const source = ld.source ?? meta("og:site_name", "application-name", "dc.publisher", "publisher");
  const title =
    ld.title ?? meta("og:title", "twitter:title", "dc.title", "parsely-title") ?? bareTitle(document, source);
  const published =
    dateIn(ld.published) ??
    dateIn(meta(...DATE_NAMES)) ??
    dateIn(timeElement(document)?.getAttribute("datetime"));
  const url =
    document.querySelector("link[rel=canonical]")?.getAttribute("href") ??
    meta("og:url") ??
    ld.url ??
    undefined;
  const language =
    ld.language ?? document.documentElement?.getAttribute("lang") ?? meta("og:locale")?.replace("_", "-");
  const raw = {
    title,
    source: source === undefined ? undefined : (publisherNamed(source) ?? source),
    published,
    url,
    language,
  };
  return checkFacts(
    Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, plain(value ?? "")])),
  ).facts;
}

const DATE_NAMES = [
  "article:published_time",
  "og:published_time",
  "og:article:published_time",
  "datepublished",
  "publish-date",
  "publishdate",
  "publication_date",
  "pubdate",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "dc.date.issued",
  "dc.date",
  "dcterms.created",
  "dcterms.date",
  "originalpublicationdate",
  "date",
];

const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** "2016-12-16T10:00:00+02:00" stays, "20161216" and "2016/12/16" become days; anything else is no date. */
function dateIn(raw: string | null | undefined): string | undefined {
  const text = raw?.trim() ?? "";
  const digits = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})/.exec(text);
  return digits === null ? undefined : `${digits[1]}-${digits[2]}-${digits[3]}`;
}

type Meta = (...names: readonly string[]) => string | undefined;

/** The content of the first of these names that the page has; names in lower case. */
function metaReader(document: Document): Meta {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll("meta")) {
    const name =
      element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
    const content = element.getAttribute("content")?.trim() ?? "";
    if (name !== null && content !== "" && !contents.has(name.toLowerCase()))
      contents.set(name.toLowerCase(), content);
  }
  return (...names) => names.map((name) => contents.get(name)).find((content) => content !== undefined);
}

const timeElement = (document: Document): Element | null =>
  document.querySelector("time[itemprop=datePublished], time[pubdate]") ??
  document.querySelector("article time[datetime]") ??
  document.querySelector("time[datetime]");

/** `<title>` without the site's name behind a dash or bar. */
function bareTitle(document: Document, source: string | undefined): string | undefined {
  const whole = plain(document.querySelector("title")?.textContent?.slice(0, 500) ?? "");
  const cut = /^(.{8,}?)\s+[-–—|:»]\s+([^-–—|»]{2,40})$/.exec(whole);
  const tail = cut?.[2] ?? "";
  const isSite = publisherNamed(tail) !== null || tail.toLowerCase() === source?.toLowerCase();
  return (isSite ? cut?.[1] : whole) || undefined;
}

type LinkedData = {
  readonly title?: string | undefined;
  readonly source?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
};

const ARTICLE_TYPE = /(?:Article|BlogPosting|Posting|Report)$/;

function articleInJsonLd(document: Document): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article: Json | undefined = objectsIn(parsed(script.textContent ?? "")).find(isArticle);
    if (article === undefined) continue;
    return {
      title: stringIn(article["headline"]) ?? stringIn(article["name"]),
      source: stringIn(recordIn(article["publisher"])?.["name"]),
      published: stringIn(article["datePublished"]) ?? stringIn(article["dateCreated"]),
      url: stringIn(article["url"]) ?? stringIn(article["mainEntityOfPage"]),
      language: stringIn(article["inLanguage"]),
    };
  }
  return {};
}

const isArticle = ({ "@type": type }: Json): boolean => {
  const names: readonly unknown[] = Array.isArray(type) ? type : [type];
  return names.some((name) => typeof name === "string" && ARTICLE_TYPE.test(name));
};

type Json = Readonly<Record<string, unknown>>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The objects of a JSON-LD value: itself, its list, its `@graph`. */
function objectsIn(value: unknown): readonly Json[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown) => (Array.isArray(item) ? [] : objectsIn(item)));
  const object = recordIn(value);
  if (object === undefined) return [];
  const graph = object["@graph"];
  const inner = Array.isArray(graph) ? graph.map(recordIn) : [];
  return [object, ...inner.filter((item) => item !== undefined)];
}

const recordIn = (value: unknown): Json | undefined => {
  const one: unknown = Array.isArray(value) ? value.at(0) : value;
  return typeof one === "object" && one !== null && !Array.isArray(one) ? (one as Json) : undefined;
};

const stringIn = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value : undefined;
