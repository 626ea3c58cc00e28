import type { Lexed } from "../lexing/lexer.ts";
import type { Meaning, Mention } from "../meaning.ts";
import { daySaid } from "../recognisers/said.ts";
import type { Refiner } from "./refiner.ts";

/**
 * "02/03/2017": the document's habit decides. A date of figures that can be read one way only counts most; else dates in
 * words tell ("3 March" or "March 3"); a point between the figures is day-first in every country that writes it.
 */
export const NUMERIC_ORDER: Refiner = {
  name: "numeric-order",
  refine: (lexed, mentions) => {
    if (!mentions.some(({ meaning }) => meaning.kind === "numeric")) return mentions;
    const habit = habitOf(lexed, mentions);
    return mentions.map((mention) => ({ ...mention, meaning: ordered(lexed, mention, habit) }));
  },
};

function ordered(lexed: Lexed, { meaning, first }: Mention, isDayFirst: boolean): Meaning {
  if (meaning.kind !== "numeric") return meaning;
  const dayFirst = lexed.norm[first + 1] === "." || isDayFirst;
  return dayFirst
    ? daySaid(meaning.second, meaning.first, meaning.year)
    : daySaid(meaning.first, meaning.second, meaning.year);
}

/** True for day first. */
function habitOf(lexed: Lexed, mentions: readonly Mention[]): boolean {
  let balance = 0;
  for (const { meaning, first, end, rules } of mentions) {
    if (meaning.kind === "impossible" || meaning.kind === "numeric") continue;
    const leads = lexed.digits[first] ?? -1;
    if (rules[0] === "numeric-date" && leads > 0 && leads < 1000) balance += leads > 12 ? 10 : -10;
    if (rules[0] === "calendar-date" && end - first > 1) balance += leads > 0 && leads < 32 ? 1 : -1;
  }
  return balance > 0;
}
