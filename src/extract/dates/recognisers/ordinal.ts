import type { Grain } from "../calendar/period.ts";
import type { Meaning } from "../meaning.ts";
import type { Found, Phrase, Recogniser } from "../phrases/recogniser.ts";
import { grainOf, inYear, offset, unitOf, yearSaid, monthSaid } from "./said.ts";

/** What an ordinal counts in: "of May", "of May 2016", "of 2016", "of the year", "of this month", "of the 1990s". */
const WITHIN = "( <month> ( ,? <year> )? | <year> | the|this|last|next|that|same year|month|week|century )";

function within(found: Found): Meaning | null {
  const [month, year] = [found.maybe("month"), found.maybe("year")];
  if (month !== undefined)
    return year === undefined ? inYear({ grain: "month", month }) : monthSaid(year, month);
  if (year !== undefined) return yearSaid(year);
  const grain = (["year", "month", "week", "century"] as const).find((word) => found.has(word));
  if (grain === undefined) return null;
  if (found.has("last")) return offset(grain, -1, "published");
  if (found.has("next")) return offset(grain, 1, "published");
  return found.has("this") ? offset(grain, 0, "published") : { kind: "told", grain };
}

function nth(found: Found, ordinal: number, grain: Grain | undefined, weekday?: number): Meaning | null {
  const outer = within(found);
  if (outer === null || grain === undefined) return null;
  return { kind: "nth", ordinal, grain, within: outer, ...(weekday === undefined ? {} : { weekday }) };
}

const unitPhrase = (say: string, ordinal: (found: Found) => number): Phrase => ({
  say,
  read: (found) => {
    const unit = unitOf(found.slot("unit"));
    return unit === "Q" || unit === "N" ? null : nth(found, ordinal(found), grainOf(unit));
  },
});

/** Counted units inside a larger one: "the third week of May", "the last Friday of 2016", "the first day of the year". */
export const ORDINAL: Recogniser = {
  name: "ordinal",
  phrases: [
    unitPhrase(`the? <ordinal> <unit> of|in ${WITHIN}`, (found) => found.slot("ordinal")),
    unitPhrase(`the? last|final <unit> of|in ${WITHIN}`, () => -1),
    {
      say: `the? <ordinal> <weekday> of|in ${WITHIN}`,
      read: (found) => nth(found, found.slot("ordinal"), "day", found.slot("weekday")),
    },
    {
      say: `the? last|final <weekday> of|in ${WITHIN}`,
      read: (found) => nth(found, -1, "day", found.slot("weekday")),
    },
    {
      say: "the? week of <month> <day>",
      read: (found) => ({
        kind: "nth",
        ordinal: 1,
        grain: "week",
        within: inYear({ grain: "day", month: found.slot("month"), day: found.slot("day") }),
      }),
    },
  ],
};
