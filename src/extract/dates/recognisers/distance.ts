import { isBreak, normAt } from "../lexing/lexer.ts";
import type { Meaning } from "../meaning.ts";
import type { Found, Phrase, Recogniser } from "../phrases/recogniser.ts";
import { duration, grainOf, offset, reference, unitOf } from "./said.ts";

/** "two years ago" is a year, "ten days ago" a day; two and a half years ago is a stretch. */
function distance(found: Found, sign: 1 | -1, from: "published" | "told"): Meaning | null {
  const unit = unitOf(found.slot("unit"));
  const amount = found.maybe("n") ?? Number.NaN;
  const vague = from === "published" ? (sign < 0 ? "PAST_REF" : "FUTURE_REF") : null;
  if (Number.isNaN(amount)) return vague === null ? duration(amount, unit) : reference(vague);
  const weeks = unit === "F" ? 2 : 1;
  const grain = unit === "F" ? "week" : grainOf(unit);
  if (grain === undefined) return duration(amount, unit);
  if (amount === 0.5 && unit === "Y") return offset("month", sign * 6, from);
  if (!Number.isInteger(amount)) return duration(amount, unit);
  const away = offset(grain, sign * amount * weeks, from);
  return away.kind === "offset" && unit === "Y" && amount === 1 ? { ...away, keepsGrain: true } : away;
}

/** "ten days before the attack" counts from something that no calendar knows. */
function isTiedToEvent({ lexed, end }: Found): boolean {
  const last = normAt(lexed, end - 1);
  return (
    (last === "before" || last === "after") &&
    /^[\p{L}\d]/u.test(normAt(lexed, end)) &&
    !LOOSE.has(normAt(lexed, end)) &&
    !isBreak(lexed, end)
  );
}
const LOOSE = new Set(["when", "and", "but", "in", "at", "on", "as", "while", "during", "with"]);

const ago = (say: string): Phrase => ({ say, read: (found) => distance(found, -1, "published") });
const before = (say: string): Phrase => ({
  say,
  read: (found) => (isTiedToEvent(found) ? plainLength(found) : distance(found, -1, "told")),
});
const after = (say: string): Phrase => ({ say, read: (found) => distance(found, 1, "told") });

const plainLength = (found: Found): Meaning =>
  duration(found.maybe("n") ?? Number.NaN, unitOf(found.slot("unit")));

/** Distances from the day of writing or from what was told: "two years ago", "a week earlier", "three days later". */
export const DISTANCE: Recogniser = {
  name: "distance",
  phrases: [
    ago("( <n> | just <n> )? <unit> or so ago|back"),
    ago("<n> ~ <unit> ago"),
    ago("<unit> ago"),
    before("<n> ~ <unit> earlier|before|previously|beforehand"),
    before("<unit> earlier|before"),
    after("<n> ~ <unit> later|afterwards|afterward|thereafter"),
    after("<unit> later|afterwards|afterward"),
    { say: "<n> <unit> ( from now | from today | hence )", read: (found) => distance(found, 1, "published") },
    { say: "in <n> <unit> '|’|'s time", read: (found) => distance(found, 1, "published") },
    {
      say: "<n> <unit> from yesterday|tomorrow",
      read: (found) => distance(found, 1, "published"),
    },
  ],
};
