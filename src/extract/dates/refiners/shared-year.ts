import { civilFromDay } from "../../../domain/day.ts";
import { firstDay } from "../calendar/period.ts";
import { isBreak, normAt, type Lexed } from "../lexing/lexer.ts";
import type { Meaning, Mention, YearSaid } from "../meaning.ts";
import type { Refiner } from "./refiner.ts";

const JOINERS = new Set(["to", "-", "and", "through", "until", "till", "or", ","]);

/** "from June to August 1950", "17 October to 3 November 2016": the year at the end is said of both. */
export const SHARED_YEAR: Refiner = {
  name: "shared-year",
  refine: (lexed, mentions) => {
    const out = [...mentions];
    for (let i = out.length - 2; i >= 0; i -= 1) {
      const [left, right] = [out[i], out[i + 1]];
      if (left === undefined || right === undefined || !isJoined(lexed, left, right)) continue;
      const year = sharedYear(left.meaning, right.meaning);
      if (year !== null && left.meaning.kind === "inYear")
        out[i] = { ...left, meaning: { ...left.meaning, year }, rules: [...left.rules, SHARED_YEAR.name] };
    }
    return out;
  },
};

const isJoined = (lexed: Lexed, left: Mention, right: Mention): boolean =>
  right.first - left.end === 1 && JOINERS.has(normAt(lexed, left.end)) && !isBreak(lexed, right.first);

function sharedYear(left: Meaning, right: Meaning): YearSaid | null {
  if (left.kind !== "inYear" || left.year !== undefined || left.pick !== undefined) return null;
  const year = yearOf(right);
  if (year === null) return null;
  const [before, after] = [placeInYear(left), placeInYear(right)];
  if (before === null || after === null) return null;
  return before <= after || year.kind !== "stated" ? year : { kind: "stated", year: year.year - 1 };
}

function yearOf(meaning: Meaning): YearSaid | null {
  if (meaning.kind === "inYear") return meaning.year ?? null;
  if (meaning.kind !== "period" || !["day", "month", "season", "quarter"].includes(meaning.period.grain))
    return null;
  return { kind: "stated", year: civilFromDay(firstDay(meaning.period)).year };
}

/** Month × 31 + day, for order only. */
function placeInYear(meaning: Meaning): number | null {
  if (meaning.kind === "period") {
    const { month, day } = civilFromDay(firstDay(meaning.period));
    return month * 31 + day;
  }
  if (meaning.kind !== "inYear") return null;
  const { part } = meaning;
  switch (part.grain) {
    case "day":
      return part.month * 31 + part.day;
    case "month":
      return part.month * 31;
    case "quarter":
      return (part.quarter * 3 - 2) * 31;
    case "season":
      return (part.season * 3 + 3) * 31;
    case "half":
      return (part.half * 6 - 5) * 31;
    case "year":
    case "holiday":
      return null;
  }
}
