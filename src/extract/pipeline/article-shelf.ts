import { closeSync, mkdirSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GazetteerPlace } from "../places/types.ts";
import { unpackArticle, type HeldArticle, type PackedArticle, type ReadBytes } from "./packed-article.ts";

/**
 * Articles that wait for all others to be read. What is large of an article waits as bytes: in memory, and beyond a
 * number of them on disk.
 */
export type ArticleShelf = {
  /** The article, to be held instead of its packing; no longer than the shelf is open. */
  readonly keep: (packed: PackedArticle) => HeldArticle;
  /** Gives back the disk space. */
  readonly close: () => void;
};

const MOST_BYTES_IN_MEMORY = 16_000_000;

/** @param scratch a folder for what doesn't fit into memory; not touched until something doesn't */
export function openArticleShelf(scratch: string, mostInMemory = MOST_BYTES_IN_MEMORY): ArticleShelf {
  const placeOf = placeReader();
  let file: SpillFile | null = null;
  let held = 0;
  const put = (bytes: Uint8Array): ReadBytes => {
    if (held + bytes.length > mostInMemory) return (file ??= openSpillFile(scratch)).put(bytes);
    held += bytes.length;
    return (from, to) => bytes.subarray(from, to);
  };
  return {
    keep: ({ bytes, ...rest }) => unpackArticle(rest, put(bytes), placeOf),
    close: () => {
      file?.close();
      file = null;
    },
  };
}

/** Thousands of articles name Aleppo: one object does. Two are one only when all that is known of them is the same. */
function placeReader(): (json: string) => GazetteerPlace {
  const known = new Map<string, GazetteerPlace>();
  return (json) => {
    const held = known.get(json);
    if (held !== undefined) return held;
    const place = JSON.parse(json) as GazetteerPlace;
    known.set(json, place);
    return place;
  };
}

type SpillFile = {
  /** @returns what reads them */
  readonly put: (bytes: Uint8Array) => ReadBytes;
  readonly close: () => void;
};

function openSpillFile(scratch: string): SpillFile {
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(join(scratch, "articles-"));
  const descriptor = openSync(join(folder, "articles.json"), "wx+");
  let end = 0;
  const close = (): void => {
    closeSync(descriptor);
    rmSync(folder, { recursive: true, force: true });
    process.off("exit", close);
  };
  process.on("exit", close);
  return {
    put: (bytes) => {
      writeFileSync(descriptor, bytes);
      const start = end;
      end += bytes.length;
      return (from, to) => readExactly(descriptor, start + from, to - from);
    },
    close,
  };
}

function readExactly(descriptor: number, start: number, length: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(length);
  const read = readSync(descriptor, bytes, 0, length, start);
  if (read < length) throw new Error(`${length} bytes were written at ${start} and ${read} could be read`);
  return bytes;
}
