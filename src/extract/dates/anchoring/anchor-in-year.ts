import { civilFromDay, dayFromCivil, weekdayOf, type Day } from "../../../domain/day.ts";
import { holidayIn } from "../calendar/holidays.ts";
import {
  dayPeriod,
  firstDay,
  lastDay,
  monthPeriod,
  periodOf,
  yearPeriod,
  type Period,
} from "../calendar/period.ts";
import type { Meaning, Pick, YearPart, YearSaid } from "../meaning.ts";
import { lastToldWithin, type Anchors, type Told } from "./context.ts";
import type { Direction } from "./direction.ts";

type InYear = Extract<Meaning, { kind: "inYear" }>;

/** A part of a year with its year, and where the year came from. */
export type Anchored = {
  readonly period: Period;
  readonly by: "stated" | "publication" | "told";
  readonly rule: string;
  readonly told?: Told;
};

/** What the surroundings tell: tense, and whether "by", "through" or "effective" stands before. */
export type Ask = { readonly direction: () => Direction; readonly isDeadline: boolean };

/** The part in a given year; null for 29 February of a common year. */
export function partIn(year: number, part: YearPart): Period | null {
  switch (part.grain) {
    case "year":
      return yearPeriod(year);
    case "month":
      return monthPeriod(year, part.month);
    case "day": {
      const day = dayFromCivil({ year, month: part.month, day: part.day });
      return day === null ? null : dayPeriod(day);
    }
    case "quarter":
      return { grain: "quarter", n: year * 4 + part.quarter - 1 };
    case "half":
      return { grain: "half", n: year * 2 + part.half - 1 };
    case "season":
      return { grain: "season", n: year * 4 + part.season };
    case "holiday": {
      const day = holidayIn(part.holiday, year);
      return day === null ? null : dayPeriod(day);
    }
  }
}

const yearOf = (day: Day): number => civilFromDay(day).year;

/** Null when nothing gives it a year. */
export function anchorInYear(meaning: InYear, anchors: Anchors, ask: Ask): Anchored | null {
  if (meaning.year !== undefined) return withYearSaid(meaning, meaning.year, anchors);
  const told = anchors.told[0];
  if (meaning.pick === "previous" || meaning.pick === "following") {
    const base = lastToldWithin(anchors, "year");
    const from = base === undefined ? anchors.published : firstDay(base.period);
    return from === null ? null : picked(meaning, meaning.pick === "previous" ? "last" : "next", from, base);
  }
  if (anchors.narrative || anchors.published === null)
    return told === undefined ? fromPublished(meaning, anchors, ask) : fromTold(meaning, told);
  return fromPublished(meaning, anchors, ask);
}

function withYearSaid(meaning: InYear, year: YearSaid, anchors: Anchors): Anchored | null {
  const base = baseYear(year, anchors);
  if (base === null) return null;
  const period = partIn(base.year, meaning.part);
  return period === null
    ? null
    : {
        period,
        by: base.by,
        rule: `year-${year.kind}`,
        ...(base.told === undefined ? {} : { told: base.told }),
      };
}

type BaseYear = { readonly year: number; readonly by: Anchored["by"]; readonly told?: Told };

/** The year that "1998", "last year" or "that year" names. */
export function baseYear(year: YearSaid, anchors: Anchors): BaseYear | null {
  if (year.kind === "stated") return { year: year.year, by: "stated" };
  const told = lastToldWithin(anchors, "year");
  const isTold = year.kind === "told" || anchors.published === null || anchors.narrative;
  if (isTold && told !== undefined)
    return { year: yearOf(firstDay(told.period)) + year.count, by: "told", told };
  return anchors.published === null
    ? null
    : { year: yearOf(anchors.published) + year.count, by: "publication" };
}

function fromPublished(meaning: InYear, anchors: Anchors, ask: Ask): Anchored | null {
  const { published } = anchors;
  if (published === null) return null;
  if (meaning.pick === "last" || meaning.pick === "next" || meaning.pick === "this")
    return picked(meaning, meaning.pick, published);
  const byWeekday = fittingWeekday(meaning, published);
  if (byWeekday !== null) return byWeekday;
  const way = ask.direction();
  const candidates = around(meaning.part, published);
  const chosen = choose(candidates, published, way, ask.isDeadline);
  return chosen === undefined ? null : { period: chosen, by: "publication", rule: `year-by-${way}` };
}

/** The part in the years around a day, in order. */
const around = (part: YearPart, day: Day): Period[] =>
  [-1, 0, 1].map((shift) => partIn(yearOf(day) + shift, part)).filter((period) => period !== null);

/** "Friday, Oct. 13": the nearest year in which the day is that weekday. */
function fittingWeekday(meaning: InYear, near: Day): Anchored | null {
  const { weekday, part } = meaning;
  if (weekday === undefined) return null;
  const period = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6]
    .map((shift) => partIn(yearOf(near) + shift, part))
    .find((found) => found !== null && weekdayOf(firstDay(found)) === weekday);
  return period === undefined || period === null || Math.abs(firstDay(period) - near) > 2 * 366
    ? null
    : { period, by: "publication", rule: "year-by-weekday" };
}

const NEARLY_A_YEAR = 300;
/** "extended the loan through January": what a deadline is soon to come to. */
const SOON = 150;
/** "expects to report a third-quarter loss" speaks of the quarter just over. */
const REPORTING = 100;

/** Past: the last that has begun. Future: the next that isn't over. Unsaid: the nearest, the past first. */
function choose(
  candidates: readonly Period[],
  now: Day,
  direction: Direction,
  isDeadline: boolean,
): Period | undefined {
  const begun = candidates.findLast((period) => firstDay(period) <= now);
  const ahead = candidates.find((period) => lastDay(period) >= now);
  if (
    direction === "past" &&
    isDeadline &&
    ahead !== undefined &&
    firstDay(ahead) - now < SOON &&
    begun !== ahead
  )
    return ahead;
  if (direction === "past") {
    // "said on Dec. 1 it would ...", written on 30 November, speaks of tomorrow.
    return begun !== undefined && now - lastDay(begun) > NEARLY_A_YEAR && ahead !== undefined ? ahead : begun;
  }
  if (direction === "future" && begun?.grain === "quarter" && now - lastDay(begun) < REPORTING) return begun;
  if (direction === "future")
    return ahead !== undefined && firstDay(ahead) - now > NEARLY_A_YEAR ? begun : ahead;
  if (begun === undefined || ahead === undefined) return begun ?? ahead;
  return now - lastDay(begun) <= firstDay(ahead) - now + 90 ? begun : ahead;
}

function picked(
  meaning: InYear,
  pick: Exclude<Pick, "previous" | "following">,
  from: Day,
  told?: Told,
): Anchored | null {
  const period = pickFrom(around(meaning.part, from), from, pick);
  return period === undefined
    ? null
    : {
        period,
        by: told === undefined ? "publication" : "told",
        rule: `year-by-${pick}`,
        ...(told === undefined ? {} : { told }),
      };
}

function pickFrom(
  candidates: readonly Period[],
  from: Day,
  pick: "last" | "this" | "next",
): Period | undefined {
  switch (pick) {
    case "last":
      return candidates.findLast((period) => lastDay(period) < from);
    case "next":
      return candidates.find((period) => firstDay(period) > from);
    case "this":
      return candidates.find((period) => yearOf(firstDay(period)) === yearOf(from));
  }
}

const BACKSTEP = 200; // days: a story may step back a season, but a December followed by "March" has passed New Year

/** In a narrative the year told last holds, or the next where the part would lie far behind what was told. */
function fromTold(meaning: InYear, told: Told): Anchored | null {
  const base = firstDay(told.period);
  const same = partIn(yearOf(base), meaning.part);
  const next = partIn(yearOf(base) + 1, meaning.part);
  const backstep = told.period.grain === "season" ? 0 : BACKSTEP;
  const period = same !== null && (lastDay(same) >= base - backstep || isCoarse(told)) ? same : next;
  return period === null ? null : { period, by: "told", rule: "year-told", told };
}

const isCoarse = (told: Told): boolean => ["year", "decade", "century", "half"].includes(told.period.grain);

/** The day that a period of the told year or month starts with, for "the 17th". */
export function dayOfToldMonth(day: number, month: Period): Period | null {
  const start = civilFromDay(firstDay(periodOf("month", firstDay(month))));
  const found = dayFromCivil({ ...start, day });
  return found === null ? null : dayPeriod(found);
}
