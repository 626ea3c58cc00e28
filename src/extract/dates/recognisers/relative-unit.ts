import { isCapital, normAt } from "../lexing/lexer.ts";
import { UNITS } from "../lexing/lexicon.ts";
import type { Meaning } from "../meaning.ts";
import type { Found, Phrase, Recogniser } from "../phrases/recogniser.ts";
import { duration, grainOf, inYear, offset, unitOf } from "./said.ts";

/** One unit away from publication or from what was told; hours and minutes away are now. */
function unitAway(found: Found, count: number, from: "published" | "told"): Meaning | null {
  const unit = unitOf(found.slot("unit"));
  const grain = grainOf(unit);
  if (isPlural(found)) return null;
  if (unit === "N") return null;
  return grain === undefined ? null : offset(grain, count, from);
}

function isPlural({ lexed, first, end }: Found): boolean {
  for (let i = first; i < end; i += 1)
    if (UNITS.has(normAt(lexed, i)) && /s$|ia$/.test(normAt(lexed, i))) return true;
  return false;
}

const away = (say: string, count: number, from: "published" | "told"): Phrase => ({
  say,
  read: (found) => unitAway(found, count, from),
});

function readPast(found: Found): Meaning | null {
  const unit = unitOf(found.slot("unit"));
  if (isPlural(found)) return null;
  // "the past month" is the stretch up to now; a decade or year is named as such.
  return unit === "Y" || unit === "E" || unit === "C" ? unitAway(found, -1, "published") : duration(1, unit);
}

/** "for the next year" is a length, "the next year" one of the calendar. */
function readNext(found: Found): Meaning | null {
  if (normAt(found.lexed, found.first - 1) === "for" && !isPlural(found))
    return duration(1, unitOf(found.slot("unit")));
  return unitAway(found, 1, "published");
}

const seasonAway = (say: string, pick: "last" | "this" | "next" | "previous" | "following"): Phrase => ({
  say,
  read: (found) => inYear({ grain: "season", season: found.slot("season") }, undefined, pick),
});

/** "by year-end": its last day. */
const edgeOfYear = (): Meaning => inYear({ grain: "day", month: 12, day: 31 }, { kind: "shift", count: 0 });

/** Calendar units next to the day of writing or to what was told: "last week", "this year", "the following month". */
export const RELATIVE_UNIT: Recogniser = {
  name: "relative-unit",
  phrases: [
    // Before "the next <unit>", which counts from publication: "the next day" goes on with the story.
    { say: "the next day", read: () => offset("day", 1, "told") },
    away("last <unit>", -1, "published"),
    away(
      "( this | the current|present | current ) ( fiscal|calendar|academic|school )? <unit>",
      0,
      "published",
    ),
    away("next|coming|upcoming ( fiscal|calendar|academic|school )? <unit>", 1, "published"),
    away("the coming|upcoming <unit>", 1, "published"),
    away("this coming <unit>", 1, "published"),
    { say: "the next <unit>", read: readNext },
    away("( this past ) <unit>", -1, "published"),
    { say: "the past|last <unit>", read: readPast },
    away("the? previous|preceding|prior ( fiscal|calendar|academic|school )? <unit>", -1, "told"),
    away("the? following|ensuing|subsequent ( fiscal|calendar|academic|school )? <unit>", 1, "told"),
    away("the <unit> before|previous", -1, "told"),
    away("the <unit> after|following", 1, "told"),
    { say: "on the eve", read: readEve },
    { say: "( that | the? same | that same | that very ) <unit>", read: (found) => told(found) },
    seasonAway("last <season>", "last"),
    seasonAway("( this past ) <season>", "last"),
    seasonAway("this <season>", "this"),
    seasonAway("( next|coming | this coming | the coming ) <season>", "next"),
    seasonAway("the? previous|preceding <season>", "previous"),
    seasonAway("the? following <season>", "following"),
    { say: "year ~ end", read: edgeOfYear },
    { say: "year 's end", read: edgeOfYear },
  ],
};

const REPORTS = new Set(["reported", "said", "announced", "told", "stated", "declared", "informed"]);
const EVE_REACH = 10; // tokens

/**
 * "on the eve" is the day before. Before "of" something it counts from that, which no calendar knows; but news
 * translated from Russian has it for "yesterday", with who reported: "On the eve of the Ministry reported ...".
 */
function readEve({ lexed, first, end }: Found): Meaning | null {
  if (normAt(lexed, end) !== "of") return offset("day", -1, "published");
  if (!isCapital(lexed, first)) return null;
  for (let i = end + 1; i < end + EVE_REACH; i += 1) {
    const word = normAt(lexed, i);
    if ([",", ".", ";", ":"].includes(word)) return null;
    if (REPORTS.has(word)) return offset("day", -1, "published");
  }
  return null;
}

function told(found: Found): Meaning | null {
  const unit = unitOf(found.slot("unit"));
  const grain = grainOf(unit);
  if (grain === undefined || isPlural(found) || unit === "N") return null;
  return isCapital(found.lexed, found.first) && found.has("same") && !found.has("the")
    ? null
    : { kind: "told", grain };
}
