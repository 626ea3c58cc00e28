import { isGlued, normAt } from "../lexing/lexer.ts";
import type { Meaning } from "../meaning.ts";
import type { Found, Phrase, Recogniser } from "../phrases/recogniser.ts";
import { isInsideAddress } from "./guards.ts";
import { daySaid } from "./said.ts";

const fullYear = (found: Found): number => {
  const two = found.maybe("shortYear");
  if (two === undefined) return found.slot("year");
  return two >= 50 ? 1900 + two : 2000 + two;
};

/** "02/03/2017": which comes first is the document's habit, so both readings are kept open. */
function readAmbiguous(found: Found): Meaning | null {
  if (isInsideAddress(found.lexed, found.first, found.end)) return null;
  const [first, second] = [found.slot("first"), found.slot("second")];
  const year = fullYear(found);
  if (first > 12 && second > 12) return null;
  if (first > 12) return daySaid(second, first, year);
  if (second > 12) return daySaid(first, second, year);
  return { kind: "numeric", first, second, year };
}

function readIso(found: Found): Meaning | null {
  if (isInsideAddress(found.lexed, found.first, found.end)) return null;
  const meaning = daySaid(found.slot("month"), found.slot("day"), found.slot("year"));
  return found.slot("month") > 12 ? null : meaning;
}

/** "20161017", where it stands alone and is a day. */
function readCompact(found: Found): Meaning | null {
  const { lexed, first, end } = found;
  const value = found.slot("compact");
  if (isGlued(lexed, first) || isGlued(lexed, end) || CODES.has(normAt(lexed, first - 1))) return null;
  const meaning = daySaid(Math.floor(value / 100) % 100, value % 100, Math.floor(value / 10_000));
  return meaning.kind === "impossible" ? null : meaning;
}
const CODES = new Set(["no", "number", "id", "code", "isbn", "tel", "phone", "#", ".", ":", "$", "+"]);

const ambiguous = (mark: string): Phrase[] => [
  { say: `<part2:first> +${mark} +<part2:second> +${mark} +<year>`, read: readAmbiguous },
  { say: `<part2:first> +${mark} +<part2:second> +${mark} +<two:shortYear>`, read: readAmbiguous },
];

/** Dates in figures: "2016-12-13", "13.12.2016", "12/13/16", "20161213". */
export const NUMERIC_DATE: Recogniser = {
  name: "numeric-date",
  phrases: [
    { say: "<year> +- +<two:month> +- +<two:day>", read: readIso },
    { say: "<year> +/ +<two:month> +/ +<two:day>", read: readIso },
    { say: "<year> +. +<two:month> +. +<two:day>", read: readIso },
    { say: "<year> 年 <part2:month> 月 <part2:day> 日", read: readIso },
    { say: "<compact>", read: readCompact },
    ...ambiguous("/"),
    ...ambiguous("."),
    ...ambiguous("-"),
  ],
};
