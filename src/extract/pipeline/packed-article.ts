import type { GazetteerPlace } from "../places/types.ts";
import type { ArticleWarning, ExtractedArticle } from "./types.ts";

/**
 * What one article gives, on its way from the thread that read it to the shelf and the cache. What is large of it (its
 * text, blocks and reports) is written as JSON once and read only when somebody asks for it.
 *
 *     bytes   "text" [blocks] [reports]
 *     ends         ↑        ↑         ↑
 */
export type PackedArticle = {
  readonly head: ArticleHead;
  readonly bytes: Uint8Array;
  readonly ends: readonly [text: number, blocks: number, reports: number];
  /** Each as JSON: the same place is the same string, however many articles name it. */
  readonly places: readonly string[];
  readonly warnings: readonly ArticleWarning[];
};

type ArticleHead = Omit<ExtractedArticle["article"], "text" | "blocks">;

const encoder = new TextEncoder();

export function packArticle({ article, reports, places, warnings }: ExtractedArticle): PackedArticle {
  const { text, blocks, ...head } = article;
  const parts = [text, blocks, reports].map((part) => JSON.stringify(part));
  const bytes = encoder.encode(parts.join(""));
  const [first, second] = parts.map((part) => Buffer.byteLength(part)) as [number, number];
  return {
    head,
    bytes,
    ends: [first, first + second, bytes.length],
    places: places.map((place) => JSON.stringify(place)),
    warnings,
  };
}

/** The bytes from an offset up to another, wherever they are kept. */
export type ReadBytes = (from: number, to: number) => Uint8Array;

/** The article as it was packed; what is large of it is read anew each time it is asked for. */
export function unpackArticle(
  { head, ends, places, warnings }: Omit<PackedArticle, "bytes">,
  read: ReadBytes,
  placeOf: (json: string) => GazetteerPlace,
): ExtractedArticle {
  const [text, blocks, reports] = ends;
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
    places: places.map(placeOf),
    warnings,
  };
}

const textOf = ({ buffer, byteOffset, length }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, length).toString("utf8");
