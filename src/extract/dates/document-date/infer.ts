import { addDays, civilFromDay, dayFromCivil, formatDay, weekdayOf, type Day } from "../../../domain/day.ts";
import { directionAt } from "../anchoring/direction.ts";
import { isAllCapitals, normAt, startsLine, type Lexed } from "../lexing/lexer.ts";
import type { Mention } from "../meaning.ts";
import type { DatesInput, DocumentDate } from "../types.ts";
import { evidenceIn, type Evidence } from "./evidence.ts";

/** A month and day that bounds the day of writing, and how many days after it the article may be. */
type Clue = { readonly month: number; readonly day: number; readonly year?: number; readonly slack: number; readonly reason: string };

const FIRST_YEAR = 1945;
const LAST_YEAR = 2060;

/**
 * The publication date that the text itself gives: the day of its dateline, else the latest day that it tells as past,
 * in the year that most of the evidence allows. Null when nothing tells the year. Reasons are for the reader.
 */
export function inferDocumentDate(lexed: Lexed, mentions: readonly Mention[], input: DatesInput): DocumentDate | null {
  if (input.mode === "narrative") return null;
  const told = mentions.filter((mention) => !isIgnored(lexed, mention, input));
  const clue = datelineClue(lexed, mentions, input) ?? latestPastDay(lexed, told);
  const evidence = evidenceIn(lexed, told);
  if (clue === null) return betweenBounds(evidence);
  if (clue.year !== undefined) return made(clue, clue.year, clue.slack === 0 ? "stated" : "inferred", [clue.reason]);
  const best = bestYear(clue, evidence, weekdaysTold(told));
  return best === null ? null : made(clue, best.year, "inferred", [clue.reason, ...best.reasons]);
}

const isIgnored = (lexed: Lexed, { first, end }: Mention, { ignore = [] }: DatesInput): boolean =>
  ignore.some((span) => span.start <= (lexed.starts[first] ?? 0) && (lexed.ends[end - 1] ?? 0) <= span.end);

function calendarParts({ meaning }: Mention): { month: number; day: number; year?: number } | null {
  if (meaning.kind === "inYear" && meaning.part.grain === "day" && meaning.year === undefined)
    return { month: meaning.part.month, day: meaning.part.day };
  return meaning.kind === "period" && meaning.period.grain === "day" ? civilFromDay(meaning.period.n as Day) : null;
}

/** "MOSCOW, March 27. /TASS/": the day in the dateline that was found, or in what looks like one. */
function datelineClue(lexed: Lexed, mentions: readonly Mention[], { dateline }: DatesInput): Clue | null {
  for (const mention of mentions) {
    const start = lexed.starts[mention.first] ?? 0;
    const isInside = dateline === undefined ? looksLikeDateline(lexed, mention) : dateline.start <= start && start < dateline.end;
    const parts = isInside ? calendarParts(mention) : null;
    if (parts !== null) return { ...parts, slack: 0, reason: `the dateline says “${textOf(lexed, mention)}”` };
  }
  return null;
}

const textOf = (lexed: Lexed, { first, end }: Mention): string =>
  lexed.text.slice(lexed.starts[first], lexed.ends[end - 1]).replaceAll(/\s+/g, " ");

const DATELINE_REACH = 8; // tokens from the start of the line

/** Capitals and a comma from the start of the line, the date, then a mark: "NEW YORK, Oct. 20 (AP) --". */
function looksLikeDateline(lexed: Lexed, { first, end }: Mention): boolean {
  if (normAt(lexed, first - 1) !== "," || !["(", "/", ".", "—", "-", ":"].includes(normAt(lexed, end))) return false;
  for (let i = first - 2; i >= Math.max(0, first - DATELINE_REACH); i -= 1) {
    if (startsLine(lexed, i)) return isAllCapitals(lexed, i);
  }
  return false;
}

/** The latest day and month told as past; days of the months before count as the year before when they lie far ahead. */
function latestPastDay(lexed: Lexed, mentions: readonly Mention[]): Clue | null {
  let best: { readonly mention: Mention; readonly month: number; readonly day: number; readonly year?: number } | null = null;
  for (const mention of mentions) {
    const parts = calendarParts(mention);
    if (parts === null || directionAt(lexed, mention.first, mention.end) === "future") continue;
    if (best === null || isLater(parts, best)) best = { mention, ...parts };
  }
  if (best === null) return null;
  const { mention, ...parts } = best;
  return { ...parts, slack: 1, reason: `the latest day told as past is “${textOf(lexed, mention)}”; news is written that day or the next` };
}

const isLater = (a: { year?: number; month: number; day: number }, b: { year?: number; month: number; day: number }): boolean =>
  (a.year ?? b.year ?? 0) !== (b.year ?? a.year ?? 0) ? (a.year ?? 0) > (b.year ?? 0) : a.month * 31 + a.day > b.month * 31 + b.day;

const weekdaysTold = (mentions: readonly Mention[]): ReadonlySet<number> =>
  new Set(mentions.flatMap(({ meaning }) => (meaning.kind === "weekday" && meaning.pick === undefined ? [meaning.weekday] : [])));

type Scored = { readonly year: number; readonly score: number; readonly reasons: readonly string[] };

/** The year that the evidence allows best; of equal ones the first, as news follows soon on what it tells. */
function bestYear(clue: Clue, evidence: readonly Evidence[], weekdays: ReadonlySet<number>): Scored | null {
  let best: Scored | null = null;
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const written = dayFromCivil({ ...clue, year });
    const scored = written === null ? null : scoreYear(year, written, clue, evidence, weekdays);
    if (scored !== null && scored.score > (best?.score ?? 0)) best = scored;
  }
  return evidence.length === 0 ? null : best;
}

function scoreYear(year: number, written: Day, clue: Clue, evidence: readonly Evidence[], weekdays: ReadonlySet<number>): Scored | null {
  const reasons: string[] = [];
  let score = 0;
  for (const { windows, isHard, reason } of evidence) {
    const last = addDays(written, clue.slack);
    if (isHard && windows.every(({ from }) => last < from)) return null;
    const fits = windows.some(({ from, to }) => from <= last && written <= to);
    score += fits ? 2 : isHard ? 0 : -3;
    if (fits) reasons.push(reason);
  }
  if (weekdays.size === 0 || clue.slack > 0) return { year, score, reasons };
  if (weekdays.has(weekdayOf(written))) return { year, score: score + 3, reasons: [...reasons, `in ${year} that day is the weekday that the text names`] };
  return { year, score: weekdays.has(weekdayOf(addDays(written, -1))) ? score + 1 : score - 2, reasons };
}

function made(clue: Clue, year: number, basis: "stated" | "inferred", reasons: readonly string[]): DocumentDate | null {
  const first = dayFromCivil({ ...clue, year });
  if (first === null) return null;
  const last = addDays(first, clue.slack);
  const [from, to] = [formatDay(first), formatDay(last)];
  return { from, to, precision: clue.slack === 0 ? "day" : "range", edtf: clue.slack === 0 ? from : `${from}/${to}`, basis, reasons };
}

const WIDEST = 5 * 366;

/** Without any day, the stretch in which all who are named held office. */
function betweenBounds(evidence: readonly Evidence[]): DocumentDate | null {
  const single = evidence.filter(({ windows }) => windows.length === 1);
  const from = Math.max(...single.map(({ windows }) => windows[0]?.from ?? 0));
  const to = Math.min(...single.filter(({ isHard }) => !isHard).map(({ windows }) => windows[0]?.to ?? 0));
  if (!Number.isFinite(from) || !Number.isFinite(to) || to < from || to - from > WIDEST) return null;
  const [first, last] = [formatDay(from as Day), formatDay(to as Day)];
  return { from: first, to: last, precision: "range", edtf: `${first}/${last}`, basis: "inferred", reasons: single.map(({ reason }) => reason) };
}
