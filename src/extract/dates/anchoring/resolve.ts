import { dayFromCivil } from "../../../domain/day.ts";
import { dayPeriod, firstDay } from "../calendar/period.ts";
import { timexValue } from "../calendar/timex-value.ts";
import type { Lexed } from "../lexing/lexer.ts";
import type { Meaning, Mention } from "../meaning.ts";
import { resolveDuration } from "./anchor-duration.ts";
import { anchorInYear, dayOfToldMonth, type Anchored } from "./anchor-in-year.ts";
import { nthIn } from "./anchor-nth.ts";
import { resolveOffset, resolveTold, resolveYearTold } from "./anchor-offset.ts";
import { resolveWeekday } from "./anchor-weekday.ts";
import { lastTold, lastToldWithin, type Anchors } from "./context.ts";
import { directionAt, type Direction } from "./direction.ts";
import { made, toldAnchor, unanchored, type Asked } from "./made.ts";
import type { Resolved, Unresolvable } from "./resolved.ts";

/** What a mention means where it stands. */
export function resolve(lexed: Lexed, mention: Mention, anchors: Anchors): Resolved | Unresolvable {
  const { window, ...rest } = anchors;
  if (window === undefined) return resolveAt(lexed, mention, anchors);
  // What comes out the same for the first and the last possible day of writing holds for all between.
  const [first, last] = window.map((day) => resolveAt(lexed, mention, { ...rest, published: day }));
  if (
    first !== undefined &&
    last !== undefined &&
    "value" in first &&
    "value" in last &&
    first.value === last.value
  )
    return first;
  return resolveAt(lexed, mention, rest);
}

function resolveAt(lexed: Lexed, mention: Mention, anchors: Anchors): Resolved | Unresolvable {
  let known: Direction | undefined;
  const direction = (): Direction =>
    (known ??= directionAt(lexed, ...(mention.group ?? [mention.first, mention.end])));
  return resolveMeaning(mention.meaning, { lexed, mention, anchors, direction });
}

function resolveMeaning(meaning: Meaning, asked: Asked): Resolved | Unresolvable {
  const { anchors } = asked;
  switch (meaning.kind) {
    case "period":
      return {
        value: timexValue(meaning.period),
        period: meaning.period,
        rule: "stated",
        because: "stated in full",
      };
    case "inYear": {
      const anchored = anchorInYear(meaning, anchors, {
        direction: asked.direction,
        isDeadline: isDeadline(asked),
      });
      return anchored === null ? unanchored(unknownYear(meaning)) : resolvedIn(anchored, anchors);
    }
    case "weekday":
      return resolveWeekday(meaning, asked);
    case "dayOfMonth":
      return resolveDayOfMonth(meaning.day, anchors);
    case "offset":
      return resolveOffset(meaning, asked);
    case "told":
      return resolveTold(meaning, anchors);
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

function resolvedIn(anchored: Anchored, anchors: Anchors): Resolved {
  if (anchored.by === "stated")
    return made(anchored.period, anchored.rule, undefined, "stated in full", anchors);
  if (anchored.told !== undefined)
    return made(
      anchored.period,
      anchored.rule,
      toldAnchor(anchored.told),
      "in the year told before",
      anchors,
    );
  return made(anchored.period, anchored.rule, anchors.publication, yearReason(anchored, anchors), anchors);
}

function yearReason({ rule, period }: Anchored, { published }: Anchors): string {
  if (rule === "year-by-weekday") return "the year nearest to publication in which it falls on that weekday";
  return published !== null && firstDay(period) > published
    ? "the next one after publication"
    : "the last one up to publication";
}

function resolveDayOfMonth(day: number, anchors: Anchors): Resolved | Unresolvable {
  const told = lastToldWithin(anchors, "month");
  const month = told?.period ?? (anchors.published === null ? undefined : dayPeriod(anchors.published));
  if (month === undefined) return unanchored("XXXX-XX-XX");
  const period = dayOfToldMonth(day, month);
  if (period === null) return { note: `there is no day ${day} in the month told before` };
  return made(
    period,
    "day-of-month",
    told === undefined ? anchors.publication : toldAnchor(told),
    "in the month told before",
    anchors,
  );
}

function resolveNth(meaning: Extract<Meaning, { kind: "nth" }>, asked: Asked): Resolved | Unresolvable {
  const outer = resolveMeaning(meaning.within, asked);
  if ("note" in outer || outer.period === undefined) return outer;
  const period = nthIn(outer.period, meaning);
  if (period === null) return { note: `there is no number ${meaning.ordinal} in ${outer.value}` };
  return { ...outer, value: timexValue(period), period, rule: `nth-${outer.rule}` };
}

function numeric(year: number, month: number, day: number): Resolved | Unresolvable {
  const found = dayFromCivil({ year, month, day });
  return found === null
    ? { note: `there is no day ${day} in month ${month}` }
    : {
        value: timexValue(dayPeriod(found)),
        period: dayPeriod(found),
        rule: "stated",
        because: "stated in full",
      };
}

/** A time of day belongs to the day told last, in news to the day of writing. */
function resolveDay(anchors: Anchors): Resolved {
  const told = lastTold(anchors, ["day"]);
  if (told !== undefined)
    return made(told.period, "day-told", toldAnchor(told), "on the day told before", anchors);
  if (anchors.published === null) return unanchored("XXXX-XX-XX");
  return made(
    dayPeriod(anchors.published),
    "day-published",
    anchors.publication,
    "on the day of publication",
    anchors,
  );
}
