import { isGlued, normAt } from "../lexing/lexer.ts";
import type { Meaning } from "../meaning.ts";
import type { Found, Recogniser } from "../phrases/recogniser.ts";
import { duration, unitOf } from "./said.ts";

/** "37 years old", "a 23-year-old": an age, no time in the story. */
function isAge(found: Found): boolean {
  const { lexed, end } = found;
  const next = normAt(lexed, end);
  if (next === "old" || (next === "-" && normAt(lexed, end + 1) === "old")) return true;
  return next === "of" && normAt(lexed, end + 1) === "age";
}

/** "a night-time raid": the unit goes on into a word. */
const isStem = ({ lexed, end }: Found): boolean =>
  normAt(lexed, end) === "-" &&
  isGlued(lexed, end) &&
  isGlued(lexed, end + 1) &&
  normAt(lexed, end + 1) !== "long";

function readAmount(found: Found): Meaning | null {
  if (isAge(found) || isStem(found)) return null;
  const unit = unitOf(found.slot("unit"));
  const amount = found.maybe("n") ?? Number.NaN;
  if (
    unit === "M" &&
    normAt(found.lexed, found.end - 1).startsWith("min") &&
    normAt(found.lexed, found.end - 1).length < 5 &&
    !found.has("mins", "min")
  )
    return null;
  if (isOrdinary(found, unit)) return null;
  return duration(amount, unit);
}

/** "a second", "the quarter", "a second one": the small words that mostly mean something else. */
function isOrdinary(found: Found, unit: string): boolean {
  const word = normAt(found.lexed, found.end - 1);
  if (unit === "S") return word === "second" || (word === "sec" && found.maybe("n") === 1);
  if (unit === "Q" && word === "quarters" && normAt(found.lexed, found.end) === "of") return true;
  if (unit === "Q" && word === "quarter")
    return found.maybe("n") === 1 || normAt(found.lexed, found.first - 1) === "-";
  return false;
}

function readDashed(found: Found): Meaning | null {
  if (isAge(found) || !isGlued(found.lexed, found.end - 1) || normAt(found.lexed, found.end) === "of")
    return null;
  return duration(found.slot("count"), unitOf(found.slot("unit")));
}

function readPlural(found: Found): Meaning | null {
  const word = normAt(found.lexed, found.end - 1);
  if (
    isAge(found) ||
    !/s$|ia$/.test(word) ||
    ["seconds", "quarters", "minutes", "mins", "nights"].includes(word)
  )
    return null;
  return duration(Number.NaN, unitOf(found.slot("unit")));
}

/** Half after the unit: "an hour and a half". */
const andAHalf = (found: Found): Meaning => duration(found.slot("n") + 0.5, unitOf(found.slot("unit")));

/** Lengths of time: "two weeks", "a three-year term", "several days", "the past two months", "an hour and a half". */
export const DURATION: Recogniser = {
  name: "duration",
  phrases: [
    {
      say: "( the | the first|last|past|next|previous|following|preceding|latest|coming|final|full|initial|entire|whole | these|those|first|last|past|next|full )? <n> ( more|full|whole|straight|consecutive|additional|long|short|trading|business|working|calendar|more|extra|other|further|solid )? <unit>",
      read: readAmount,
    },
    {
      say: "the ( first|last|past|next|previous|following|preceding|final|coming )? ( few|several|couple|many ) ( of )? <unit>",
      read: readPlural,
    },
    { say: "the ( first|last|past|next|previous|following|final|coming )? <unit>", read: readPlural },
    { say: "<count> - <unit>", read: readDashed },
    {
      say: "<n> to|or|- <n:upper> <unit>",
      read: (found) => (isAge(found) ? null : duration(found.slot("n"), unitOf(found.slot("unit")))),
    },
    { say: "<n> ~ <unit> ~ and ~ a ~ half", read: andAHalf },
    { say: "<unit>", read: readPlural },
    {
      say: "( the )? year ~ ago|earlier <count> <unit>",
      read: (found) => duration(found.slot("count"), unitOf(found.slot("unit"))),
    },
    { say: "tens|dozens|hundreds|thousands|scores of <unit>", read: readPlural },
    { say: "half ~ a? ~ <unit>", read: (found) => duration(0.5, unitOf(found.slot("unit"))) },
    { say: "quarter ~ century", read: () => ({ kind: "duration", value: "P25Y", days: 9131 }) },
    { say: "several|multi - <unit>", read: (found) => duration(Number.NaN, unitOf(found.slot("unit"))) },
    {
      say: "some time",
      read: ({ lexed, first }) =>
        normAt(lexed, first - 1) === "for" ? { kind: "duration", value: "PXX" } : null,
    },
    { say: "a while", read: () => ({ kind: "duration", value: "PXX" }) },
    { say: "<count> +h|hr|hrs|min|mins|sec|secs", read: (found) => shortUnit(found) },
  ],
};

function shortUnit(found: Found): Meaning | null {
  const word = normAt(found.lexed, found.end - 1);
  return duration(found.slot("count"), word.startsWith("h") ? "H" : word.startsWith("m") ? "M" : "S");
}
