import { fail, type Result } from "./result.ts";
import { BUNDLE_FORMAT } from "./types.ts";

/** A problem when the data says it is of a later format than this code reads, else null. */
export function newerFormat(
  data: unknown,
  file: string,
  newest: number = BUNDLE_FORMAT,
): Result<never> | null {
  const format = typeof data === "object" && data !== null && "format" in data ? data.format : undefined;
  if (typeof format !== "number" || format <= newest) return null;
  return fail({
    kind: "newer",
    file,
    message: `The data was made by a newer Whenwhere (format ${format}; this page reads up to ${newest}). Reload the page; if this stays, build the site again.`,
    cause: { code: "format", format },
  });
}

export const broken = (file: string, what: string): Result<never> =>
  fail({
    kind: "broken",
    file,
    message: `The data can't be read: ${what}. Build the site again.`,
    cause: { code: "content", detail: what },
  });
