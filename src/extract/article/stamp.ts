import type { FuzzyDate } from "../../domain/precision.ts";
import { tokenize, type Token } from "../text/tokens.ts";
import { dateOfDay, isWeekday, monthNamed } from "./calendar-words.ts";
import type { Span } from "../text/span.ts";

/** A line that states the day of publication: "Published: 12 May 2017", "Updated 3:04 PM ET, Fri December 16, 2016". */
export type Stamp = Span & {
  readonly date: FuzzyDate;
  readonly role: "published" | "updated" | "bare";
};

const MAX_LENGTH = 160;
const PUBLISHED =
  /^(?:(?:first |originally |date )?(?:published|posted|publication date|created|issued|released|filed|date|added|uploaded|submitted)|pub date|on air)\b/i;
const UPDATED = /^(?:last |recently )?(?:updated|modified|edited|revised)\b/i;
/** What may stand beside the date in a stamp; anything else makes it a sentence about that day. */
const BESIDE =
  /^(?:at|on|by|in|the|of|am|pm|a\.m\.?|p\.m\.?|am\.|pm\.|h|hrs?|gmt|utc|bst|e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t|cet|cest|ist|msk|jst|hkt|sgt|aest|ago|years?|months?|weeks?|days?|hours?|minutes?|min|read|time|local|moscow|published|posted|updated|modified|first|last|originally|date|issue|edition|press|release|issued|released|filed|created|edited|revised|added|uploaded|submitted|publication|pub|recently|on|air|st|nd|rd|th|t|z|noon|midnight|eastern|central|pacific|standard|daylight|summer|today|edt|est)$/i;

/** The stamp that a line of the page is, or null when the line is something else. */
export function stampIn(text: string, start: number, end: number): Stamp | null {
  if (end - start > MAX_LENGTH) return null;
  const line = text.slice(start, end);
  if (!/\d{4}/.test(line)) return null; // no date that is looked for is without its year
  const tokens = tokenize(line);
  const found = firstDate(tokens);
  if (found === null) return null;
  const beside = [...tokens.slice(placeLength(tokens, found.from), found.from), ...tokens.slice(found.to)];
  const byline = /^(?:By|BY|by)\s+\p{Lu}/u.test(line);
  const role = PUBLISHED.test(line) ? "published" : UPDATED.test(line) ? "updated" : "bare";
  const named = byline || /^Published in (?:the )?\p{Lu}/iu.test(line);
  if (named ? !namesOnly(beside) : !beside.every(belongsBeside)) return null;
  const first = tokens[found.from]!;
  const last = tokens[found.to - 1]!;
  return { start: start + first.start, end: start + last.end, date: found.date, role };
}

/** "WASHINGTON | Wed Apr 29, 2009 6:57pm": how many tokens before the date name a place in capitals. */
function placeLength(tokens: readonly Token[], end: number): number {
  const bar = tokens.findIndex(({ text }, i) => i < end && text === "|");
  return tokens.slice(0, Math.max(0, bar)).every(({ text }) => /^[\p{Lu}.,/ -]+$/u.test(text))
    ? Math.max(0, bar)
    : 0;
}

const belongsBeside = (token: Token): boolean =>
  token.kind !== "word" || BESIDE.test(token.text) || isWeekday(token.text) || /^T\d|^Z$/.test(token.text);

/** Around some dates there are only names and marks: "By Lyse Doucet | December 16, 2016", "Published in Dawn, …". */
const namesOnly = (tokens: readonly Token[]): boolean =>
  tokens.every(
    (token) =>
      token.kind !== "word" ||
      /^\p{Lu}/u.test(token.text) ||
      BESIDE.test(token.text) ||
      /^(?:and|for|de|van|al|el|bin)$/.test(token.text),
  );

type FoundDate = { readonly date: FuzzyDate; readonly from: number; readonly to: number };

function firstDate(tokens: readonly Token[]): FoundDate | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const found = isoDate(tokens, at) ?? wordedDate(tokens, at) ?? slashedDate(tokens, at);
    if (found !== null) return found;
  }
  return null;
}

const found = (date: FuzzyDate | null, from: number, to: number): FoundDate | null =>
  date === null ? null : { date, from, to };

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? "";

/** "2016-12-16", also "2016-12-16T08:30" whose tokens go on. */
function isoDate(tokens: readonly Token[], at: number): FoundDate | null {
  const [year, dash, month, dash2, day] = [0, 1, 2, 3, 4].map((k) => textAt(tokens, at + k));
  if (
    !/^\d{4}$/.test(year!) ||
    dash !== "-" ||
    dash2 !== "-" ||
    !/^\d{2}$/.test(month!) ||
    !/^\d{2}$/.test(day!)
  )
    return null;
  return found(dateOfDay(Number(year), Number(month), Number(day)), at, at + 5);
}

/** "December 16, 2016", "16 December 2016", "16th of December, 2016". */
function wordedDate(tokens: readonly Token[], at: number): FoundDate | null {
  const monthFirst = monthNamed(textAt(tokens, at)) !== null;
  const second = skipFiller(tokens, at + 1);
  const third = skipFiller(tokens, second + 1);
  const [month, day] = monthFirst ? [at, second] : [second, at];
  const named = monthNamed(textAt(tokens, month));
  if (named === null || !/^\d{1,2}$/.test(textAt(tokens, day)) || !/^[12]\d{3}$/.test(textAt(tokens, third)))
    return null;
  return found(dateOfDay(Number(textAt(tokens, third)), named, Number(textAt(tokens, day))), at, third + 1);
}

/** Past "th", "of" and one comma. */
function skipFiller(tokens: readonly Token[], from: number): number {
  let at = from;
  if (/^(?:st|nd|rd|th)$/i.test(textAt(tokens, at))) at += 1;
  if (/^of$/i.test(textAt(tokens, at))) at += 1;
  return textAt(tokens, at) === "," ? at + 1 : at;
}

/** "16/12/2016" and "12/16/2016", "16.12.2016"; nothing when both readings are days (03/04/2016). */
function slashedDate(tokens: readonly Token[], at: number): FoundDate | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(textAt(tokens, at));
  if (dotted !== null)
    return found(dateOfDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])), at, at + 1);
  const [a, slash, b, slash2, year] = [0, 1, 2, 3, 4].map((k) => textAt(tokens, at + k));
  if (
    slash !== "/" ||
    slash2 !== "/" ||
    !/^\d{4}$/.test(year!) ||
    !/^\d{1,2}$/.test(a!) ||
    !/^\d{1,2}$/.test(b!)
  )
    return null;
  const [first, second] = [Number(a), Number(b)];
  if (first <= 12 && second <= 12 && first !== second) return null;
  const [month, day] = first > 12 ? [second, first] : [first, second];
  return found(dateOfDay(Number(year), month, day), at, at + 5);
}
