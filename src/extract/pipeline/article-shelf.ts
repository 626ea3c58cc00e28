import { closeSync, mkdirSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GazetteerPlace } from "../places/types.ts";
import type { ExtractedArticle } from "./types.ts";

/**
 * Articles that wait for all others to be read. Beyond a number of them what is large of an article (its text, blocks
 * and reports) waits on disk, and is read anew each time somebody asks for it.
 */
export type ArticleShelf = {
  /** The article, the same in all it gives, to be held instead of the one given; no longer than the shelf is open. */
  readonly keep: (extracted: ExtractedArticle) => ExtractedArticle;
  /** Gives back the disk space. */
  readonly close: () => void;
};

/** Some thirty megabytes. */
const MOST_IN_MEMORY = 256;

/** @param scratch a folder for what doesn't fit into memory; not touched until something doesn't */
export function openArticleShelf(scratch: string, mostInMemory = MOST_IN_MEMORY): ArticleShelf {
  const places = new Map<string, GazetteerPlace>();
  let file: SpillFile | null = null;
  let kept = 0;
  return {
    keep: (extracted) => {
      kept += 1;
      if (kept <= mostInMemory) return extracted;
      return onDisk(extracted, (file ??= openSpillFile(scratch)), places);
    },
    close: () => {
      file?.close();
      file = null;
    },
  };
}

/** Keys stay in their order: that is the order in which they are written. */
function onDisk(
  { article, reports, places, warnings }: ExtractedArticle,
  { put }: SpillFile,
  known: Map<string, GazetteerPlace>,
): ExtractedArticle {
  const { text, blocks, ...head } = article;
  const [getText, getBlocks, getReports] = [put(text), put(blocks), put(reports)];
  return {
    article: {
      ...head,
      get text() {
        return getText();
      },
      get blocks() {
        return getBlocks();
      },
    },
    get reports() {
      return getReports();
    },
    places: places.map((place) => heldOnce(place, known)),
    warnings,
  };
}

/** Thousands of articles name Aleppo: one object does. Two are one only when all that is known of them is the same. */
function heldOnce(place: GazetteerPlace, known: Map<string, GazetteerPlace>): GazetteerPlace {
  const key = JSON.stringify(place);
  const held = known.get(key) ?? place;
  if (held === place) known.set(key, place);
  return held;
}

type SpillFile = {
  /** Writes a value of plain JSON. @returns what reads it */
  readonly put: <T>(value: T) => () => T;
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
    put: (value) => {
      const bytes = Buffer.from(JSON.stringify(value));
      writeFileSync(descriptor, bytes);
      const [start, length] = [end, bytes.length];
      end += length;
      return () => readJson(descriptor, start, length) as typeof value;
    },
    close,
  };
}

function readJson(descriptor: number, start: number, length: number): unknown {
  const bytes = Buffer.allocUnsafe(length);
  const read = readSync(descriptor, bytes, 0, length, start);
  if (read < length) throw new Error(`${length} bytes were written at ${start} and ${read} could be read`);
  return JSON.parse(bytes.toString("utf8"));
}
