import {
  addDays,
  civilFromDay,
  dayFromCivil,
  daysInMonth,
  formatDay,
  parseDay,
  weekdayOf,
} from "../../domain/day.ts";
import type { FuzzyDate } from "../../domain/precision.ts";
import { monthNamed } from "../article/calendar-words.ts";
import { parseGivenDate } from "../article/given-date.ts";
import type { RawEvent } from "./types.ts";

/**
 * The date of a row from its cells; null when they hold none.
 * @param precision what the table says about it: a day with "month" precision stands for its whole month
 */
export function tableDate(from: string, to: string, precision: RawEvent["precision"]): FuzzyDate | null {
  const first = cellDate(from);
  if (first === null) return null;
  const last = to === "" || to === from ? first : cellDate(to);
  if (last === null || last.to < first.from) return null;
  if (last !== first) {
    return { from: first.from, to: last.to, precision: "range", edtf: `${first.edtf}/${last.edtf}` };
  }
  return first.precision === "day" ? widened(first, precision) : first;
}

/** "2016-12-16", "2016-12", "16 December 2016", "December 16, 2016", "16-Dec-2016", "2016/12/16", "20161216". */
function cellDate(cell: string): FuzzyDate | null {
  const digits = /^(\d{4})([/.]?)(\d{2})\2(\d{2})$/.exec(cell);
  if (digits !== null) return parseGivenDate(`${digits[1]}-${digits[3]}-${digits[4]}`);
  const given = parseGivenDate(cell);
  if (given !== null) return given;
  const parts = cell.split(/[\s,./-]+/).filter((part) => part !== "");
  if (parts.length !== 3) return null;
  const month = monthNamed(parts[1]!) ?? monthNamed(parts[0]!);
  const day = monthNamed(parts[1]!) === null ? parts[1]! : parts[0]!;
  if (month === null || !/^\d{1,2}$/.test(day) || !/^\d{4}$/.test(parts[2]!)) return null;
  const found = dayFromCivil({ year: Number(parts[2]), month, day: Number(day) });
  return found === null ? null : parseGivenDate(formatDay(found));
}

function widened(date: FuzzyDate, precision: RawEvent["precision"]): FuzzyDate {
  const day = parseDay(date.from)!;
  const { year, month } = civilFromDay(day);
  switch (precision) {
    case "":
    case "day":
    case "range":
      return date;
    case "week": {
      const monday = addDays(day, 1 - weekdayOf(day));
      const [from, to] = [formatDay(monday), formatDay(addDays(monday, 6))];
      return { from, to, precision, edtf: `${from}/${to}` };
    }
    case "month":
      return parseGivenDate(date.from.slice(0, -3))!;
    case "quarter": {
      const first = month - ((month - 1) % 3);
      const from = formatDay(dayFromCivil({ year, month: first, day: 1 })!);
      const to = formatDay(dayFromCivil({ year, month: first + 2, day: daysInMonth(year, first + 2) })!);
      return { from, to, precision, edtf: `${from}/${to}` };
    }
    case "year":
      return parseGivenDate(date.from.slice(0, -6))!;
  }
}
