import { isBreak, isCapital, isGlued, normAt, type Lexed } from "../lexing/lexer.ts";
import { ONES, TENS } from "../lexing/lexicon.ts";
import type { Meaning } from "../meaning.ts";
import type { Found, Recogniser } from "../phrases/recogniser.ts";
import { DATE_PREPOSITIONS, isInsideAddress, isNoYear } from "./guards.ts";
import { yearSaid } from "./said.ts";

const FIRST_LIKELY = 1700;
const LAST_LIKELY = 2100;
const COUNT_CUES = new Set([
  "than",
  "least",
  "most",
  "some",
  "nearly",
  "almost",
  "over",
  "approximately",
  "roughly",
  "only",
  "estimated",
  "another",
]);

function readBareYear(found: Found): Meaning | null {
  const { lexed, first, end } = found;
  if (normAt(lexed, first - 1) === "at" || isNoYear(lexed, first, end) || isInsideAddress(lexed, first, end))
    return null;
  const year = found.slot("year");
  const before = normAt(lexed, first - 1);
  const isLikely = year >= FIRST_LIKELY && year <= LAST_LIKELY;
  if (
    !isLikely &&
    !(DATE_PREPOSITIONS.has(before) && before !== "to" && before !== "about" && before !== "for")
  )
    return null;
  if (COUNT_CUES.has(before) || followsNumber(lexed, first, before) || endsNumber(lexed, end)) return null;
  return yearSaid(year);
}

/** "10-1990" or "3 1990" is a score, a phone number or a part of one. */
function followsNumber(lexed: Lexed, first: number, before: string): boolean {
  const isDash = before === "-" && isGlued(lexed, first) && isGlued(lexed, first - 1);
  const number = isDash ? normAt(lexed, first - 2) : before;
  return /^\d+$/.test(number) && number.length < 4 && !isBreak(lexed, first);
}

/** "2016-17" is a pair of years; "1990-3345" and "1990-555-1234" are phone numbers. */
function endsNumber(lexed: Lexed, end: number): boolean {
  if (normAt(lexed, end) !== "-" || !isGlued(lexed, end) || !isGlued(lexed, end + 1)) return false;
  const next = normAt(lexed, end + 1);
  if (/^\d{3}$/.test(next) || /^\d{5,}$/.test(next)) return true;
  return /^\d{4}$/.test(next) && (Number(next) < 1000 || Number(next) > LAST_LIKELY);
}

/** "nineteen ninety-six" where nothing is counted; "two thousand" only after "the year". */
function readSpelled(found: Found): Meaning | null {
  const { lexed, first, end } = found;
  const before = normAt(lexed, first - 1);
  const year = found.slot("spelledYear");
  if (ONES.has(before) || TENS.has(before)) return null;
  const governed = [
    "in",
    "of",
    "since",
    "until",
    "by",
    "from",
    "before",
    "after",
    "late",
    "early",
    "mid",
  ].includes(before);
  const isRound = year % 100 === 0;
  if (isRound && !governed) return null;
  if (isRound && normAt(lexed, end).endsWith("s")) return null;
  return yearSaid(year);
}

const statedYear = (found: Found): number =>
  found.maybe("year") ?? found.maybe("spelledYear") ?? found.slot("digits");
const beforeChrist = (year: number): number => 1 - year;

/** Years alone: "1998", "the year 2000", "'89", "490 BC", "A.D. 79". */
export const YEAR: Recogniser = {
  name: "year",
  phrases: [
    { say: "<year>", read: readBareYear },
    { say: "the year ( <year> | <spelledYear> )", read: (found) => yearSaid(statedYear(found)) },
    { say: "<spelledYear>", read: readSpelled },
    {
      say: "<shortYear>",
      read: (found) =>
        normAt(found.lexed, found.end) === "s" || isCapital(found.lexed, found.end)
          ? null
          : yearSaid(found.slot("shortYear")),
    },
    {
      say: "<digits> ( bc|bce | b +. +c +. ( +e +. )? )",
      read: (found) => yearSaid(beforeChrist(found.slot("digits"))),
    },
    { say: "<digits> ( ad|ce | a +. +d +. | c +. +e +. )", read: (found) => yearSaid(found.slot("digits")) },
    { say: "( ad | a +. +d +. ) <digits>", read: (found) => yearSaid(found.slot("digits")) },
  ],
};
