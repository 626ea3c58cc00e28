import { HOLIDAYS } from "../calendar/holidays.ts";
import { isBreak, isCapital, normAt } from "../lexing/lexer.ts";
import type { Meaning, Pick } from "../meaning.ts";
import type { Found, Phrase, Recogniser } from "../phrases/recogniser.ts";
import { inYear } from "./said.ts";

const PICKS: readonly Pick[] = ["last", "this", "next"];

function phrase(name: string): Phrase {
  const part = { grain: "holiday", holiday: name } as const;
  return {
    say: `( last|this|next )? ${name} ( ,? of? <year> | ,? last|this|next year )?`,
    read: (found): Meaning | null => {
      if (isName(found, name)) return null;
      const year = found.maybe("year");
      if (year !== undefined) return inYear(part, { kind: "stated", year });
      const pick = PICKS.find(
        (word) => normAt(found.lexed, found.first) === word || normAt(found.lexed, found.end - 2) === word,
      );
      if (normAt(found.lexed, found.end - 1) === "year")
        return inYear(part, { kind: "shift", count: pick === "last" ? -1 : pick === "next" ? 1 : 0 });
      return inYear(part, undefined, pick);
    },
  };
}

/** "Christmas Island", "Easter Rising", "Thanksgiving Hospital": a name; named days themselves need their capital. */
function isName({ lexed, first, end }: Found, name: string): boolean {
  if (!isCapital(lexed, first) && !isCapital(lexed, first + 1))
    return !["christmas", "xmas", "easter", "thanksgiving", "halloween"].includes(name);
  const next = normAt(lexed, end);
  return (
    !isBreak(lexed, end) &&
    isCapital(lexed, end) &&
    !["day", "eve", "sunday", "monday"].includes(next) &&
    !name.includes(" ") &&
    NAMED_AFTER.has(next)
  );
}
const NAMED_AFTER = new Set([
  "island",
  "islands",
  "rising",
  "hospital",
  "carol",
  "offensive",
  "party",
  "seals",
  "bombing",
  "raid",
]);

/** Days with a name: "Christmas Eve", "Thanksgiving", "Good Friday 1998", "New Year's Day". */
export const HOLIDAY: Recogniser = { name: "holiday", phrases: [...HOLIDAYS.keys()].map(phrase) };
