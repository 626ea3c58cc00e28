import type { FuzzyDate } from "../../domain/precision.ts";
import { parseGivenDate } from "../article/given-date.ts";

/**
 * A date as a person corrects it: "2016-12-16", "2016-12", "2016", "2016-12-14..2016-12-16", "about" with a tilde at
 * its end ("2016-12~"), open with an end missing ("2016-12-14..", "..2016-12-16"). Null for anything else.
 */
export function parseCorrectedDate(raw: string): FuzzyDate | null {
  const text = raw.trim();
  if (text.endsWith("~")) {
    const date = parseCorrectedDate(text.slice(0, -1));
    return date === null || date.approximate === true
      ? null
      : { ...date, approximate: true, edtf: `${date.edtf}~` };
  }
  const open = text.startsWith("..") ? "start" : text.endsWith("..") ? "end" : null;
  if (open === null) return parseGivenDate(text);
  const known = parseGivenDate(text.replace(/^\.\.|\.\.$/, ""));
  if (known === null || known.precision === "range") return null;
  const day = open === "start" ? known.to : known.from;
  const edtf = open === "start" ? `../${known.edtf}` : `${known.edtf}/..`;
  return { from: day, to: day, precision: known.precision, open, edtf };
}
