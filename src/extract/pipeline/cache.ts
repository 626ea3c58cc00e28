import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { crc32 } from "node:zlib";
import type { PackedArticle } from "./packed-article.ts";

/**
 * Extractions kept between builds, one file each: `<folder>/<version>/<ab>/<key>`. Whatever goes wrong with it
 * costs time only: an unreadable entry is extracted again, a folder that can't be written keeps nothing.
 */
export type Cache = {
  /** No entry is there: asking for one is in vain. */
  readonly isEmpty: boolean;
  get(key: string): PackedArticle | null;
  put(key: string, packed: PackedArticle): void;
};

/** @param folder null keeps nothing @param version names the extractor and its data; entries of other versions are never read */
export const openCache = (folder: string | null, version: string): Cache =>
  folder === null
    ? { isEmpty: true, get: () => null, put: () => undefined }
    : {
        isEmpty: !existsSync(join(folder, version)),
        get: (key) => readEntry(entryPath(folder, version, key)),
        put: (key, packed) => writeEntry(entryPath(folder, version, key), packed),
      };

/** Of an entry: one of another layout is never read. */
const LAYOUT = 2;

/** Names the extractor and everything it stands on: other packages may read a file otherwise. */
export const cacheVersion = (parts: readonly string[]): string =>
  createHash("sha256")
    .update(JSON.stringify([LAYOUT, ...parts, readFileSync(LOCK_FILE, "utf8")]))
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
  join(folder, version, key.slice(0, 2), key);

/** `<crc-32 of the rest, 8 hex digits>\n<all but the bytes, as JSON>\n<the bytes>` */
function readEntry(path: string): PackedArticle | null {
  try {
    const entry = readFileSync(path);
    const body = entry.subarray(CRC_LENGTH + 1);
    if (entry.toString("latin1", 0, CRC_LENGTH) !== crcOf([body])) return null;
    const end = body.indexOf(LF);
    const packed = JSON.parse(body.toString("utf8", 0, end)) as Omit<PackedArticle, "bytes">;
    return { ...packed, bytes: new Uint8Array(body.subarray(end + 1)) };
  } catch {
    return null;
  }
}

const LF = 10;
const CRC_LENGTH = 8;

/** @param parts one behind the other */
const crcOf = (parts: readonly Uint8Array[]): string =>
  parts
    .reduce((crc, part) => crc32(part, crc), 0)
    .toString(16)
    .padStart(CRC_LENGTH, "0");

/** Written beside and renamed, so that no other process ever reads half an entry. */
function writeEntry(path: string, { bytes, ...rest }: PackedArticle): void {
  const draft = `${path}.${process.pid}.${threadTag()}`;
  const head = Buffer.from(`${JSON.stringify(rest)}\n`);
  const entry = Buffer.concat([Buffer.from(`${crcOf([head, bytes])}\n`), head, bytes]);
  try {
    writeIntoFolder(draft, entry);
    renameSync(draft, path);
  } catch {
    rmSync(draft, { force: true });
  }
}

/** Makes the folder only when it isn't there: asking first costs as much as the file. */
function writeIntoFolder(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

let drafts = 0;
const threadTag = (): string => {
  drafts += 1;
  return `${process.hrtime.bigint().toString(36)}${drafts}`;
};
