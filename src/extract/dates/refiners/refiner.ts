import type { Lexed } from "../lexing/lexer.ts";
import type { Meaning, Mention } from "../meaning.ts";

/** Works on what the recognisers found, in text order and not overlapping, and keeps it so. */
export type Refiner = {
  readonly name: string;
  readonly refine: (lexed: Lexed, mentions: readonly Mention[]) => readonly Mention[];
};

/** Whether a meaning names one day, so that a time of day can stand beside it. */
export function namesDay(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "period":
      return meaning.period.grain === "day";
    case "inYear":
      return meaning.part.grain === "day" || meaning.part.grain === "holiday";
    case "offset":
    case "told":
      return meaning.grain === "day";
    case "nth":
      return meaning.grain === "day";
    case "weekday":
    case "dayOfMonth":
    case "numeric":
      return true;
    case "yearTold":
    case "timeOnly":
    case "duration":
    case "set":
    case "reference":
    case "impossible":
      return false;
  }
}
