import { formatDay, type Day } from "../../../domain/day.ts";
import type { FuzzyDate, Precision } from "../../../domain/precision.ts";
import type { Modifier } from "../meaning.ts";
import { firstDay, lastDay, type Grain, type Period } from "./period.ts";
import { timexValue } from "./timex-value.ts";

const PRECISION: Record<Grain, Precision> = {
  day: "day",
  weekend: "weekend",
  week: "week",
  month: "month",
  quarter: "quarter",
  season: "season",
  half: "half",
  year: "year",
  decade: "decade",
  century: "century",
  millennium: "range",
};

/** Asked for over and over by one text ("today", "2016"): the same object is given again. */
const KNOWN = new Map<string, FuzzyDate>();
const MOST_KNOWN = 5000;

/** A period with its modifier as first and last day, precision and EDTF. */
export function fuzzyDate(period: Period, mod: Modifier | undefined, open: FuzzyDate["open"]): FuzzyDate {
  const key = `${period.grain} ${period.n} ${mod ?? ""} ${open ?? ""}`;
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const made = makeFuzzyDate(period, mod, open);
  KNOWN.set(key, made);
  return made;
}

/** Days before year 1 are written with a minus by `formatDay`, as EDTF wants. */
function makeFuzzyDate(period: Period, mod: Modifier | undefined, open: FuzzyDate["open"]): FuzzyDate {
  const [first, last] = narrowed(firstDay(period), lastDay(period), mod);
  // "early Thursday" is a part of that day, no doubt about it.
  const isPartOfDay = period.grain === "day" && (mod === "START" || mod === "MID" || mod === "END");
  const isApproximate = mod !== undefined && mod !== "ON_OR_AFTER" && mod !== "ON_OR_BEFORE" && !isPartOfDay;
  const isNarrow = first !== firstDay(period) || last !== lastDay(period);
  const edtf = isNarrow
    ? `${formatDay(first)}~/${formatDay(last)}~`
    : `${edtfOf(period)}${isApproximate ? "~" : ""}`;
  return withOpenEnd({ first, last, precision: PRECISION[period.grain], isApproximate, edtf, open });
}

/** A stretch of days that is no calendar unit: "17 to 20 October", "the past two weeks". */
export const fuzzyRange = (first: Day, last: Day, isApproximate: boolean): FuzzyDate => ({
  from: formatDay(first),
  to: formatDay(last),
  precision: "range",
  ...(isApproximate ? { approximate: true } : {}),
  edtf: `${formatDay(first)}${isApproximate ? "~" : ""}/${formatDay(last)}${isApproximate ? "~" : ""}`,
});

type Parts = {
  readonly first: Day;
  readonly last: Day;
  readonly precision: Precision;
  readonly isApproximate: boolean;
  readonly edtf: string;
  readonly open: FuzzyDate["open"];
};

function withOpenEnd({ first, last, precision, isApproximate, edtf, open }: Parts): FuzzyDate {
  const approximate = isApproximate ? ({ approximate: true } as const) : {};
  const bare = edtf.includes("/") ? formatDay(open === "end" ? first : last) : edtf;
  if (open === "end")
    return {
      from: formatDay(first),
      to: formatDay(last),
      precision,
      ...approximate,
      open,
      edtf: `${bare}/..`,
    };
  if (open === "start")
    return {
      from: formatDay(first),
      to: formatDay(last),
      precision,
      ...approximate,
      open,
      edtf: `../${bare}`,
    };
  return { from: formatDay(first), to: formatDay(last), precision, ...approximate, edtf };
}

/** "early" and "late" are the first and second half, "mid" the middle half: said so loosely, no finer. */
function narrowed(first: Day, last: Day, mod: Modifier | undefined): readonly [Day, Day] {
  const length = last - first + 1;
  if (length < 4) return [first, last];
  const at = (part: number): Day => (first + Math.round(length * part)) as Day;
  if (mod === "START") return [first, (at(0.5) - 1) as Day];
  if (mod === "MID") return [at(0.25), (at(0.75) - 1) as Day];
  if (mod === "END") return [at(0.5), last];
  return [first, last];
}

/** EDTF has its own words for seasons (21..24), quarters (33..36) and halves (40, 41); weeks are day ranges. */
function edtfOf(period: Period): string {
  const { grain, n } = period;
  const year = (size: number): string => {
    const value = Math.floor(n / size);
    return `${value < 0 ? "-" : ""}${String(Math.abs(value)).padStart(4, "0")}`;
  };
  const index = (size: number): number => ((n % size) + size) % size;
  switch (grain) {
    case "day":
      return formatDay(n as Day);
    case "month":
      return `${year(12)}-${String(index(12) + 1).padStart(2, "0")}`;
    case "quarter":
      return `${year(4)}-${33 + index(4)}`;
    case "season":
      return `${year(4)}-${21 + index(4)}`;
    case "half":
      return `${year(2)}-${40 + index(2)}`;
    case "year":
      return year(1);
    case "decade":
      return n >= 0
        ? `${timexValue(period)}X`
        : `${formatDay(firstDay(period))}/${formatDay(lastDay(period))}`;
    case "century":
      return n >= 0
        ? `${timexValue(period)}XX`
        : `${formatDay(firstDay(period))}/${formatDay(lastDay(period))}`;
    case "millennium":
    case "week":
    case "weekend":
      return `${formatDay(firstDay(period))}/${formatDay(lastDay(period))}`;
  }
}
