import { addDays, dayFromCivil, formatDay, weekdayOf, type Day } from "../../../domain/day.ts";
import type { Lexed } from "../lexing/lexer.ts";
import type { Mention } from "../meaning.ts";
import type { DatesInput, DocumentDate } from "../types.ts";
import { datelineClue, headClue, latestPastDay, type Clue } from "./clue.ts";
import { evidenceIn, type Evidence } from "./evidence.ts";

const FIRST_YEAR = 1945;
const LAST_YEAR = 2060;

/**
 * The publication date that the text itself gives: the day of its dateline or heading, else the latest day that it tells
 * as past, in the one year that the evidence allows best; else the stretch that the evidence leaves. Null when nothing
 * bounds it: a date that is wrong costs a reader more than one that is missing. Reasons are for the reader.
 */
export function inferDocumentDate(
  lexed: Lexed,
  mentions: readonly Mention[],
  input: DatesInput,
): DocumentDate | null {
  if (input.mode === "narrative") return null;
  const told = mentions.filter((mention) => !isIgnored(lexed, mention, input));
  const stated = datelineClue(lexed, mentions, input) ?? headClue(lexed, mentions);
  if (stated?.year !== undefined) return made(stated, stated.year, "stated", [stated.reason]);
  const clue = stated ?? latestPastDay(lexed, told);
  const evidence = evidenceIn(lexed, told);
  const best = clue === null ? null : bestYear(clue, evidence, weekdaysTold(told));
  if (clue === null || best === null) return betweenBounds(evidence);
  return made(clue, best.year, "inferred", [...new Set([clue.reason, ...best.reasons])]);
}

const isIgnored = (lexed: Lexed, { first, end }: Mention, { ignore = [] }: DatesInput): boolean =>
  ignore.some((span) => span.start <= (lexed.starts[first] ?? 0) && (lexed.ends[end - 1] ?? 0) <= span.end);

const weekdaysTold = (mentions: readonly Mention[]): ReadonlySet<number> =>
  new Set(
    mentions.flatMap(({ meaning }) =>
      meaning.kind === "weekday" && meaning.pick === undefined ? [meaning.weekday] : [],
    ),
  );

type Scored = {
  readonly year: number;
  readonly score: number;
  /** How many of those named weren't in office then. */
  readonly misfits: number;
  readonly reasons: readonly string[];
};

const MOST_MISFITS = 5; // one in five: "former" isn't always said

/** The year that the evidence allows best; null when several do alike. */
function bestYear(clue: Clue, evidence: readonly Evidence[], weekdays: ReadonlySet<number>): Scored | null {
  let best: Scored | null = null;
  let isAlone = false;
  for (let year = FIRST_YEAR; year <= LAST_YEAR && evidence.length > 0; year += 1) {
    const written = dayFromCivil({ ...clue, year });
    const scored = written === null ? null : scoreYear(year, written, clue, evidence, weekdays);
    if (scored === null || scored.score < (best?.score ?? 1)) continue;
    isAlone = scored.score > (best?.score ?? 0);
    best = scored;
  }
  return isAlone && best !== null && best.misfits * MOST_MISFITS <= evidence.length ? best : null;
}

function scoreYear(
  year: number,
  written: Day,
  clue: Clue,
  evidence: readonly Evidence[],
  weekdays: ReadonlySet<number>,
): Scored | null {
  const reasons: string[] = [];
  let score = 0;
  let misfits = 0;
  for (const { windows, isHard, reason } of evidence) {
    const last = addDays(written, clue.slack);
    if (isHard && windows.every(({ from }) => last < from)) return null;
    const fits = windows.some(({ from, to }) => from <= last && written <= to);
    score += fits ? 2 : isHard ? 0 : -3;
    if (fits) reasons.push(reason);
    else if (!isHard) misfits += 1;
  }
  if (weekdays.size === 0 || clue.slack > 0) return { year, score, misfits, reasons };
  if (weekdays.has(weekdayOf(written)))
    return {
      year,
      score: score + 3,
      misfits,
      reasons: [...reasons, `in ${year} that day is the weekday that the text names`],
    };
  return {
    year,
    score: weekdays.has(weekdayOf(addDays(written, -1))) ? score + 1 : score - 2,
    misfits,
    reasons,
  };
}

function made(
  clue: Clue,
  year: number,
  basis: "stated" | "inferred",
  reasons: readonly string[],
): DocumentDate | null {
  const first = dayFromCivil({ ...clue, year });
  if (first === null) return null;
  const last = addDays(first, clue.slack);
  const [from, to] = [formatDay(first), formatDay(last)];
  return {
    from,
    to,
    precision: clue.slack === 0 ? "day" : "range",
    edtf: clue.slack === 0 ? from : `${from}/${to}`,
    basis,
    reasons,
  };
}

const WIDEST = 5 * 366;

/** Without any day, the stretch in which all who are named held office. */
function betweenBounds(evidence: readonly Evidence[]): DocumentDate | null {
  const single = evidence.filter(({ windows }) => windows.length === 1);
  const from = Math.max(...single.map(({ windows }) => windows[0]?.from ?? 0));
  const to = Math.min(...single.filter(({ isHard }) => !isHard).map(({ windows }) => windows[0]?.to ?? 0));
  if (!Number.isFinite(from) || !Number.isFinite(to) || to < from || to - from > WIDEST) return null;
  const [first, last] = [formatDay(from as Day), formatDay(to as Day)];
  return {
    from: first,
    to: last,
    precision: "range",
    edtf: `${first}/${last}`,
    basis: "inferred",
    reasons: [...new Set(single.map(({ reason }) => reason))],
  };
}
