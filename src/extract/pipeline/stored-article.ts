import { compareText } from "../../bundle/order.ts";
import type { Article, PlaceReading } from "../../bundle/types.ts";
import { parseDay } from "../../domain/day.ts";
import type { ArticleId, PlaceId } from "../../domain/ids.ts";
import type { ReadArticle } from "../article/types.ts";
import type { DocumentDate } from "../dates/types.ts";
import type { EventPlace, EventReport } from "../events/types.ts";
import { compareRecords } from "../merge/order.ts";
import { reportIds } from "../merge/report-ids.ts";
import type { ReportRecord } from "../merge/types.ts";
import type { Alternative, GazetteerPlace } from "../places/types.ts";
import type { Extraction } from "./extract-article.ts";
import type { ArticleWarning, ExtractedArticle, StoredPlace, StoredReport } from "./types.ts";

/** An extraction as it is kept: plain JSON, with ids, places told once. */
export function storeExtraction(
  file: string,
  article: ReadArticle,
  { dates, reports }: Extraction,
): ExtractedArticle {
  const triggers = reports.map((report) => article.text.slice(report.trigger.start, report.trigger.end));
  const ids = reportIds(
    article.id,
    reports.map(({ text }, i) => ({ text, trigger: triggers[i]! })),
  );
  const inferred = article.published?.basis === "given" ? (dates.inferred ?? null) : null;
  return {
    article: bundleArticle(file, article, dates.published, inferred),
    reports: reports.map((report, i) => storeReport(report, ids[i]!, triggers[i]!)),
    places: placesOf(reports),
    warnings: warningsOf(file, dates.published, dates.notes),
  };
}

const storeReport = (report: EventReport, id: StoredReport["id"], trigger: string): StoredReport => ({
  start: report.start,
  end: report.end,
  text: report.text,
  title: report.title,
  kind: report.kind,
  status: report.status,
  trigger,
  when: report.when,
  dateSpan: report.dateSpan,
  dateExplanation: report.dateExplanation,
  attribution: report.attribution,
  actors: report.actors,
  figures: report.figures,
  prominence: report.prominence,
  confidence: report.confidence,
  id,
  places: report.places.map(storePlace),
  ...(report.unplaced !== undefined && {
    unplaced: report.unplaced.map((name) => ({ ...name, alternatives: name.alternatives.map(readingOf) })),
  }),
});

const storePlace = ({
  place,
  role,
  basis,
  confidence,
  span,
  relation,
  alternatives,
}: EventPlace): StoredPlace => ({
  place: place.id,
  role,
  basis,
  confidence,
  span,
  ...(relation !== undefined && { relation }),
  ...(alternatives.length > 0 && { alternatives: alternatives.map(readingOf) }),
});

const readingOf = ({ place, confidence, within }: Alternative): PlaceReading => ({
  id: place.id as PlaceId,
  name: place.name,
  kind: place.kind,
  lat: place.lat,
  lon: place.lon,
  ...(place.iso2 !== undefined && { iso2: place.iso2 }),
  within,
  confidence,
});

function placesOf(reports: readonly EventReport[]): readonly GazetteerPlace[] {
  const places = new Map<string, GazetteerPlace>();
  for (const { place } of reports.flatMap((report) => report.places)) places.set(place.id, place);
  return [...places.values()];
}

function bundleArticle(
  file: string,
  article: ReadArticle,
  published: DocumentDate | null,
  inferred: DocumentDate | null,
): Article {
  return {
    id: article.id as ArticleId,
    file,
    title: article.title?.value ?? file,
    source: article.source?.value ?? null,
    url: article.url?.value ?? null,
    language: article.language,
    published,
    ...(inferred !== null && { publishedInferred: inferred }),
    ...(article.note !== undefined && { note: article.note }),
    text: article.text,
    blocks: article.blocks.map(({ kind, start, end }) => ({ kind, span: [start, end] })),
  };
}

function warningsOf(
  file: string,
  published: DocumentDate | null,
  notes: readonly string[],
): readonly ArticleWarning[] {
  const undated =
    published === null
      ? [{ file, message: `has no publication date. Add a row to articles.csv: ${file},,,,YYYY-MM-DD,,` }]
      : [];
  return [...undated, ...notes.map((message) => ({ file, message }))];
}

/** Places by id, each held once however many articles name it. */
export function internPlaces(articles: readonly ExtractedArticle[]): ReadonlyMap<string, GazetteerPlace> {
  const places = new Map<string, GazetteerPlace>();
  for (const article of articles)
    for (const place of article.places) if (!places.has(place.id)) places.set(place.id, place);
  return places;
}

/** Reports as merging wants them, in `compareRecords` order. Places are shared objects, so that a thousand reports of Aleppo hold one. */
export function recordsOf(
  { article, reports }: ExtractedArticle,
  places: ReadonlyMap<string, GazetteerPlace>,
): readonly ReportRecord[] {
  const reported = reportedDays(article);
  return reports
    .map((report) => ({
      ...report,
      article: article.id,
      source: article.source,
      reported,
      places: report.places.map((named) => ({ ...named, place: places.get(named.place)! })),
    }))
    .toSorted(compareRecords);
}

/** Articles in the order in which `compareRecords` has their reports. */
export const inOrderOfReports = <Extracted extends ExtractedArticle>(
  articles: readonly Extracted[],
): readonly Extracted[] =>
  articles
    .map((extracted) => ({
      extracted,
      id: extracted.article.id,
      day: reportedDays(extracted.article)?.first,
    }))
    .toSorted((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity) || compareText(a.id, b.id))
    .map(({ extracted }) => extracted);

/** The days on which it may have appeared; null when they are unknown. */
export function reportedDays({ published }: Pick<Article, "published">): ReportRecord["reported"] {
  const first = published === null ? null : parseDay(published.from);
  const last = published === null ? null : parseDay(published.to);
  return first === null || last === null ? null : { first, last };
}
