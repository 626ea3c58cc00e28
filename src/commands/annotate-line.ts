import { parseGivenDate } from "../extract/article/given-date.ts";
import { articleFromText, type TextDocument } from "../extract/article/read-article.ts";
import type { DocumentDate, Timex } from "../extract/dates/types.ts";
import type { EventReport } from "../extract/events/types.ts";
import type { ReadArticle } from "../extract/article/types.ts";
import { annotatedDocument, type AnnotatedDocument } from "../extract/pipeline/annotated-document.ts";
import { extractArticle, type Extraction } from "../extract/pipeline/extract-article.ts";
import { storeExtraction } from "../extract/pipeline/stored-article.ts";
import type { Gazetteer } from "../extract/places/gazetteer/gazetteer.ts";
import type { GazetteerPlace, Toponym } from "../extract/places/types.ts";
import { articleIdOf } from "../extract/read/article-id.ts";
import { checkFacts } from "../extract/read/given-facts.ts";
import type { Span } from "../extract/text/span.ts";

export type Answer = { readonly line: string; readonly failed: boolean };

/**
 * One document as JSON to its annotations as JSON; keys that we don't know come back as they were.
 * @param extractor its version, when the answer is to be built from: all that a build needs is then under "build"
 */
export function annotateLine(line: string, gazetteer: Gazetteer, extractor: string | null = null): Answer {
  const document = parseObject(line);
  if (document === null) return failure(undefined, "the line is not a JSON object");
  const given = parseGiven(document);
  if (typeof given === "string") return failure(document["id"], given);
  try {
    const article = articleFromText(given);
    const extraction = extractArticle(article, gazetteer);
    const answer = {
      id: document["id"],
      ...passedBy(document),
      ...annotationsOf(extraction),
      ...(extractor !== null && { build: forBuild(document, article, extraction, extractor) }),
    };
    return { line: JSON.stringify(answer), failed: false };
  } catch (error) {
    return failure(
      document["id"],
      `the extractor failed: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

const READ_KEYS = new Set(["id", "text", "publishedAt", "title", "source", "mode"]);

type JsonObject = Readonly<Record<string, unknown>>;

function parseObject(line: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as JsonObject)
      : null;
  } catch {
    return null;
  }
}

const passedBy = (document: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(document).filter(([key]) => !READ_KEYS.has(key)));

/** The document, or what is wrong with it. */
function parseGiven(document: JsonObject): TextDocument | string {
  const { id, text, publishedAt, title, source, mode } = document;
  if (typeof id !== "string" && typeof id !== "number") return '"id" must be a string';
  if (typeof text !== "string") return '"text" must be a string';
  for (const [key, value] of Object.entries({ title, source }))
    if (value !== undefined && value !== null && typeof value !== "string")
      return `"${key}" must be a string`;
  if (mode !== undefined && mode !== "news" && mode !== "narrative")
    return '"mode" must be "news" or "narrative"';
  if (publishedAt !== undefined && publishedAt !== null && !isDate(publishedAt))
    return '"publishedAt" must be a day, "YYYY-MM-DD"';
  return {
    id: String(id),
    text,
    ...(typeof title === "string" && { title }),
    ...(typeof source === "string" && { source }),
    ...(typeof publishedAt === "string" && { publishedAt }),
    ...(mode !== undefined && { mode }),
  };
}

const isDate = (value: unknown): boolean => typeof value === "string" && parseGivenDate(value) !== null;

const failure = (id: unknown, error: string): Answer => ({
  line: JSON.stringify(id === undefined ? { error } : { id, error }),
  failed: true,
});

const annotationsOf = ({ dates, toponyms, reports }: Extraction): JsonObject => ({
  publishedAt: dates.published === null ? null : publishedOf(dates.published),
  timexes: dates.timexes.map(timexOf),
  toponyms: toponyms.flatMap(toponymOf),
  events: reports.map(eventOf),
});

/**
 * What a build from the same text in a file would have kept. "file" names the article (its "id" does, when it has
 * none); "url", "language" and "note" go along, and change nothing of what is read.
 */
function forBuild(
  document: JsonObject,
  article: ReadArticle,
  extraction: Extraction,
  extractor: string,
): AnnotatedDocument {
  const given = (key: string): string => {
    const value = document[key];
    return typeof value === "string" ? value.trim() : "";
  };
  const file = given("file") || article.id;
  const { facts } = checkFacts({ url: given("url"), language: given("language"), note: given("note") });
  const named: ReadArticle = {
    ...article,
    id: articleIdOf(file),
    language: facts.language ?? article.language,
    ...(facts.url !== undefined && { url: { value: facts.url, basis: "given", reasons: [GIVEN] } }),
    ...(facts.note !== undefined && { note: facts.note }),
  };
  return annotatedDocument(storeExtraction(file, named, extraction), extractor);
}

const GIVEN = "given beside the article";

const publishedOf = ({ from, to, precision, basis }: DocumentDate): JsonObject => ({
  value: from === to ? from : `${from}/${to}`,
  precision,
  basis,
});

const timexOf = ({ start, end, text, type, value, when }: Timex): JsonObject => ({
  start,
  end,
  text,
  type,
  value,
  ...(when !== undefined && { from: when.from, to: when.to }),
});

/** A name that could not be placed is left out: there is no point to give. */
const toponymOf = ({
  start,
  end,
  text,
  place,
  confidence,
  adjectival,
  relation,
}: Toponym): readonly JsonObject[] =>
  place === null
    ? []
    : [
        {
          start,
          end,
          text,
          name: place.name,
          lat: place.lat,
          lon: place.lon,
          kind: place.kind,
          ...(place.iso2 !== undefined && { iso2: place.iso2 }),
          ...(place.geonameid !== undefined && { geonameid: place.geonameid }),
          confidence,
          ...(adjectival === true && { adjectival }),
          ...(relation !== undefined && { relation }),
        },
      ];

const eventOf = ({
  start,
  end,
  text,
  title,
  kind,
  when,
  places,
  dateSpan,
  ...report
}: EventReport): JsonObject => ({
  start,
  end,
  text,
  title,
  kind,
  status: report.status,
  when: { from: when.from, to: when.to, precision: when.precision, basis: when.basis },
  places: places.map(({ place, role }) => ({
    name: place.name,
    lat: place.lat,
    lon: place.lon,
    role,
    ...(place.geonameid !== undefined && { geonameid: place.geonameid }),
    ...(place.near !== undefined && { near: nearOf(place.near) }),
  })),
  dateSpan: spanOf(dateSpan),
  placeSpan: spanOf(places.find(({ span }) => span !== null)?.span ?? null),
});

/** A point that was worked out says from what, by name: "50 km east of Palmyra". */
const nearOf = ({ of, ...near }: NonNullable<GazetteerPlace["near"]>): JsonObject => ({
  of: of.map(({ name }) => name),
  ...near,
});

const spanOf = (span: Span | null): JsonObject | null =>
  span === null ? null : { start: span.start, end: span.end };
