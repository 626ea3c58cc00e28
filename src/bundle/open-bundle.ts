import type { Corpus } from "./corpus.ts";
import { corpusFromBundle } from "./corpus-from-bundle.ts";
import { fetchBytes, parseJson, type Fetch, type FileSource } from "./file-source.ts";
import { parseBundle } from "./parse-bundle.ts";
import { fail, succeed, type Result } from "./result.ts";

const ENTRY = "bundle.json";

/**
 * Opens the bundle in a folder, whichever form it has: `bundle.json` is either all of it, readable, or the manifest
 * of the columnar form.
 * @param baseUrl address of the folder, ending in "/": "./bundle/"
 */
export async function openBundle(baseUrl: string, fetch: Fetch): Promise<Result<Corpus>> {
  const source = { baseUrl, fetch };
  const url = baseUrl + ENTRY;
  const bytes = await fetchBytes(source, ENTRY);
  if (!bytes.ok) return bytes;
  const data = parseJson(bytes.value, url);
  if (!data.ok) return data;
  if (isManifest(data.value)) return openManifest(data.value, source);
  const bundle = parseBundle(data.value, url);
  return bundle.ok ? succeed(corpusFromBundle(bundle.value)) : bundle;
}

/** The columnar reader is code of its own: most sites are small and never fetch it. */
async function openManifest(data: unknown, source: FileSource): Promise<Result<Corpus>> {
  const reader = await import("./columnar/open-columnar.ts").catch(() => null);
  return reader === null
    ? fail({
        kind: "missing",
        file: source.baseUrl + ENTRY,
        message: "A part of the page couldn't be fetched. Check the connection and try again.",
      })
    : reader.openColumnar(data, source);
}

const isManifest = (data: unknown): boolean => typeof data === "object" && data !== null && "form" in data;
