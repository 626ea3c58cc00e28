import { normAt } from "../lexing/lexer.ts";
import type { Meaning } from "../meaning.ts";
import type { Found, Recogniser } from "../phrases/recogniser.ts";
import { daySaid } from "./said.ts";

/** Words after which 11 September is the one of 2001. */
const ATTACK_WORDS = new Set([
  "attack",
  "attacks",
  "terror",
  "terrorist",
  "hijackings",
  "hijackers",
  "bombings",
  "commission",
]);

const readAttacks = ({ lexed, end }: Found): Meaning | null =>
  ATTACK_WORDS.has(normAt(lexed, end)) ? daySaid(9, 11, 2001) : null;

const readFigures = ({ lexed, end, slot }: Found): Meaning | null =>
  slot("month") === 9 && slot("day") === 11 && normAt(lexed, end) !== "/" ? daySaid(9, 11, 2001) : null;

/** Days that have become a name of what happened on them: "the Sept. 11 attacks", "9/11". */
export const HISTORIC_DAY: Recogniser = {
  name: "historic-day",
  phrases: [
    { say: "september|sept|sep +.? 11 ( +th )?", read: readAttacks },
    { say: "<digits:month> +/ +<digits:day>", read: readFigures },
  ],
};
