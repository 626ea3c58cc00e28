import { normAt } from "../lexing/lexer.ts";
import type { DayPart } from "../lexing/lexicon.ts";
import { DAY_PARTS } from "../lexing/lexicon.ts";
import type { Found, Phrase, Recogniser, Said } from "../phrases/recogniser.ts";
import { offset } from "./said.ts";

const day = (count: number, say: string): Phrase => ({ say, read: () => offset("day", count, "published") });
const part = (count: number, code: DayPart, say: string): Phrase => ({
  say,
  read: () => ({ meaning: offset("day", count, "published"), time: { kind: "part", part: code } }),
});
const slotPart =
  (count: number, from: "published" | "told") =>
  (found: Found): Said => ({
    meaning: offset("day", count, from),
    time: { kind: "part", part: DAY_PARTS[found.slot("part")] ?? "MO" },
  });

/** "USA Today" is a newspaper. */
const isPaper = (found: Found): boolean =>
  ["usa", "russia"].includes(normAt(found.lexed, found.first - 1)) &&
  found.lexed.text[found.lexed.starts[found.first] ?? 0] === "T";

/** Days counted from the day of writing: "today", "yesterday", "last night", "this morning", "the day before yesterday". */
export const DEICTIC: Recogniser = {
  name: "deictic",
  phrases: [
    { say: "today|tdy", read: (found) => (isPaper(found) ? null : offset("day", 0, "published")) },
    day(-1, "yesterday"),
    day(1, "tomorrow|tmr|tmrw|tomorow|2moro|tmw"),
    day(-2, "the? day before yesterday"),
    day(2, "the? day after tomorrow"),
    day(0, "this very? day"),
    part(0, "NI", "tonight|tonite|2nite"),
    part(0, "NI", "overnight"),
    part(-1, "NI", "last night|nite"),
    part(-1, "EV", "last evening"),
    { say: "this <part>", read: slotPart(0, "published") },
    { say: "yesterday <part>", read: slotPart(-1, "published") },
    { say: "tomorrow <part>", read: slotPart(1, "published") },
    { say: "the next|following <part>", read: slotPart(1, "told") },
    { say: "the previous|preceding <part>", read: slotPart(-1, "told") },
    { say: "( that | the same ) <part>", read: slotPart(0, "told") },
  ],
};
