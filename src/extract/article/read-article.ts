import type { FuzzyDate } from "../../domain/precision.ts";
import { sentencesIn } from "../text/sentences.ts";
import { blocksOf } from "./blocks.ts";
import { dateOfDay, monthNamed, yearNamed } from "./calendar-words.ts";
import { parseGivenDate } from "./given-date.ts";
import { layOut, type Layout } from "./layout.ts";
import { publisherInText } from "./publisher-in-text.ts";
import { publisherAt } from "./publishers.ts";
import type { Block, Claim, ReadArticle } from "./types.ts";

/** Facts about an article from outside its text: a row of articles.csv, or a page's own metadata. */
export type ArticleFacts = {
  readonly title?: string;
  readonly source?: string;
  readonly url?: string;
  readonly published?: FuzzyDate;
  readonly language?: string;
  readonly note?: string;
};

export type ArticleInput = {
  readonly id: string;
  readonly text: string;
  readonly mode?: ReadArticle["mode"];
  /** From articles.csv or the caller; beats everything. */
  readonly given?: ArticleFacts;
  /** From front matter, JSON-LD, OpenGraph; beats the text. */
  readonly metadata?: ArticleFacts;
};

/** Reads raw text into an article: its blocks, and what it says about itself. Offsets point into `text` as given. */
export function readArticle({
  id,
  text,
  mode = "news",
  given = {},
  metadata = {},
}: ArticleInput): ReadArticle {
  const knownTitles = [given.title, metadata.title].filter((title) => title !== undefined);
  const layout = layOut(text, knownTitles);
  const blocks = blocksOf(text, layout);
  const url = stated(given.url, metadata.url);
  const note = given.note ?? metadata.note;
  return {
    id,
    text,
    mode,
    title: stated(given.title, metadata.title) ?? titleInText(text, blocks),
    source:
      stated(given.source, metadata.source) ?? publisherInText(text, layout, blocks) ?? publisherOf(url),
    url,
    language: given.language ?? metadata.language ?? languageOf(text),
    published: stated(given.published, metadata.published) ?? publishedInText(text, layout),
    dateline: layout.dateline,
    blocks,
    ...(note === undefined ? {} : { note }),
  };
}

/** What `annotate` is given for a document: `publishedAt` as `parseGivenDate` reads it, anything else counts as absent. */
export type TextDocument = {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly source?: string;
  readonly publishedAt?: string;
  readonly mode?: ReadArticle["mode"];
};

export function articleFromText({ id, text, title, source, publishedAt, mode }: TextDocument): ReadArticle {
  const published = publishedAt === undefined ? null : parseGivenDate(publishedAt);
  return readArticle({
    id,
    text,
    ...(mode === undefined ? {} : { mode }),
    given: {
      ...(title === undefined ? {} : { title }),
      ...(source === undefined ? {} : { source }),
      ...(published === null ? {} : { published }),
    },
  });
}

function stated<T>(given: T | undefined, metadata: T | undefined): Claim<T> | null {
  if (given !== undefined) return { value: given, basis: "given", reasons: ["given beside the article"] };
  if (metadata !== undefined)
    return { value: metadata, basis: "metadata", reasons: ["in the file’s own metadata"] };
  return null;
}

const MAX_TITLE = 120; // characters

/** The headline, else the first sentence, shortened at a word. */
function titleInText(text: string, blocks: readonly Block[]): Claim<string> | null {
  const headline = blocks.find(({ kind }) => kind === "title");
  if (headline !== undefined) {
    const { start, end } = headline;
    const value = text.slice(start, end).replaceAll(/\s+/g, " ");
    return { value, basis: "text", reasons: ["the headline of the text"], span: { start, end } };
  }
  const opening = blocks.find(({ kind }) => kind === "paragraph") ?? blocks[0];
  if (opening === undefined) return null;
  const { start, end } = sentencesIn(text, opening.start, Math.min(opening.end, opening.start + 2000))[0]!;
  const value = shortened(text.slice(start, end).replaceAll(/\s+/g, " "));
  return {
    value,
    basis: "text",
    reasons: ["the first sentence, because the text has no headline"],
    span: { start, end },
  };
}

function shortened(sentence: string): string {
  const bare = sentence.replace(/[.\s]+$/, "");
  if (bare.length <= MAX_TITLE) return bare;
  const cut = bare.lastIndexOf(" ", MAX_TITLE - 1);
  return `${bare.slice(0, cut > MAX_TITLE / 2 ? cut : MAX_TITLE - 1).replace(/[,;:\s]+$/, "")}…`;
}

function publisherOf(url: Claim<string> | null): Claim<string> | null {
  const value = url === null ? null : publisherAt(url.value);
  return value === null ? null : { value, basis: url!.basis, reasons: [`the address is ${url!.value}`] };
}

/** A stamp that says "published" before one that says nothing, before "updated", before a dateline with its year. */
function publishedInText(text: string, { stamps, dateline }: Layout): Claim<FuzzyDate> | null {
  for (const role of ["published", "bare", "updated"] as const) {
    const stamp = stamps.find((candidate) => candidate.role === role);
    if (stamp === undefined) continue;
    const { start, end } = stamp;
    const verb = role === "bare" ? "the page is dated" : `the page says it was ${role}`;
    return {
      value: stamp.date,
      basis: "text",
      reasons: [`${verb} ${text.slice(start, end)}`],
      span: { start, end },
    };
  }
  if (dateline?.date == null) return null;
  const value = datedLine(text.slice(dateline.date.start, dateline.date.end));
  if (value === null) return null;
  const { start, end } = dateline.date;
  return {
    value,
    basis: "text",
    reasons: [`the dateline says ${text.slice(start, end)}`],
    span: { start, end },
  };
}

/** "3 JAN 90", "Dec. 16, 2016" → a day; null when the dateline doesn't name its year. */
function datedLine(words: string): FuzzyDate | null {
  const parts = words.split(/[\s,]+/).filter((part) => monthNamed(part) !== null || /^\d+$/.test(part));
  const [one = "", two = "", three = ""] = parts;
  const year = yearNamed(three);
  const month = monthNamed(one) ?? monthNamed(two);
  if (year === null || month === null) return null;
  return dateOfDay(year, month, Number(monthNamed(one) === null ? one : two));
}

/** What isn't Latin with its accents or a mark; no letter of the scripts below lies elsewhere. */
const BEYOND_LATIN = /[^\0-\u036f\u2000-\u206f]/;

/** Script is all that is looked at: English unless most letters are of another one. */
function languageOf(text: string): string {
  const sample = text.slice(0, 4000);
  if (!BEYOND_LATIN.test(sample)) return "en";
  const share = (script: RegExp): number => (sample.match(script) ?? []).length;
  const latin = share(/\p{Script=Latin}/gu);
  const others = [
    ["und-Cyrl", share(/\p{Script=Cyrillic}/gu)],
    ["und-Arab", share(/\p{Script=Arabic}/gu)],
    ["und-Grek", share(/\p{Script=Greek}/gu)],
    ["und-Hani", share(/\p{Script=Han}/gu)],
    ["und-Hebr", share(/\p{Script=Hebrew}/gu)],
  ] as const;
  const strongest = others.reduce((best, other) => (other[1] > best[1] ? other : best));
  return strongest[1] > latin ? strongest[0] : "en";
}
