import type { Corpus } from "./corpus.ts";
import { crc32 } from "./columnar/crc32.ts";
import { corpusFromBundle } from "./corpus-from-bundle.ts";
import { fetchBytes, parseJson, type Fetch, type FileSource } from "./file-source.ts";
import { fail, succeed, type Result } from "./result.ts";
import type { Bundle } from "./types.ts";

const ENTRY = "bundle.json";

/**
 * Opens the bundle in a folder, whichever form it has: `bundle.json` is either all of it, readable, or the manifest
 * of the columnar form.
 * @param baseUrl address of the folder, ending in "/": "./bundle/"
 * @param asBuilt CRC-32 of `bundle.json` as the build wrote it, where that is known. A readable bundle that is another
 * one is looked through entry by entry, by code that is fetched for it.
 */
export async function openBundle(
  baseUrl: string,
  fetch: Fetch,
  asBuilt: string | null = null,
): Promise<Result<Corpus>> {
  const source = { baseUrl, fetch };
  const url = baseUrl + ENTRY;
  const bytes = await fetchBytes(source, ENTRY);
  if (!bytes.ok) return bytes;
  const data = parseJson(bytes.value, url);
  if (!data.ok) return data;
  if (isManifest(data.value)) return openManifest(data.value, source);
  const isAsBuilt = asBuilt !== null && crc32(bytes.value) === asBuilt;
  const bundle = isAsBuilt ? succeed(data.value as Bundle) : await checkBundle(data.value, url);
  return bundle.ok ? succeed(corpusFromBundle(bundle.value)) : bundle;
}

/** The columnar reader is code of its own: most sites are small and never fetch it. */
async function openManifest(data: unknown, source: FileSource): Promise<Result<Corpus>> {
  const reader = await import("./columnar/open-columnar.ts").catch(() => null);
  return reader === null ? partMissing(source.baseUrl + ENTRY) : reader.openColumnar(data, source);
}

async function checkBundle(data: unknown, url: string): Promise<Result<Bundle>> {
  const checker = await import("./parse-bundle.ts").catch(() => null);
  return checker === null ? partMissing(url) : checker.parseBundle(data, url);
}

const partMissing = (file: string): Result<never> =>
  fail({
    kind: "missing",
    file,
    message: "A part of the page couldn't be fetched. Check the connection and try again.",
    cause: { code: "no-reader" },
  });

const isManifest = (data: unknown): boolean => typeof data === "object" && data !== null && "form" in data;
