import { civilFromDay, type Day } from "../../../domain/day.ts";
import { directionAt } from "../anchoring/direction.ts";
import { isAllCapitals, normAt, startsLine, type Lexed } from "../lexing/lexer.ts";
import type { Mention } from "../meaning.ts";
import type { DatesInput } from "../types.ts";

/** A month and day that tells the day of writing, and how many days after it the article may be. */
export type Clue = {
  readonly month: number;
  readonly day: number;
  readonly year?: number;
  readonly slack: number;
  readonly reason: string;
};

type Parts = { readonly month: number; readonly day: number; readonly year?: number };

function partsOf({ meaning }: Mention): Parts | null {
  if (meaning.kind === "inYear" && meaning.part.grain === "day" && meaning.year === undefined)
    return { month: meaning.part.month, day: meaning.part.day };
  return meaning.kind === "period" && meaning.period.grain === "day"
    ? civilFromDay(meaning.period.n as Day)
    : null;
}

const textOf = (lexed: Lexed, { first, end }: Mention): string =>
  lexed.text.slice(lexed.starts[first], lexed.ends[end - 1]).replaceAll(/\s+/g, " ");

/** "MOSCOW, March 27. /TASS/": the day in the dateline that was found, or in what looks like one. */
export function datelineClue(
  lexed: Lexed,
  mentions: readonly Mention[],
  { dateline }: DatesInput,
): Clue | null {
  for (const mention of mentions) {
    const start = lexed.starts[mention.first] ?? 0;
    const isInside =
      dateline === undefined
        ? looksLikeDateline(lexed, mention)
        : dateline.start <= start && start < dateline.end;
    const parts = isInside ? partsOf(mention) : null;
    if (parts !== null)
      return { ...parts, slack: 0, reason: `the dateline says “${textOf(lexed, mention)}”` };
  }
  return null;
}

const DATELINE_REACH = 8; // tokens from the start of the line

/** Capitals and a comma from the start of the line, the date, then a mark: "NEW YORK, Oct. 20 (AP) --". */
function looksLikeDateline(lexed: Lexed, { first, end }: Mention): boolean {
  if (normAt(lexed, first - 1) !== "," || !["(", "/", ".", "—", "-", ":"].includes(normAt(lexed, end)))
    return false;
  for (let i = first - 2; i >= Math.max(0, first - DATELINE_REACH); i -= 1) {
    if (startsLine(lexed, i)) return isAllCapitals(lexed, i);
  }
  return false;
}

const HEAD = 300; // characters
const HEADINGS = new Set(["published", "updated", "posted", "date", "first", "last", "on", "at", ":", "|"]);

/** A whole date on a line of its own, or after "Published:", near the start. */
export function headClue(lexed: Lexed, mentions: readonly Mention[]): Clue | null {
  for (const mention of mentions) {
    if ((lexed.starts[mention.first] ?? 0) > HEAD) return null;
    const parts = partsOf(mention);
    if (parts?.year !== undefined && startsHeading(lexed, mention.first))
      return { ...parts, slack: 0, reason: `the text is headed “${textOf(lexed, mention)}”` };
  }
  return null;
}

function startsHeading(lexed: Lexed, first: number): boolean {
  let at = first;
  while (!startsLine(lexed, at) && HEADINGS.has(normAt(lexed, at - 1)) && first - at < DATELINE_REACH)
    at -= 1;
  return startsLine(lexed, at);
}

/**
 * The latest day and month told as past, where days are told by date alone. Who writes "on Friday" or "yesterday" of
 * recent days writes dates of older ones; and who writes the year as well doesn't mean the present one.
 */
export function latestPastDay(lexed: Lexed, mentions: readonly Mention[]): Clue | null {
  if (mentions.some(isDayOfThisWeek)) return null;
  let best: { readonly mention: Mention; readonly parts: Parts } | null = null;
  for (const mention of mentions) {
    const parts = partsOf(mention);
    if (parts === null || parts.year !== undefined) continue;
    if (directionAt(lexed, mention.first, mention.end) === "future") continue;
    if (best === null || isLater(parts, best.parts)) best = { mention, parts };
  }
  if (best === null) return null;
  const reason = `the latest day told as past is “${textOf(lexed, best.mention)}”; news is written that day or the next`;
  return { ...best.parts, slack: 1, reason };
}

const isDayOfThisWeek = ({ meaning, rules }: Mention): boolean =>
  meaning.kind === "weekday" ||
  (rules[0] === "deictic" && meaning.kind === "offset" && meaning.grain === "day" && meaning.count === -1);

const isLater = (a: Parts, b: Parts): boolean => a.month * 31 + a.day > b.month * 31 + b.day;
