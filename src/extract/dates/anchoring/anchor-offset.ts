import { civilFromDay, type Day } from "../../../domain/day.ts";
import {
  firstDay,
  isFiner,
  lastDay,
  periodOf,
  shiftPeriod,
  shiftYears,
  type Grain,
  type Period,
} from "../calendar/period.ts";
import type { Meaning, YearSaid } from "../meaning.ts";
import { baseYear } from "./anchor-in-year.ts";
import { lastTold, lastToldWithin, nowOf, partTold, type Anchors, type Told } from "./context.ts";
import type { Direction } from "./direction.ts";
import { fromPublication, made, toldAnchor, unanchored, vagueValue, type Asked } from "./made.ts";
import type { Resolved } from "./resolved.ts";

/** "last week", "two years ago" from publication; "a week earlier", and all in a narrative, from what was told. */
export function resolveOffset(meaning: Extract<Meaning, { kind: "offset" }>, asked: Asked): Resolved {
  const { anchors } = asked;
  const { grain, count } = meaning;
  if (meaning.from === "told" || anchors.narrative || anchors.published === null)
    return resolveFromTold(meaning, anchors);
  if (meaning.keepsGrain === true) return yearAgo(anchors, count);
  const now = nowOf(anchors);
  if (now === null) return unanchored(vagueValue(grain));
  const base = grain === "weekend" && count === 0 ? weekendAt(now, asked.direction()) : periodOf(grain, now);
  return fromPublication(shiftPeriod(base, count), anchors);
}

/** Before Saturday "the weekend" is the one just over, unless the sentence looks ahead. */
function weekendAt(now: Day, direction: Direction): Period {
  const weekend = periodOf("weekend", now);
  return direction !== "future" && now < firstDay(weekend) ? shiftPeriod(weekend, -1) : weekend;
}

/** "a year ago", "a year earlier": the quarter told before, a year back; else the year. */
function yearAgo(anchors: Anchors, count: number): Resolved {
  const told = partTold(anchors);
  if (told !== undefined && ["quarter", "half"].includes(told.period.grain))
    return made(
      shiftYears(told.period, count),
      "year-from-told",
      toldAnchor(told),
      "the same part of another year",
      anchors,
    );
  if (anchors.published === null) return unanchored("XXXX");
  return fromPublication(shiftPeriod(periodOf("year", anchors.published), count), anchors);
}

function resolveFromTold(meaning: Extract<Meaning, { kind: "offset" }>, anchors: Anchors): Resolved {
  const { grain, count } = meaning;
  const told = meaning.keepsGrain === true ? anchors.told[0] : (lastToldWithin(anchors, grain) ?? undefined);
  if (told === undefined) {
    const now = anchors.published;
    return now === null || anchors.narrative
      ? unanchored(vagueValue(grain))
      : fromPublication(shiftPeriod(periodOf(grain, now), count), anchors);
  }
  const period =
    meaning.keepsGrain === true && isFiner(told.period.grain, "year") && told.period.grain !== "day"
      ? shiftYears(told.period, count)
      : shiftPeriod(periodOf(grain, firstDay(told.period)), count);
  return made(period, "from-told", toldAnchor(told), "counted from what was told before", anchors);
}

/** "that year", "the quarter": the one told before, else the one of publication; "the latest" is over by then. */
export function resolveTold(
  { grain, latest }: Extract<Meaning, { kind: "told" }>,
  anchors: Anchors,
): Resolved {
  const told =
    latest === true
      ? lastOver(anchors, grain)
      : grain === "quarter"
        ? lastTold(anchors, ["quarter"])
        : lastToldWithin(anchors, grain);
  if (told !== undefined)
    return made(
      periodOf(grain, firstDay(told.period)),
      "same-told",
      toldAnchor(told),
      "the one told before",
      anchors,
    );
  if (anchors.published === null) return unanchored(vagueValue(grain));
  return grain === "quarter"
    ? lastQuarter(anchors.published, anchors)
    : made(
        periodOf(grain, anchors.published),
        "same-published",
        anchors.publication,
        "the one of publication",
        anchors,
      );
}

const lastOver = ({ told, published }: Anchors, grain: Grain): Told | undefined =>
  told.find(({ period }) => period.grain === grain && (published === null || lastDay(period) <= published));

/** Results are told after a quarter is over. */
const lastQuarter = (day: Day, anchors: Anchors): Resolved =>
  made(
    shiftPeriod(periodOf("quarter", day), -1),
    "quarter-reported",
    anchors.publication,
    "the last full quarter before publication",
    anchors,
  );

/** "the year-ago quarter": the part of a year that is being told, in another year. */
export function resolveYearTold(meaning: Extract<Meaning, { kind: "yearTold" }>, anchors: Anchors): Resolved {
  const told =
    anchors.told.find(({ period }) => isFiner(period.grain, "year") && period.grain !== "day") ??
    anchors.told[0];
  const base = yearBeside(meaning.year, told, anchors);
  if (base === null) return unanchored("XXXX");
  if (told === undefined || told.period.grain === "day" || partTold(anchors) === undefined)
    return made({ grain: "year", n: base }, "year-only", anchors.publication, "the year alone", anchors);
  const shift = base - civilFromDay(firstDay(told.period)).year;
  return made(
    shiftYears(told.period, shift),
    "year-from-told",
    toldAnchor(told),
    "the same part of another year",
    anchors,
  );
}

/** News sets figures beside those of the part told, or of the year of writing; a year named alone between doesn't count. */
function yearBeside(said: YearSaid, told: Told | undefined, anchors: Anchors): number | null {
  if (said.kind !== "told" || anchors.narrative || anchors.published === null)
    return baseYear(said, anchors)?.year ?? null;
  const isPart = told !== undefined && isFiner(told.period.grain, "year");
  return civilFromDay(isPart ? firstDay(told.period) : anchors.published).year + said.count;
}
