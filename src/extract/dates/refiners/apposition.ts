import { isBreak, normAt, type Lexed } from "../lexing/lexer.ts";
import type { Mention } from "../meaning.ts";
import type { Refiner } from "./refiner.ts";

/** "this coming Sunday, March 8": one day, said twice. */
export const APPOSITION: Refiner = {
  name: "apposition",
  refine: (lexed, mentions) => {
    const out: Mention[] = [];
    for (const mention of mentions) {
      const joined = joinWeekday(lexed, out.at(-1), mention);
      if (joined === null) out.push(mention);
      else out[out.length - 1] = joined;
    }
    return out;
  },
};

function joinWeekday(lexed: Lexed, left: Mention | undefined, right: Mention): Mention | null {
  if (
    left?.meaning.kind !== "weekday" ||
    right.meaning.kind !== "inYear" ||
    right.meaning.part.grain !== "day"
  )
    return null;
  const isNext =
    right.first - left.end === 1 && normAt(lexed, left.end) === "," && !isBreak(lexed, right.first);
  if (!isNext || right.meaning.weekday !== undefined) return null;
  return {
    ...right,
    first: left.first,
    meaning: { ...right.meaning, weekday: left.meaning.weekday },
    rules: [...left.rules, ...right.rules, APPOSITION.name],
  };
}
