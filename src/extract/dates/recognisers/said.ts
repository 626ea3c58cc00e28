import type { Grain } from "../calendar/period.ts";
import { monthPeriod, yearPeriod } from "../calendar/period.ts";
import { periodFromParts } from "../calendar/timex-value.ts";
import { UNIT_CODES, type UnitCode } from "../lexing/lexicon.ts";
import type { Meaning, Pick, YearPart, YearSaid } from "../meaning.ts";

/** Short ways to say a meaning, shared by the recognisers. */

export const yearSaid = (year: number): Meaning => ({ kind: "period", period: yearPeriod(year) });
export const monthSaid = (year: number, month: number): Meaning => ({
  kind: "period",
  period: monthPeriod(year, month),
});

/** "30 February 2016" is impossible, whatever else is inferred. */
export function daySaid(month: number, day: number, year?: number): Meaning {
  const period = periodFromParts(year ?? 2000, month, day); // 2000 is a leap year: 29 February may exist
  if (period === null) return { kind: "impossible", reason: `there is no day ${day} in month ${month}` };
  if (year !== undefined) return { kind: "period", period };
  return { kind: "inYear", part: { grain: "day", month, day } };
}

export const inYear = (part: YearPart, year?: YearSaid, pick?: Pick): Meaning => ({
  kind: "inYear",
  part,
  ...(year === undefined ? {} : { year }),
  ...(pick === undefined ? {} : { pick }),
});

export const offset = (grain: Grain, count: number, from: "published" | "told"): Meaning => ({
  kind: "offset",
  grain,
  count,
  from,
});
export const reference = (value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF"): Meaning => ({
  kind: "reference",
  value,
});

export const unitOf = (index: number): UnitCode => UNIT_CODES[index] ?? "D";

const GRAIN_OF_UNIT: Partial<Record<UnitCode, Grain>> = {
  D: "day",
  N: "day",
  WE: "weekend",
  W: "week",
  MO: "month",
  Q: "quarter",
  Y: "year",
  E: "decade",
  C: "century",
  L: "millennium",
};

/** The calendar grain of a unit; undefined for hours and finer, and for fortnights. */
export const grainOf = (unit: UnitCode): Grain | undefined => GRAIN_OF_UNIT[unit];

const DAYS_PER_UNIT: Record<UnitCode, number> = {
  S: 0,
  M: 0,
  H: 0,
  D: 1,
  N: 1,
  WE: 7,
  W: 7,
  F: 14,
  MO: 30.436875,
  Q: 91.310625,
  Y: 365.2425,
  E: 3652.425,
  C: 36_524.25,
  L: 365_242.5,
};

/** What the calendar counts in months: "a month back" from 27 March is 27 February. */
const MONTHS_PER_UNIT: Partial<Record<UnitCode, number>> = { MO: 1, Q: 3, Y: 12, E: 120, C: 1200, L: 12_000 };

/** Years of decades, centuries and millennia; months of quarters; weeks of fortnights. */
const AS_OTHER: Partial<Record<UnitCode, readonly [factor: number, unit: UnitCode]>> = {
  F: [2, "W"],
};

/** "P2W", "PT4H", "PXD", "P2.5Y" for an amount (NaN: vague) of a unit. */
export function durationValue(amount: number, unit: UnitCode): string {
  const [factor, as] = AS_OTHER[unit] ?? [1, unit];
  const number = Number.isNaN(amount) ? "X" : String(Math.round(amount * factor * 1000) / 1000);
  switch (as) {
    case "S":
    case "H":
      return `PT${number}${as}`;
    case "M":
      return `PT${number}M`;
    case "MO":
      return `P${number}M`;
    case "E":
      return Number.isNaN(amount) || amount <= 1 ? `P${number}E` : `P${amount * 10}Y`;
    case "C":
      return `P${number}CE`;
    case "L":
      return `P${number}L`;
    case "D":
    case "N":
    case "WE":
    case "W":
    case "F":
    case "Q":
    case "Y":
      return `P${number}${as === "N" ? "D" : as}`;
  }
}

/** A half of a unit in the next smaller one: "2 1/2 years" is P2Y6M. */
const HALVES: Partial<Record<UnitCode, (whole: number) => string>> = {
  Y: (whole) => `P${whole}Y6M`,
  H: (whole) => `PT${whole}H30M`,
  M: (whole) => `PT${whole}M30S`,
};

export function duration(amount: number, unit: UnitCode): Meaning {
  const days = Number.isNaN(amount) ? undefined : Math.round(amount * DAYS_PER_UNIT[unit]);
  const months = amount * (MONTHS_PER_UNIT[unit] ?? Number.NaN);
  return {
    kind: "duration",
    value:
      amount > 1 && amount % 1 === 0.5
        ? (HALVES[unit]?.(Math.floor(amount)) ?? durationValue(amount, unit))
        : durationValue(amount, unit),
    ...(days === undefined || days === 0 ? {} : { days }),
    ...(Number.isInteger(months) && months > 0 ? { months } : {}),
  };
}
