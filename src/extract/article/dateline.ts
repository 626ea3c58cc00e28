import type { Span } from "../text/span.ts";
import { tokenize, type Token } from "../text/tokens.ts";
import { isWeekday, monthNamed, yearNamed } from "./calendar-words.ts";
import { publisherNamed } from "./publishers.ts";
import type { Dateline } from "./types.ts";

/**
 * The line that says where and when a report was filed:
 *
 *     MOSCOW, March 27. /TASS/.          place, date, agency, stop
 *     NAIROBI, Kenya (AP) _              place, agency, dash
 *     SAN SALVADOR, 3 JAN 90 --          place, date, dash
 *     Aleppo, Syria (CNN)                place, agency
 *     HAVANA (CUBA), 20 MAR 89 (EFE) --  country in brackets
 *     (Reuters) -                        agency, dash
 *
 * It is read with a cursor over tokens, so that "-LRB- CNN -RRB- --" of tokenised text reads the same.
 */
type Cursor = { readonly tokens: readonly Token[]; at: number };

const REACH = 220; // characters; a dateline is never longer
const MAX_PLACE_WORDS = 5;
const DASHES = new Set(["--", "---", "-", "–", "—", "_", "―", "−"]);
const OPEN = new Map([
  ["(", ")"],
  ["-LRB-", "-RRB-"],
  ["/", "/"],
]);

/** What opens an agency's brackets, a dash or a colon: no dateline is without any of them. */
const AGENCY_OR_DASH = /[-–—_―−:(/]/;

/** Words that stand in capitals before a dash or a colon and name no place. */
const LABELS = new Set(
  `THE A AN BREAKING UPDATE UPDATED EXCLUSIVE WATCH VIDEO PHOTO PHOTOS NEWS LIVE ANALYSIS OPINION NOTE EDITOR EDITORS CORRECTION
  REPORT FACTBOX TIMELINE HIGHLIGHTS QUESTION ANSWER INTERVIEW TEXT FILE DEVELOPING ALERT URGENT READ MORE PICTURES
  NEW US UK SUMMARY SPECIAL WORLD SPORT SPORTS BUSINESS POLITICS MORNING EVENING DAILY WEEKLY BRIEF ADVISORY CLARIFICATION`.split(
    /\s+/,
  ),
);

/** What monitoring services write where they know no place. */
const NOWHERE = /^(?:CLANDESTINE|NO CITY|UNDATED|UNKNOWN)\b/;

/** The dateline at the start of a stretch of text, or null. */
export function datelineIn(text: string, start: number, end: number): Dateline | null {
  const reach = Math.min(end, start + REACH);
  if (!AGENCY_OR_DASH.test(text.slice(start, reach))) return null;
  const tokens = tokenize(text, start, reach);
  if (tokens[0]?.start === undefined) return null;
  const cursor: Cursor = { tokens, at: 0 };
  const early = takeKnownAgency(text, cursor);
  const found = early === null ? takeRest(text, cursor) : takeBehindAgency(text, cursor, early);
  const { place, date, agency } = found;
  if (found.last === undefined || !convinces(text, found, end)) return null;
  const nowhere = place !== null && NOWHERE.test(text.slice(place.start, place.end));
  return { start: tokens[0].start, end: found.last.end, place: nowhere ? null : place, date, agency };
}

type Found = {
  readonly place: Span | null;
  readonly date: Span | null;
  readonly agency: Span | null;
  readonly dash: string | null;
  readonly last: Token | undefined;
};

function takeRest(text: string, cursor: Cursor): Found {
  const place = takePlace(text, cursor);
  skip(cursor, ",");
  const date = takeDate(text, cursor);
  skip(cursor, ".", ",", "|");
  const agency = takeAgencies(text, cursor);
  skip(cursor, ".");
  const dash = takeDash(text, cursor);
  return { place, date, agency, dash, last: cursor.tokens[cursor.at - 1] };
}

/** "(Reuters) LONDON -": a place behind the agency needs its dash, or it is the first name of the text. */
function takeBehindAgency(text: string, cursor: Cursor, agency: Span): Found {
  const mark = cursor.at;
  const dash = takeDash(text, cursor);
  const rest = dash === null ? takeRest(text, cursor) : null;
  if (rest !== null && rest.dash !== null) return { ...rest, agency };
  if (dash === null) cursor.at = mark;
  return { place: null, date: null, agency, dash, last: cursor.tokens[cursor.at - 1] };
}

/** Two of place, date, agency and dash must agree, and a text must follow that isn't just the rest of a headline. */
function convinces(text: string, { place, date, agency, dash, last }: Found, end: number): boolean {
  const rest = text.slice(last!.end, Math.min(end, last!.end + 400)).trim();
  const followed = rest === "" || rest.split(/\s+/, 9).length >= 8;
  if (!followed) return false;
  const known = agency !== null && publisherNamed(text.slice(agency.start, agency.end)) !== null;
  const bracketed =
    agency !== null && (known || /^[\p{Lu}\p{Nd} .&\-–/]+$/u.test(text.slice(agency.start, agency.end)));
  if (place === null) return known && (dash !== null || rest !== "") && date === null;
  const capitals = isCapitals(text.slice(place.start, place.end).split(",")[0]!);
  if (capitals)
    return (
      bracketed || isLongDash(dash) || colonConvinces(text, place, dash) || (agency !== null && date !== null)
    );
  return (bracketed && (known || dash !== null || date !== null)) || (date !== null && isLongDash(dash));
}

/** "ISLAMABAD: The prime minister …" but not "ANCHOR, NEWS AT TEN: Good evening". */
const colonConvinces = (text: string, place: Span, dash: string | null): boolean =>
  dash === ":" && /^\p{Lu}[\p{Lu} ]{3,20}$/u.test(text.slice(place.start, place.end));

const isLongDash = (dash: string | null): boolean => dash !== null && dash !== ":";

function skip(cursor: Cursor, ...marks: readonly string[]): void {
  if (marks.includes(cursor.tokens[cursor.at]?.text ?? "")) cursor.at += 1;
}

function takeDash(text: string, cursor: Cursor): string | null {
  const token = cursor.tokens[cursor.at];
  if (token === undefined) return null;
  // "BAGHDAD- The" and "ISLAMABAD: The" too, but not the hyphen of "US-led".
  const spaced = /\s/.test(text[token.end] ?? " ") || token.text.length > 1 || /[–—―_]/.test(token.text);
  if (!spaced || !(DASHES.has(token.text) || token.text === ":")) return null;
  cursor.at += 1;
  if (DASHES.has(cursor.tokens[cursor.at]?.text ?? "")) cursor.at += 1; // "– —"
  return token.text;
}

/** "MOSCOW", "ST. LOUIS", "NAIROBI, Kenya", "WASHINGTON/BEIRUT", "Aleppo, Syria". */
function takePlace(text: string, cursor: Cursor): Span | null {
  const first = cursor.tokens[cursor.at];
  if (first === undefined) return null;
  const words = takeNameWords(cursor);
  if (words === 0) return null;
  for (let more = 0; more < 2; more += 1) {
    const mark = cursor.at;
    const joined = cursor.tokens[mark]?.text;
    if (joined !== "," && joined !== "/") break;
    cursor.at += 1;
    if (takeNameWords(cursor) === 0) {
      cursor.at = mark;
      break;
    }
  }
  takeCountryInBrackets(text, cursor);
  const last = cursor.tokens[cursor.at - 1]!;
  const city = text.slice(first.start, last.end);
  if (monthNamed(city) !== null || isWeekday(city)) return null;
  return LABELS.has(city.split(/[\s,/]/, 1)[0]!) ? null : { start: first.start, end: last.end };
}

/** "HAVANA (CUBA), 20 MAR 89": brackets that name no agency and stand before the date. */
function takeCountryInBrackets(text: string, cursor: Cursor): void {
  const mark = cursor.at;
  const inside = takeAgency(text, cursor);
  const country = inside !== null && publisherNamed(text.slice(inside.start, inside.end)) === null;
  if (!country || cursor.tokens[cursor.at]?.text !== ",") cursor.at = mark;
}

const SMALL = /^(?:de|del|la|le|el|al|of|the|and|upon|sur|da|do|dos|das|di|san|van|den|der|an|bin|ibn)$/i;

/** Capitalised words up to a mark, a month or a weekday; gives how many. A name in capitals ends where they end. */
function takeNameWords(cursor: Cursor): number {
  const from = cursor.at;
  const capitals = isCapitals(cursor.tokens[from]?.text ?? "");
  for (let token = cursor.tokens[cursor.at]; token !== undefined; token = cursor.tokens[cursor.at]) {
    if (token.kind !== "word" || cursor.at - from >= MAX_PLACE_WORDS) break;
    if (isDateWord(cursor, token)) break;
    if (!/^\p{Lu}/u.test(token.text) && !(cursor.at > from && SMALL.test(token.text))) break;
    if (capitals && !isCapitals(token.text) && !SMALL.test(token.text)) break;
    cursor.at += 1;
  }
  return cursor.at - from;
}

/** "March" before a number is a month; "MARCH" alone might be a town. */
const isDateWord = ({ tokens, at }: Cursor, token: Token): boolean =>
  isWeekday(token.text) ||
  (monthNamed(token.text) !== null &&
    (tokens[at + 1]?.kind === "number" || tokens[at - 1]?.kind === "number"));

const isCapitals = (text: string): boolean =>
  /\p{Lu}/u.test(text) && !/\p{Ll}{2}/u.test(text) && /\p{Lu}{2}|\./u.test(text);

/** "March 27", "Dec. 16, 2016", "3 JAN 90", "Thursday, 17 October 2016"; moves past it. */
function takeDate(text: string, cursor: Cursor): Span | null {
  const from = cursor.at;
  const first = cursor.tokens[from];
  if (first !== undefined && isWeekday(first.text)) {
    cursor.at += 1;
    skip(cursor, ",");
  }
  if (first?.text === "NO" && cursor.tokens[from + 1]?.text === "DATE") {
    cursor.at = from + 2;
    return null;
  }
  const core = cursor.at;
  const one = cursor.tokens[core]?.text ?? "";
  const two = cursor.tokens[core + 1]?.text ?? "";
  const monthFirst = monthNamed(one) !== null && /^\d{1,2}$/.test(two);
  const dayFirst = /^\d{1,2}$/.test(one) && monthNamed(two) !== null;
  if (!monthFirst && !dayFirst) {
    cursor.at = from;
    return null;
  }
  cursor.at = core + 2;
  takeYear(cursor, dayFirst && two === two.toUpperCase());
  return { start: cursor.tokens[from]!.start, end: cursor.tokens[cursor.at - 1]!.end };
}

/** A year behind the date; two digits only where the month stands in capitals, as in "3 JAN 90". */
function takeYear(cursor: Cursor, short: boolean): void {
  const comma = cursor.tokens[cursor.at]?.text === "," ? 1 : 0;
  const year = cursor.tokens[cursor.at + comma]?.text ?? "";
  if (yearNamed(year) !== null && (year.length === 4 || (short && comma === 0))) cursor.at += comma + 1;
}

/** One or more bracketed marks: "(AP)", "/TASS/", "(LA PRENSA) (EDITORIAL)"; the span of the first one's words. */
function takeAgencies(text: string, cursor: Cursor): Span | null {
  const first = takeAgency(text, cursor);
  if (first === null) return null;
  for (let more = takeAgency(text, cursor); more !== null;) more = takeAgency(text, cursor);
  return first;
}

function takeKnownAgency(text: string, cursor: Cursor): Span | null {
  const mark = cursor.at;
  const agency = takeAgency(text, cursor);
  if (agency !== null && publisherNamed(text.slice(agency.start, agency.end)) !== null) return agency;
  cursor.at = mark;
  return null;
}

function takeAgency(text: string, cursor: Cursor): Span | null {
  const { tokens, at } = cursor;
  const closer = OPEN.get(tokens[at]?.text ?? "");
  if (closer === undefined) return null;
  let close = at + 1;
  while (close < tokens.length && close <= at + 8 && tokens[close]!.text !== closer) close += 1;
  if (tokens[close]?.text !== closer || close === at + 1) return null;
  const span = { start: tokens[at + 1]!.start, end: tokens[close - 1]!.end };
  if (!/^[\p{Lu}\p{L}\p{Nd} .,&'’\-–/]+$/u.test(text.slice(span.start, span.end))) return null;
  cursor.at = close + 1;
  return span;
}
