import { featuresOf, type Features } from "../merge/features.ts";
import type { GazetteerPlace } from "../places/types.ts";
import { compareRecords } from "../merge/order.ts";
import { internPlaces, reportedDays } from "./stored-article.ts";
import type { ArticleWarning, ExtractedArticle } from "./types.ts";

/**
 * What one article gives, on its way from the thread that read it to the shelf and the cache. What is large of it (its
 * text, blocks, reports and what is compared of these) is written as JSON once and read only when somebody asks for it.
 *
 *     bytes   "text" [blocks] [reports] [features]
 *     ends         ↑        ↑         ↑          ↑
 */
export type PackedArticle = {
  readonly head: ArticleHead;
  readonly bytes: Uint8Array;
  readonly ends: readonly [text: number, blocks: number, reports: number, features: number];
  /** Each as JSON: the same place is the same string, however many articles name it. */
  readonly places: readonly string[];
  readonly warnings: readonly ArticleWarning[];
};

type ArticleHead = Omit<ExtractedArticle["article"], "text" | "blocks">;

export function packArticle(extracted: ExtractedArticle): PackedArticle {
  const { article, reports, places, warnings } = extracted;
  const { text, blocks, ...head } = article;
  const textEnd = writePart(text, 0);
  const blocksEnd = writePart(blocks, textEnd);
  const reportsEnd = writePart(reports, blocksEnd);
  const featuresEnd = writePart(featuresIn(extracted), reportsEnd);
  return {
    head,
    bytes: new Uint8Array(written.subarray(0, featuresEnd)),
    ends: [textEnd, blocksEnd, reportsEnd, featuresEnd],
    places: places.map((place) => JSON.stringify(place)),
    warnings,
  };
}

/** Of its reports, in the order of `recordsOf`. */
function featuresIn(extracted: ExtractedArticle): readonly Features[] {
  const { article, reports } = extracted;
  const places = internPlaces([extracted]);
  const reported = reportedDays(article);
  return reports
    .map((report) => ({
      id: report.id,
      kind: report.kind,
      status: report.status,
      article: article.id,
      start: report.start,
      end: report.end,
      reported,
      figures: report.figures,
      text: report.text,
      title: report.title,
      trigger: report.trigger,
      when: report.when,
      actors: report.actors,
      places: report.places.map(({ place }) => ({ place: places.get(place)! })),
    }))
    .toSorted(compareRecords)
    .map(featuresOf);
}

const MOST_BYTES_A_UNIT = 3; // of UTF-8, for a UTF-16 code unit

/** Where an article is written before it is copied out; used again for the next one. */
let written = Buffer.allocUnsafe(1 << 18);

/** Writes it as JSON from an offset on. @returns where it ends */
function writePart(part: unknown, at: number): number {
  const json = JSON.stringify(part);
  const needed = at + json.length * MOST_BYTES_A_UNIT;
  if (needed > written.length) {
    const larger = Buffer.allocUnsafe(needed);
    written.copy(larger, 0, 0, at);
    written = larger;
  }
  return at + written.write(json, at);
}

/** The bytes from an offset up to another, wherever they are kept. */
export type ReadBytes = (from: number, to: number) => Uint8Array;

/** An article that was packed. */
export type HeldArticle = ExtractedArticle & {
  /** What merging compares of its reports, in the order of `recordsOf`. */
  readonly features: () => readonly Features[];
};

/** The article as it was packed; what is large of it is read anew each time it is asked for. */
export function unpackArticle(
  { head, ends, places, warnings }: Omit<PackedArticle, "bytes">,
  read: ReadBytes,
  placeOf: (json: string) => GazetteerPlace,
): HeldArticle {
  const [text, blocks, reports, features] = ends;
  const part = (from: number, to: number): unknown => JSON.parse(textOf(read(from, to)));
  // Keys stay in their order: that is the order in which they are written.
  return {
    article: {
      ...head,
      get text() {
        return part(0, text) as string;
      },
      get blocks() {
        return part(text, blocks) as ExtractedArticle["article"]["blocks"];
      },
    },
    get reports() {
      return part(blocks, reports) as ExtractedArticle["reports"];
    },
    features: () => part(reports, features) as readonly Features[],
    places: places.map(placeOf),
    warnings,
  };
}

const textOf = ({ buffer, byteOffset, length }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, length).toString("utf8");
