import { isBreak, isGlued, normAt, type Lexed } from "../lexing/lexer.ts";

/** Words before a bare "May", "March" or year that make it a date. */
export const DATE_PREPOSITIONS: ReadonlySet<string> = new Set([
  "in",
  "of",
  "since",
  "until",
  "till",
  "by",
  "during",
  "before",
  "after",
  "from",
  "through",
  "throughout",
  "between",
  "to",
  "around",
  "early",
  "mid",
  "late",
  "last",
  "next",
  "this",
  "that",
  "each",
  "every",
  "following",
  "previous",
  "about",
  "circa",
  "late",
  "mid-",
  "for",
]);

const CURRENCY = new Set(["$", "£", "€", "¥", "#", "₽", "₹", "usd", "eur", "us$", "rs", "dm"]);
const NUMBERED = new Set([
  "flight",
  "page",
  "pages",
  "room",
  "highway",
  "route",
  "resolution",
  "no",
  "number",
  "section",
  "article",
  "channel",
  "code",
  "model",
  "boeing",
  "airbus",
  "type",
  "level",
  "gate",
  "lot",
  "interstate",
  "class",
  "index",
  "bus",
  "train",
  "apt",
  "suite",
  "box",
  "phone",
  "tel",
  "fax",
  "pp",
  "vol",
]);
const COUNTED = new Set([
  "people",
  "men",
  "women",
  "children",
  "troops",
  "soldiers",
  "percent",
  "per",
  "points",
  "miles",
  "kilometers",
  "kilometres",
  "km",
  "meters",
  "metres",
  "feet",
  "ft",
  "tons",
  "tonnes",
  "pounds",
  "dollars",
  "euros",
  "rubles",
  "yen",
  "marks",
  "francs",
  "shares",
  "barrels",
  "gallons",
  "acres",
  "hectares",
  "jobs",
  "workers",
  "employees",
  "residents",
  "students",
  "members",
  "civilians",
  "refugees",
  "casualties",
  "prisoners",
  "police",
  "officers",
  "votes",
  "homes",
  "houses",
  "families",
  "times",
  "copies",
  "units",
  "cars",
  "vehicles",
  "aircraft",
  "planes",
  "ships",
  "tanks",
  "rockets",
  "missiles",
  "guns",
  "degrees",
  "years",
  "months",
  "weeks",
  "days",
  "hours",
  "minutes",
  "seconds",
  "deaths",
  "dead",
  "wounded",
  "injured",
  "fighters",
  "rebels",
  "militants",
  "migrants",
  "or",
  "rpm",
  "mhz",
  "mb",
  "gb",
  "kg",
  "lb",
  "lbs",
  "hp",
  "mph",
  "cc",
  "mm",
  "cm",
  "calories",
  "seats",
  "m",
  "million",
  "billion",
]);

/** A number that counts, names or prices something rather than a year: "$1990", "flight 1990", "2000 people", "1,990". */
export function isNoYear(lexed: Lexed, first: number, end: number): boolean {
  const before = normAt(lexed, first - 1);
  const after = normAt(lexed, end);
  if (CURRENCY.has(before) || (NUMBERED.has(before) && !isBreak(lexed, first))) return true;
  if (after === "%" || (COUNTED.has(after) && after !== "or" && !isBreak(lexed, end))) return true;
  if (isSeasonPair(lexed, end)) return false;
  if (isGlued(lexed, first) && isJoiner(before) && isNumberOrWord(lexed, first - 2)) return true;
  return isGlued(lexed, end) && isJoiner(after) && isGlued(lexed, end + 1) && isNumberOrWord(lexed, end + 1);
}

/** "2016/17": a year with the next one's last two figures. */
function isSeasonPair(lexed: Lexed, end: number): boolean {
  const year = lexed.digits[end - 1] ?? -1;
  const next = lexed.digits[end + 1] ?? -1;
  const isPair =
    normAt(lexed, end) === "/" &&
    normAt(lexed, end + 1).length === 2 &&
    year >= 1000 &&
    (year + 1) % 100 === next;
  return isPair && !["/", "-", "."].includes(normAt(lexed, end + 2));
}

const isJoiner = (mark: string): boolean =>
  [",", ".", ":", "/", "_", "@", "=", "&", "?", "#", "+"].includes(mark);
const isNumberOrWord = (lexed: Lexed, i: number): boolean => /^[\p{L}\d]/u.test(normAt(lexed, i));

/** Inside an address: "example.org/2016/10/17/x", "@may", "#friday". */
export function isInsideAddress(lexed: Lexed, first: number, end: number): boolean {
  return (
    (isGlued(lexed, first) &&
      ["/", "_", "@", "#", "=", "&", "."].includes(normAt(lexed, first - 1)) &&
      isGlued(lexed, first - 1)) ||
    (isGlued(lexed, end) &&
      ["/", "_", "@", "="].includes(normAt(lexed, end)) &&
      isGlued(lexed, end + 1) &&
      !isSeasonPair(lexed, end))
  );
}
