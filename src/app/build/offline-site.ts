import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { compareText } from "../../bundle/order.ts";
import { versionMeta, type OfflineSite } from "../sw/site.ts";
import { WORKER_FILE } from "./offline-worker.ts";

/** A site of up to so many bytes is kept whole by those who visit it. */
const KEPT_WHOLE = 20_000_000;
/** Of a larger one, these are kept when they are opened. */
const OPENED_LATER = /^bundle\/.+\//;
const PAGE = "index.html";

/**
 * Tells a built site's worker which files to keep, and its pages which build they are of. The last step of a build:
 * a file that is changed later is refused.
 */
export function describeOffline(folder: string): void {
  const site = offlineSite(folder);
  for (const [path, checksum] of Object.entries(site.files)) {
    if (checksum === null) edit(join(folder, path === "" ? PAGE : path), (html) => marked(html, site));
  }
  edit(join(folder, WORKER_FILE), (code) => `self.site=${JSON.stringify(site)};\n${code}`);
}

const edit = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, "utf8")));

const marked = (html: string, { version }: OfflineSite): string =>
  html.replace("</head>", () => `${versionMeta(version)}\n</head>`);

/** The files to keep, and a version that depends on every byte of the site: the bundle's manifest holds checksums. */
export function offlineSite(folder: string): OfflineSite {
  const all = filesIn(folder);
  const bytes = all.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const kept = bytes > KEPT_WHOLE ? all.filter((file) => !OPENED_LATER.test(file)) : all;
  const checksums = kept.map((file) => [file, checksumOf(readFileSync(join(folder, file)))] as const);
  const files = checksums
    .filter(([file]) => file !== WORKER_FILE)
    .map(([file, checksum]) => [file === PAGE ? "" : file, file.endsWith(".html") ? null : checksum]);
  return { version: checksumOf(JSON.stringify(checksums)), files: Object.fromEntries(files) };
}

const checksumOf = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex").slice(0, 16);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted(compareText);
