import { parseDay } from "../domain/day.ts";
import { parseGivenDate } from "../extract/article/given-date.ts";

/** Further than any article goes. */
const EARLIEST = "-9999-01-01";
const LATEST = "9999-12-31";

/**
 * Days as the page's links write them, both inside: "2016-10-17..2016-10-21", "2016-10", "2016..latest".
 * Null when it isn't a range.
 */
export function rangeFromText(text: string): { readonly from: string; readonly to: string } | null {
  const [first, last = first, ...rest] = text.split("..");
  if (first === undefined || last === undefined || rest.length > 0) return null;
  const from = first === "earliest" ? EARLIEST : parseGivenDate(first)?.from;
  const to = last === "latest" ? LATEST : parseGivenDate(last)?.to;
  if (from === undefined || to === undefined) return null;
  return parseDay(from)! <= parseDay(to)! ? { from, to } : null;
}
