import { broken } from "./problems.ts";
import { fail, succeed, type BundleFault, type Result } from "./result.ts";

/** The part of `fetch` that is used, so that tests hand in a folder in memory. */
export type Fetch = (url: string) => Promise<Response>;

/** The bundle's folder: its address, ending in "/", and how to fetch from it. */
export type FileSource = { readonly baseUrl: string; readonly fetch: Fetch };

/** The bytes of a file, or why they couldn't be had. */
export async function fetchBytes(source: FileSource, file: string): Promise<Result<Uint8Array>> {
  const url = source.baseUrl + file;
  try {
    const response = await source.fetch(url);
    if (!response.ok) return missing(url, { code: "status", status: response.status });
    return succeed(new Uint8Array(await response.arrayBuffer()));
  } catch {
    return missing(url, { code: "no-answer" });
  }
}

/** JSON, not looked into. */
export function parseJson(bytes: Uint8Array, url: string): Result<unknown> {
  try {
    return succeed(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return broken(url, `${url} is not whole`);
  }
}

const missing = (
  url: string,
  cause: Extract<BundleFault, { readonly code: "status" | "no-answer" }>,
): Result<never> => {
  const why = cause.code === "status" ? `the server answers ${cause.status}` : "there is no answer";
  return fail({
    kind: "missing",
    file: url,
    message: `The data (${url}) couldn't be fetched: ${why}. Check the connection and try again.`,
    cause,
  });
};
