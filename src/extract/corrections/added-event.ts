import type { Article, BundleEvent, Report } from "../../bundle/types.ts";
import { eventId } from "../merge/report-ids.ts";
import { explanationOf } from "./change-event.ts";
import { parseCorrectedDate } from "./corrected-date.ts";
import type { PlaceFinder } from "./place-finder.ts";
import type { Correction } from "./types.ts";

const ADDED_IMPORTANCE = 0.5; // a person thought it worth adding

/** An event that a person adds, or why it can't be: its article or the words in it aren't there. */
export function addedEvent(
  added: NonNullable<Correction["add"]>,
  articles: readonly Article[],
  finder: PlaceFinder,
  why: Pick<Correction, "note" | "by">,
): BundleEvent | string {
  const places = added.place === undefined ? [] : finder.placesOf(added.place);
  if (typeof places === "string") return places;
  const report = reportOf(added, articles, why);
  if (typeof report === "string") return report;
  return {
    id: eventId(added.id === undefined ? `added\n${added.title}\n${added.date}` : `added\n${added.id}`),
    title: added.title,
    kind: added.kind ?? "other",
    status: added.status ?? "happened",
    when: { ...parseCorrectedDate(added.date)!, basis: "corrected" },
    places,
    reports: [report],
    actors: [],
    importance: ADDED_IMPORTANCE,
    confidence: 1,
    state: "corrected",
  };
}

function reportOf(
  { title, article: file, words, source, url }: NonNullable<Correction["add"]>,
  articles: readonly Article[],
  why: Pick<Correction, "note" | "by">,
): Report | string {
  const shared = { dateSpan: null, dateExplanation: explanationOf(why), placeSpans: [], attribution: null };
  if (file === undefined) {
    const where = { ...(source === undefined ? {} : { source }), ...(url === undefined ? {} : { url }) };
    return { article: null, ...where, quote: words ?? title, span: null, reported: null, ...shared };
  }
  const article = articles.find((one) => one.file === file || one.id === file);
  if (article === undefined) return `there is no article ${file}`;
  const span = words === undefined ? null : spanOfWords(article.text, words);
  if (words !== undefined && span === null) return `${file} doesn’t have the words “${words}”`;
  const reported =
    article.published === null ? null : { from: article.published.from, to: article.published.to };
  return {
    article: article.id,
    quote: span === null ? title : article.text.slice(span[0], span[1]),
    span,
    reported,
    ...shared,
  };
}

/** Where the words stand in a text, whatever white space and quotation marks they are written with. */
function spanOfWords(text: string, words: string): readonly [number, number] | null {
  const wanted = squeezed(words).chars;
  const { chars, offsets } = squeezed(text);
  const at = wanted === "" ? -1 : chars.indexOf(wanted);
  return at === -1 ? null : [offsets[at]!, offsets[at + wanted.length - 1]! + 1];
}

/** The text without white space and with plain quotes, and where each of its characters stood. */
function squeezed(text: string): { readonly chars: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let chars = "";
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if (/\s/.test(char)) continue;
    chars += /[‘’ʼ]/.test(char) ? "'" : /[“”«»]/.test(char) ? '"' : char;
    offsets.push(at);
  }
  return { chars, offsets };
}
