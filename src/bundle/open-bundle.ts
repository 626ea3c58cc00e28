import type { Corpus } from "./corpus.ts";
import { corpusFromBundle } from "./corpus-from-bundle.ts";
import { broken, parseBundle } from "./parse-bundle.ts";
import { fail, succeed, type Result } from "./result.ts";

/** The part of `fetch` that is used, so that tests hand in a folder in memory. */
export type Fetch = (url: string) => Promise<Response>;

/**
 * Opens the bundle in a folder, whichever form it has: `bundle.json` is either all of it, readable, or the manifest
 * of the columnar form.
 * @param baseUrl address of the folder, ending in "/": "./bundle/"
 */
export async function openBundle(baseUrl: string, fetch: Fetch): Promise<Result<Corpus>> {
  const file = `${baseUrl}bundle.json`;
  const data = await fetchJson(file, fetch);
  if (!data.ok) return data;
  const bundle = parseBundle(data.value, file);
  return bundle.ok ? succeed(corpusFromBundle(bundle.value)) : bundle;
}

async function fetchJson(file: string, fetch: Fetch): Promise<Result<unknown>> {
  const response = await fetchFile(file, fetch);
  if (!response.ok) return response;
  try {
    return succeed(JSON.parse(await response.value.text()));
  } catch {
    return broken(file, `${file} is not whole`);
  }
}

async function fetchFile(file: string, fetch: Fetch): Promise<Result<Response>> {
  try {
    const response = await fetch(file);
    return response.ok ? succeed(response) : missing(file, `the server answers ${response.status}`);
  } catch {
    return missing(file, "there is no answer");
  }
}

const missing = (file: string, why: string): Result<never> =>
  fail({
    kind: "missing",
    file,
    message: `The data (${file}) couldn't be fetched: ${why}. Check the connection and try again.`,
  });
