import { openColumnar } from "./columnar/open-columnar.ts";
import type { Corpus } from "./corpus.ts";
import { corpusFromBundle } from "./corpus-from-bundle.ts";
import { fetchBytes, parseJson, type Fetch } from "./file-source.ts";
import { parseBundle } from "./parse-bundle.ts";
import { succeed, type Result } from "./result.ts";

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
  if (isManifest(data.value)) return openColumnar(data.value, source);
  const bundle = parseBundle(data.value, url);
  return bundle.ok ? succeed(corpusFromBundle(bundle.value)) : bundle;
}

const isManifest = (data: unknown): boolean => typeof data === "object" && data !== null && "form" in data;
