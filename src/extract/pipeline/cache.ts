import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ExtractedArticle } from "./types.ts";

/**
 * Extractions kept between builds, one file each: `<folder>/<version>/<ab>/<key>.json`. Whatever goes wrong with it
 * costs time only: an unreadable entry is extracted again, a folder that can't be written keeps nothing.
 */
export type Cache = {
  get(key: string): ExtractedArticle | null;
  put(key: string, extracted: ExtractedArticle): void;
};

/** @param folder null keeps nothing @param version names the extractor and its data; entries of other versions are never read */
export const openCache = (folder: string | null, version: string): Cache =>
  folder === null
    ? { get: () => null, put: () => undefined }
    : {
        get: (key) => readEntry(entryPath(folder, version, key)),
        put: (key, extracted) => writeEntry(entryPath(folder, version, key), extracted),
      };

/** Names the extractor and everything it stands on: other packages may read a file otherwise. */
export const cacheVersion = (parts: readonly string[]): string =>
  createHash("sha256")
    .update(JSON.stringify([...parts, readFileSync(LOCK_FILE, "utf8")]))
    .digest("hex")
    .slice(0, 16);

const LOCK_FILE = new URL("../../../package-lock.json", import.meta.url);

/** Drops what earlier extractors left. */
export function pruneCache(folder: string, version: string): void {
  try {
    for (const name of readdirSync(folder))
      if (name !== version) rmSync(join(folder, name), { recursive: true, force: true });
  } catch {
    // There is no cache yet, or it isn't ours to change: nothing is lost.
  }
}

const entryPath = (folder: string, version: string, key: string): string =>
  join(folder, version, key.slice(0, 2), `${key}.json`);

function readEntry(path: string): ExtractedArticle | null {
  try {
    const { whole, ...extracted } = JSON.parse(readFileSync(path, "utf8")) as ExtractedArticle & {
      readonly whole?: true;
    };
    return whole === true ? extracted : null;
  } catch {
    return null;
  }
}

/** Written beside and renamed, so that no other process ever reads half an entry. */
function writeEntry(path: string, extracted: ExtractedArticle): void {
  const draft = `${path}.${process.pid}.${threadTag()}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, JSON.stringify({ ...extracted, whole: true }));
    renameSync(draft, path);
  } catch {
    rmSync(draft, { force: true });
  }
}

let drafts = 0;
const threadTag = (): string => {
  drafts += 1;
  return `${process.hrtime.bigint().toString(36)}${drafts}`;
};
