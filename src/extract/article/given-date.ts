import { dayFromCivil, daysInMonth, formatDay, parseDay, type Day } from "../../domain/day.ts";
import type { FuzzyDate, Precision } from "../../domain/precision.ts";

type Stretch = { readonly first: Day; readonly last: Day; readonly precision: Precision };

/**
 * A date as people and machines write it beside an article: "2016-12-16", "2016-12", "2016", "2016-10-17..2016-10-20",
 * or a timestamp ("2016-12-16T23:30:00-05:00", of which the day as written counts). Null for anything else.
 */
export function parseGivenDate(raw: string): FuzzyDate | null {
  const text = raw.trim();
  const [from, to, ...more] = text.split(/\.\.|\//);
  if (from === undefined || more.length > 0) return null;
  const first = parseStretch(from);
  if (first === null) return null;
  if (to === undefined) return dateOf(first, from.trim().slice(0, 10));
  const last = parseStretch(to);
  if (last === null || last.last < first.first) return null;
  return dateOf({ first: first.first, last: last.last, precision: "range" }, `${from.trim()}/${to.trim()}`);
}

const dateOf = ({ first, last, precision }: Stretch, edtf: string): FuzzyDate => ({
  from: formatDay(first),
  to: formatDay(last),
  precision,
  edtf,
});

const TIMESTAMP =
  /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:?\d{2}(?::?\d{2}(?:[.,]\d{1,9})?)? ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/;

function parseStretch(raw: string): Stretch | null {
  const text = raw.trim();
  const day = parseDay(TIMESTAMP.exec(text)?.[1] ?? text);
  if (day !== null) return { first: day, last: day, precision: "day" };
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month !== null) return monthStretch(Number(month[1]), Number(month[2]));
  if (!/^\d{4}$/.test(text)) return null;
  const first = dayFromCivil({ year: Number(text), month: 1, day: 1 });
  const last = dayFromCivil({ year: Number(text), month: 12, day: 31 });
  return first === null || last === null ? null : { first, last, precision: "year" };
}

function monthStretch(year: number, month: number): Stretch | null {
  const first = dayFromCivil({ year, month, day: 1 });
  const last = dayFromCivil({ year, month, day: daysInMonth(year, month) });
  return first === null || last === null ? null : { first, last, precision: "month" };
}
