import {
  addDays,
  civilFromDay,
  dayFromCivil,
  daysInMonth,
  formatDay,
  weekdayOf,
  type Day,
} from "../domain/day.ts";
import type { FuzzyDate } from "../domain/precision.ts";
import { cumulative, pick } from "./random.ts";

type DateShape = "day" | "range" | "month" | "week" | "year" | "since";
const SHAPES: readonly DateShape[] = ["day", "range", "month", "week", "year", "since"];
const SHAPE_SUMS = cumulative([80, 8, 5, 4, 1, 2]);

/** A date on or around a day, mostly to the day; `random` gives numbers in [0, 1). */
export function syntheticDate(day: Day, random: () => number): FuzzyDate {
  const shape = SHAPES[pick(SHAPE_SUMS, random())]!;
  switch (shape) {
    case "day":
      return known(day, day, "day", formatDay(day));
    case "range": {
      const last = addDays(day, 1 + Math.floor(-Math.log(1 - random()) * 6));
      return known(day, last, "range", `${formatDay(day)}/${formatDay(last)}`);
    }
    case "week": {
      const monday = addDays(day, 1 - weekdayOf(day));
      return known(
        monday,
        addDays(monday, 6),
        "week",
        `${formatDay(monday)}/${formatDay(addDays(monday, 6))}`,
      );
    }
    case "month":
    case "year":
      return calendarUnit(day, shape);
    case "since":
      return { ...known(day, day, "day", `${formatDay(day)}/..`), open: "end" };
  }
}

const known = (from: Day, to: Day, precision: FuzzyDate["precision"], edtf: string): FuzzyDate => ({
  from: formatDay(from),
  to: formatDay(to),
  precision,
  edtf,
});

function calendarUnit(day: Day, unit: "month" | "year"): FuzzyDate {
  const { year, month } = civilFromDay(day);
  const [first, last] = unit === "month" ? [month, month] : [1, 12];
  return known(
    dayFromCivil({ year, month: first, day: 1 })!,
    dayFromCivil({ year, month: last, day: daysInMonth(year, last) })!,
    unit,
    unit === "month" ? formatDay(day).slice(0, 7) : String(year),
  );
}
