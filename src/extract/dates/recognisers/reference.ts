import { isBreak, isCapital, normAt } from "../lexing/lexer.ts";
import type { Meaning } from "../meaning.ts";
import type { Found, Phrase, Recogniser } from "../phrases/recogniser.ts";
import { duration, reference, unitOf } from "./said.ts";

type Ref = "PRESENT_REF" | "PAST_REF" | "FUTURE_REF";
const refer = (value: Ref, say: string, unless?: (found: Found) => boolean): Phrase => ({
  say,
  read: (found): Meaning | null => (unless?.(found) === true ? null : reference(value)),
});
const after = (found: Found): string => normAt(found.lexed, found.end);
const before = (found: Found): string =>
  isBreak(found.lexed, found.first) ? "" : normAt(found.lexed, found.first - 1);

/** "the future" and "in future", not "a future president" or "futures trading". */
const isNoFuture = (found: Found): boolean =>
  isCapital(found.lexed, found.first) && isCapital(found.lexed, found.end);

/** "recent months", not "a recent SEC filing": one recent unit is none. */
const recentUnits = (found: Found): Meaning | null =>
  /s$|ia$/.test(normAt(found.lexed, found.end - 1)) ? duration(Number.NaN, unitOf(found.slot("unit"))) : null;

/** Now, before and to come, without a calendar day: "now", "currently", "recently", "the future", "soon". */
export const REFERENCE: Recogniser = {
  name: "reference",
  phrases: [
    refer("PRESENT_REF", "now"),
    refer("PRESENT_REF", "right|just|even|until|till|by now"),
    refer("PRESENT_REF", "currently|nowadays|presently"),
    refer("PRESENT_REF", "current", (found) => ["account", "affairs", "through"].includes(after(found))),
    refer("PRESENT_REF", "at the? present ( time )?"),
    refer("PRESENT_REF", "these days"),
    refer("PRESENT_REF", "this moment"),
    refer(
      "PRESENT_REF",
      "the present ( day|time )?",
      (found) => !found.has("day", "time") && /^[\p{L}]/u.test(after(found)),
    ),
    refer("PRESENT_REF", "present ~ day"),
    refer("PAST_REF", "recently|lately"),
    refer("PAST_REF", "more|most recently"),
    refer("PAST_REF", "recent", (found) => isNoFuture(found)),
    refer("PAST_REF", "the recent past"),
    refer(
      "PAST_REF",
      "the past",
      (found) => /^[\p{L}\d]/u.test(after(found)) && !AFTER_PAST.has(after(found)),
    ),
    { say: "recent <unit>", read: recentUnits },
    refer("PAST_REF", "recent times|history"),
    refer("PAST_REF", "long ago"),
    refer(
      "FUTURE_REF",
      "the ( near|foreseeable|immediate|distant | not ~ too ~ distant )? future",
      isNoFuture,
    ),
    refer("FUTURE_REF", "future", (found) => isNoFuture(found) || before(found) !== "in"),
    refer("FUTURE_REF", "as soon as possible"),
    refer("FUTURE_REF", "coming days|weeks|months|years|decades|quarters"),
    refer("FUTURE_REF", "the coming|next days|weeks|months|years|decades"),
    refer("FUTURE_REF", "the near|short|long term"),
  ],
};

const AFTER_PAST = new Set([
  "and",
  "but",
  "or",
  "as",
  "when",
  "to",
  "has",
  "had",
  "have",
  "was",
  "were",
  "is",
  "that",
  "with",
  "he",
  "she",
  "they",
  "it",
  "we",
]);
