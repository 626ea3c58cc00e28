import { addDays, dayFromCivil, weekdayOf, type Day } from "../../../domain/day.ts";

/** The day of a named day in a year. */
type DayOfYear = (year: number) => Day;

const must = (day: Day | null): Day => {
  if (day === null) throw new Error("a holiday on a day that no calendar has");
  return day;
};
const fixed =
  (month: number, day: number): DayOfYear =>
  (year) =>
    must(dayFromCivil({ year, month, day }));

/** The nth weekday (1 Monday .. 7 Sunday) of a month; −1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
    const last = addDays(must(dayFromCivil({ ...next, day: 1 })), -1);
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = must(dayFromCivil({ year, month, day: 1 }));
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}
const nth =
  (month: number, weekday: number, count: number): DayOfYear =>
  (year) =>
    nthWeekday(year, month, weekday, count);

/** Western Easter Sunday by the anonymous Gregorian algorithm. */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return must(dayFromCivil({ year, month: Math.floor(f / 31), day: (f % 31) + 1 }));
}

/** Orthodox Easter by the Meeus Julian algorithm, shifted to the Gregorian calendar (valid 1900..2099: 13 days). */
function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  return addDays(must(dayFromCivil({ year, month, day: ((d + e + 114) % 31) + 1 })), 13);
}

const easterPlus =
  (days: number): DayOfYear =>
  (year) =>
    addDays(easter(year), days);

/** Days known by a name, the same every year or counted from Easter; lower case, apostrophes as "'s". */
export const HOLIDAYS: ReadonlyMap<string, DayOfYear> = new Map<string, DayOfYear>([
  ["new year 's day", fixed(1, 1)],
  ["new year 's eve", fixed(12, 31)],
  ["new years eve", fixed(12, 31)],
  ["new years day", fixed(1, 1)],
  ["epiphany", fixed(1, 6)],
  ["orthodox christmas", fixed(1, 7)],
  ["valentine 's day", fixed(2, 14)],
  ["valentines day", fixed(2, 14)],
  ["st patrick 's day", fixed(3, 17)],
  ["st . patrick 's day", fixed(3, 17)],
  ["april fools day", fixed(4, 1)],
  ["april fool 's day", fixed(4, 1)],
  ["earth day", fixed(4, 22)],
  ["may day", fixed(5, 1)],
  ["cinco de mayo", fixed(5, 5)],
  ["victory day", fixed(5, 9)],
  ["independence day", fixed(7, 4)],
  ["fourth of july", fixed(7, 4)],
  ["4th of july", fixed(7, 4)],
  ["bastille day", fixed(7, 14)],
  ["halloween", fixed(10, 31)],
  ["all saints day", fixed(11, 1)],
  ["all saints ' day", fixed(11, 1)],
  ["guy fawkes night", fixed(11, 5)],
  ["bonfire night", fixed(11, 5)],
  ["veterans day", fixed(11, 11)],
  ["armistice day", fixed(11, 11)],
  ["remembrance day", fixed(11, 11)],
  ["christmas eve", fixed(12, 24)],
  ["christmas day", fixed(12, 25)],
  ["christmas", fixed(12, 25)],
  ["xmas", fixed(12, 25)],
  ["boxing day", fixed(12, 26)],
  ["martin luther king day", nth(1, 1, 3)],
  ["martin luther king jr . day", nth(1, 1, 3)],
  ["presidents day", nth(2, 1, 3)],
  ["presidents ' day", nth(2, 1, 3)],
  ["super bowl sunday", nth(2, 7, 1)],
  ["mother 's day", nth(5, 7, 2)],
  ["mothers day", nth(5, 7, 2)],
  ["memorial day", nth(5, 1, -1)],
  ["father 's day", nth(6, 7, 3)],
  ["fathers day", nth(6, 7, 3)],
  ["labor day", nth(9, 1, 1)],
  ["labour day", nth(9, 1, 1)],
  ["columbus day", nth(10, 1, 2)],
  ["thanksgiving day", nth(11, 4, 4)],
  ["thanksgiving", nth(11, 4, 4)],
  ["black friday", (year) => addDays(nthWeekday(year, 11, 4, 4), 1)],
  ["cyber monday", (year) => addDays(nthWeekday(year, 11, 4, 4), 4)],
  ["election day", (year) => addDays(nthWeekday(year, 11, 1, 1), 1)],
  ["shrove tuesday", easterPlus(-47)],
  ["mardi gras", easterPlus(-47)],
  ["ash wednesday", easterPlus(-46)],
  ["palm sunday", easterPlus(-7)],
  ["maundy thursday", easterPlus(-3)],
  ["good friday", easterPlus(-2)],
  ["holy saturday", easterPlus(-1)],
  ["easter sunday", easterPlus(0)],
  ["easter", easterPlus(0)],
  ["easter monday", easterPlus(1)],
  ["orthodox easter", orthodoxEaster],
  ["ascension day", easterPlus(39)],
  ["pentecost", easterPlus(49)],
  ["whit monday", easterPlus(50)],
]);

/** The day of a named day; null when there is no such name. */
export const holidayIn = (name: string, year: number): Day | null => HOLIDAYS.get(name)?.(year) ?? null;
