import { addDays, parseDay, type Day } from "../../domain/day.ts";
import type { FuzzyDate } from "../../domain/precision.ts";
import type { Resolved } from "./anchoring/resolved.ts";
import { fuzzyDate, fuzzyRange } from "./calendar/fuzzy.ts";
import { dayInWords, inWords } from "./calendar/in-words.ts";
import { firstDay, lastDay, type Period } from "./calendar/period.ts";
import { normAt, type Lexed } from "./lexing/lexer.ts";
import type { Mention, TimeOfDay } from "./meaning.ts";
import type { Timex } from "./types.ts";

const pad2 = (n: number): string => String(n).padStart(2, "0");

function timeValue(time: TimeOfDay): string {
  if (time.kind === "part") return `T${time.part}`;
  const minute = time.minute === undefined ? "" : `:${pad2(time.minute)}`;
  return `T${pad2(time.hour)}${minute}${time.second === undefined ? "" : `:${pad2(time.second)}`}`;
}

/** A resolved mention as the rest of the extractor sees it. */
export function timexOf(lexed: Lexed, mention: Mention, resolved: Resolved, published: Day | null): Timex {
  const start = lexed.starts[mention.first] ?? 0;
  const end = lexed.ends[mention.end - 1] ?? start;
  const text = lexed.text.slice(start, end);
  const value = mention.time === undefined ? resolved.value : `${resolved.value}${timeValue(mention.time)}`;
  const when = whenOf(lexed, mention, resolved, published);
  return {
    start,
    end,
    text,
    type: typeOf(mention),
    value,
    ...(mention.mod === undefined ? {} : { mod: mention.mod }),
    ...(when === null ? {} : { when }),
    rules: [...mention.rules, resolved.rule],
    ...(resolved.anchor === undefined ? {} : { anchor: resolved.anchor }),
    explanation: `“${onOneLine(text)}” → ${when === null ? value : inWords(when)}: ${resolved.because}${anchorInWords(resolved)}`,
    ...(resolved.future === true ? { future: true } : {}),
  };
}

/** Which day "publication" is, for readers who haven't got it before them. */
function anchorInWords({ anchor }: Resolved): string {
  const day = anchor?.kind === "publication" ? parseDay(anchor.value) : null;
  return day === null ? "" : `, ${dayInWords(day)}`;
}

const onOneLine = (text: string): string => (text.includes("\n") ? text.replaceAll(/\s+/g, " ") : text);

function typeOf({ meaning, time }: Mention): Timex["type"] {
  if (meaning.kind === "duration") return "DURATION";
  if (meaning.kind === "set") return "SET";
  return time === undefined ? "DATE" : "TIME";
}

function whenOf(lexed: Lexed, mention: Mention, resolved: Resolved, published: Day | null): FuzzyDate | null {
  if (resolved.stretch !== undefined) return fuzzyRange(resolved.stretch[0], resolved.stretch[1], true);
  if (resolved.period === undefined) return null;
  const rest = published === null ? null : partOfCurrent(lexed, mention, resolved.period, published);
  if (rest !== null) return rest;
  return fuzzyDate(
    resolved.period,
    mention.time === undefined ? mention.mod : undefined,
    openEnd(lexed, mention),
  );
}

/** "later this year" is what is left of it after publication, "earlier this month" what was before. */
function partOfCurrent(
  lexed: Lexed,
  { first, mod }: Mention,
  period: Period,
  published: Day,
): FuzzyDate | null {
  const [start, end] = [firstDay(period), lastDay(period)];
  if (mod === undefined || published <= start || published >= end) return null;
  const word = normAt(lexed, first);
  if (word === "later") return fuzzyRange(addDays(published, 1), end, true);
  return word === "earlier" ? fuzzyRange(start, addDays(published, -1), true) : null;
}

/** "since Thursday" stays open behind, "until 2016" in front. */
function openEnd(lexed: Lexed, { first, mod }: Mention): FuzzyDate["open"] {
  const before = normAt(lexed, first - 1);
  if (mod === "ON_OR_AFTER" || before === "since") return "end";
  if (mod === "ON_OR_BEFORE" || ["until", "till"].includes(before)) return "start";
  return before === "by" && mod === "END" ? "start" : undefined;
}
