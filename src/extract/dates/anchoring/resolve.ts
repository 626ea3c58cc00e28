import { addDays, civilFromDay, dayFromCivil, type Day } from "../../../domain/day.ts";
import { nthWeekday } from "../calendar/holidays.ts";
import { dayPeriod, firstDay, isFiner, lastDay, periodOf, shiftPeriod, shiftYears, type Grain, type Period } from "../calendar/period.ts";
import { timexValue } from "../calendar/timex-value.ts";
import type { Lexed } from "../lexing/lexer.ts";
import type { Meaning, Mention } from "../meaning.ts";
import { anchorInYear, baseYear, dayOfToldMonth, type Anchored } from "./anchor-in-year.ts";
import { anchorWeekday } from "./anchor-weekday.ts";
import { lastTold, lastToldWithin, nowOf, type Anchors, type Told } from "./context.ts";
import { directionAt, type Direction } from "./direction.ts";
import type { Resolved, Unresolvable } from "./resolved.ts";

type Asked = { readonly lexed: Lexed; readonly mention: Mention; readonly anchors: Anchors; readonly direction: () => Direction };

/** What a mention means where it stands. */
export function resolve(lexed: Lexed, mention: Mention, anchors: Anchors): Resolved | Unresolvable {
  let known: Direction | undefined;
  const direction = (): Direction => (known ??= directionAt(lexed, ...(mention.group ?? [mention.first, mention.end])));
  return resolveMeaning(mention.meaning, { lexed, mention, anchors, direction });
}

function resolveMeaning(meaning: Meaning, asked: Asked): Resolved | Unresolvable {
  const { anchors } = asked;
  switch (meaning.kind) {
    case "period":
      return { value: timexValue(meaning.period), period: meaning.period, rule: "stated", because: "stated in full" };
    case "inYear": {
      const anchored = anchorInYear(meaning, anchors, { direction: asked.direction, isDeadline: isDeadline(asked) });
      return anchored === null ? unanchored(unknownYear(meaning)) : resolvedIn(anchored, anchors);
    }
    case "weekday":
      return resolveWeekday(meaning, asked);
    case "dayOfMonth":
      return resolveDayOfMonth(meaning.day, anchors);
    case "offset":
      return resolveOffset(meaning, asked);
    case "told":
      return resolveTold(meaning.grain, anchors);
    case "yearTold":
      return resolveYearTold(meaning, anchors);
    case "nth":
      return resolveNth(meaning, asked);
    case "numeric":
      return numeric(meaning.year, meaning.first, meaning.second);
    case "timeOnly":
      return resolveDay(anchors);
    case "duration":
      return resolveDuration(meaning, asked);
    case "set":
    case "reference":
      return { value: meaning.value, rule: meaning.kind, because: "names no calendar day" };
    case "impossible":
      return { note: meaning.reason };
  }
}

const isDeadline = ({ lexed, mention }: Asked): boolean => DEADLINES.has(lexed.norm[mention.first - 1] ?? "");
const DEADLINES = new Set(["by", "through", "until", "till", "effective"]);

const unanchored = (value: string): Resolved => ({ value, rule: "unanchored", because: "nothing in the text gives it a date" });

const two = (n: number): string => String(n).padStart(2, "0");

function unknownYear(meaning: Extract<Meaning, { kind: "inYear" }>): string {
  const { part } = meaning;
  switch (part.grain) {
    case "year":
      return "XXXX";
    case "month":
      return `XXXX-${two(part.month)}`;
    case "day":
      return `XXXX-${two(part.month)}-${two(part.day)}`;
    case "quarter":
      return `XXXX-Q${part.quarter}`;
    case "half":
      return `XXXX-H${part.half}`;
    case "season":
      return `XXXX-${["SP", "SU", "FA", "WI"][part.season] ?? "XX"}`;
    case "holiday":
      return "XXXX-XX-XX";
  }
}

const published = (anchors: Anchors): Resolved["anchor"] => anchors.publication;
const toldAnchor = (told: Told): Resolved["anchor"] => ({ kind: "expression", value: told.value, span: told.span });

function made(period: Period, rule: string, anchor: Resolved["anchor"], because: string, anchors: Anchors): Resolved {
  const isAhead = anchors.published !== null && !anchors.narrative && firstDay(period) > anchors.published;
  return { value: timexValue(period), period, rule, because, ...(anchor === undefined ? {} : { anchor }), ...(isAhead ? { future: true } : {}) };
}

function resolvedIn(anchored: Anchored, anchors: Anchors): Resolved {
  if (anchored.by === "stated") return made(anchored.period, anchored.rule, undefined, "stated in full", anchors);
  if (anchored.told !== undefined) return made(anchored.period, anchored.rule, toldAnchor(anchored.told), "in the year told before", anchors);
  return made(anchored.period, anchored.rule, published(anchors), `the one that fits the publication day (${anchored.rule})`, anchors);
}

function resolveWeekday(meaning: Extract<Meaning, { kind: "weekday" }>, { anchors, direction }: Asked): Resolved {
  const told = lastTold(anchors, ["day"]);
  const isTold = told !== undefined && (meaning.pick === "previous" || meaning.pick === "following" || anchors.narrative || anchors.published === null);
  if (isTold) {
    const pick = meaning.pick ?? "following";
    return made(anchorWeekday(meaning.weekday, pick, firstDay(told.period), () => "past"), "weekday-told", toldAnchor(told), "counted from the day told before", anchors);
  }
  if (anchors.published === null) return unanchored(`XXXX-WXX-${meaning.weekday}`);
  const way = direction();
  return made(
    anchorWeekday(meaning.weekday, meaning.pick, anchors.published, () => way),
    `weekday-${meaning.pick ?? way}`,
    published(anchors),
    way === "future" ? "the next one after publication" : "the last one up to publication",
    anchors,
  );
}

function resolveDayOfMonth(day: number, anchors: Anchors): Resolved | Unresolvable {
  const told = lastToldWithin(anchors, "month");
  const month = told?.period ?? (anchors.published === null ? undefined : dayPeriod(anchors.published));
  if (month === undefined) return unanchored("XXXX-XX-XX");
  const period = dayOfToldMonth(day, month);
  if (period === null) return { note: `there is no day ${day} in the month told before` };
  return made(period, "day-of-month", told === undefined ? published(anchors) : toldAnchor(told), "in the month told before", anchors);
}

function resolveOffset(meaning: Extract<Meaning, { kind: "offset" }>, asked: Asked): Resolved {
  const { anchors } = asked;
  const { grain, count } = meaning;
  if (meaning.from === "told" || anchors.narrative || anchors.published === null) return resolveFromTold(meaning, anchors);
  if (meaning.keepsGrain === true) return yearAgo(anchors, count);
  const now = nowOf(anchors);
  if (now === null) return unanchored(vagueValue(grain));
  const base = grain === "weekend" && count === 0 ? weekendAt(now, asked.direction()) : periodOf(grain, now);
  return made(shiftPeriod(base, count), "from-publication", published(anchors), "counted from publication", anchors);
}

/** Before Saturday "the weekend" is the one just over, unless the sentence looks ahead. */
function weekendAt(now: Day, direction: Direction): Period {
  const weekend = periodOf("weekend", now);
  return direction !== "future" && now < firstDay(weekend) ? shiftPeriod(weekend, -1) : weekend;
}

const vagueValue = (grain: Grain): string => (grain === "day" ? "XXXX-XX-XX" : grain === "month" ? "XXXX-XX" : grain === "week" ? "XXXX-WXX" : "XXXX");

/** "a year ago", "a year earlier": the quarter told before, a year back; else the year. */
function yearAgo(anchors: Anchors, count: number): Resolved {
  const told = anchors.told[0];
  if (told !== undefined && ["quarter", "half"].includes(told.period.grain))
    return made(shiftYears(told.period, count), "year-from-told", toldAnchor(told), "the same part of another year", anchors);
  if (anchors.published === null) return unanchored("XXXX");
  return made(shiftPeriod(periodOf("year", anchors.published), count), "from-publication", published(anchors), "counted from publication", anchors);
}

function resolveFromTold(meaning: Extract<Meaning, { kind: "offset" }>, anchors: Anchors): Resolved {
  const { grain, count } = meaning;
  const told = meaning.keepsGrain === true ? anchors.told[0] : (lastToldWithin(anchors, grain) ?? undefined);
  if (told === undefined) {
    const now = anchors.published;
    return now === null || anchors.narrative ? unanchored(vagueValue(grain)) : made(shiftPeriod(periodOf(grain, now), count), "from-publication", published(anchors), "counted from publication", anchors);
  }
  const period = meaning.keepsGrain === true && isFiner(told.period.grain, "year") && told.period.grain !== "day" ? shiftYears(told.period, count) : shiftPeriod(periodOf(grain, firstDay(told.period)), count);
  return made(period, "from-told", toldAnchor(told), "counted from what was told before", anchors);
}

function resolveTold(grain: Grain, anchors: Anchors): Resolved {
  const told = grain === "quarter" ? lastTold(anchors, ["quarter"]) : lastToldWithin(anchors, grain);
  if (told !== undefined) return made(periodOf(grain, firstDay(told.period)), "same-told", toldAnchor(told), "the one told before", anchors);
  if (anchors.published === null) return unanchored(vagueValue(grain));
  return grain === "quarter" ? lastQuarter(anchors.published, anchors) : made(periodOf(grain, anchors.published), "same-published", published(anchors), "the one of publication", anchors);
}

/** Results are told after a quarter is over. */
const lastQuarter = (day: Day, anchors: Anchors): Resolved =>
  made(shiftPeriod(periodOf("quarter", day), -1), "quarter-reported", published(anchors), "the last full quarter before publication", anchors);

function resolveYearTold(meaning: Extract<Meaning, { kind: "yearTold" }>, anchors: Anchors): Resolved {
  const told = anchors.told.find(({ period }) => isFiner(period.grain, "year") && period.grain !== "day") ?? anchors.told[0];
  const base = baseYear(meaning.year, anchors);
  if (base === null) return unanchored("XXXX");
  if (told === undefined || told.period.grain === "day") return made({ grain: "year", n: base.year }, "year-only", published(anchors), "the year alone", anchors);
  const shift = base.year - civilFromDay(firstDay(told.period)).year;
  return made(shiftYears(told.period, shift), "year-from-told", toldAnchor(told), "the same part of another year", anchors);
}

function resolveNth(meaning: Extract<Meaning, { kind: "nth" }>, asked: Asked): Resolved | Unresolvable {
  const outer = resolveMeaning(meaning.within, asked);
  if ("note" in outer || outer.period === undefined) return outer;
  const period = nthIn(outer.period, meaning);
  if (period === null) return { note: `there is no number ${meaning.ordinal} in ${outer.value}` };
  return { ...outer, value: timexValue(period), period, rule: `nth-${outer.rule}` };
}

function nthIn(outer: Period, { ordinal, grain, weekday }: Extract<Meaning, { kind: "nth" }>): Period | null {
  if (weekday !== undefined && outer.grain === "week") return dayPeriod(addDays(firstDay(outer), weekday - 1));
  if (weekday !== undefined) {
    const { year, month } = civilFromDay(firstDay(outer));
    const day = nthWeekday(year, outer.grain === "year" && ordinal < 0 ? 12 : month, weekday, ordinal);
    return dayPeriod(day);
  }
  const period = ordinal < 0 ? periodOf(grain, lastDay(outer)) : shiftPeriod(firstUnit(grain, outer), ordinal - 1);
  return firstDay(period) > lastDay(outer) || lastDay(period) < firstDay(outer) ? null : period;
}

/** The first week of May is the one that has most of its first seven days. */
const firstUnit = (grain: Grain, outer: Period): Period =>
  periodOf(grain, grain === "week" && outer.grain !== "day" ? addDays(firstDay(outer), 3) : firstDay(outer));

function numeric(year: number, month: number, day: number): Resolved | Unresolvable {
  const found = dayFromCivil({ year, month, day });
  return found === null ? { note: `there is no day ${day} in month ${month}` } : { value: timexValue(dayPeriod(found)), period: dayPeriod(found), rule: "stated", because: "stated in full" };
}

/** A time of day belongs to the day told last, in news to the day of writing. */
function resolveDay(anchors: Anchors): Resolved {
  const told = lastTold(anchors, ["day"]);
  if (told !== undefined) return made(told.period, "day-told", toldAnchor(told), "on the day told before", anchors);
  if (anchors.published === null) return unanchored("XXXX-XX-XX");
  return made(dayPeriod(anchors.published), "day-published", published(anchors), "on the day of publication", anchors);
}

const UP_TO_NOW = new Set(["past", "last", "recent"]);
const FROM_NOW = new Set(["next", "coming"]);

/** "the past two weeks" end with publication, "the next two weeks" start with it; "two weeks" name no days. */
function resolveDuration(meaning: Extract<Meaning, { kind: "duration" }>, { lexed, mention, anchors }: Asked): Resolved {
  const plain: Resolved = { value: meaning.value, rule: "duration", because: "a length of time" };
  const now = anchors.narrative ? null : anchors.published;
  if (now === null || meaning.days === undefined) return plain;
  for (let i = mention.first; i < mention.end; i += 1) {
    const word = lexed.norm[i] ?? "";
    if (UP_TO_NOW.has(word)) return { ...plain, stretch: [addDays(now, -meaning.days), now], ...(anchors.publication === undefined ? {} : { anchor: anchors.publication }), because: "up to publication" };
    if (FROM_NOW.has(word)) return { ...plain, stretch: [now, addDays(now, meaning.days)], ...(anchors.publication === undefined ? {} : { anchor: anchors.publication }), because: "from publication on", future: true };
  }
  return plain;
}
