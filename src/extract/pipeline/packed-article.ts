import { featuresOf, type Features } from "../merge/features.ts";
import type { GazetteerPlace } from "../places/types.ts";
import { internPlaces, recordsOf } from "./stored-article.ts";
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

const encoder = new TextEncoder();

export function packArticle(extracted: ExtractedArticle): PackedArticle {
  const { article, reports, places, warnings } = extracted;
  const { text, blocks, ...head } = article;
  const features = recordsOf(extracted, internPlaces([extracted])).map(featuresOf);
  const parts = [text, blocks, reports, features].map((part) => JSON.stringify(part));
  const bytes = encoder.encode(parts.join(""));
  const [first, second, third] = parts.map((part) => Buffer.byteLength(part)) as [number, number, number];
  return {
    head,
    bytes,
    ends: [first, first + second, first + second + third, bytes.length],
    places: places.map((place) => JSON.stringify(place)),
    warnings,
  };
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
