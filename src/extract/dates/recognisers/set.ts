import { isBreak, normAt } from "../lexing/lexer.ts";
import { DAY_PARTS } from "../lexing/lexicon.ts";
import type { Meaning } from "../meaning.ts";
import type { Found, Phrase, Recogniser } from "../phrases/recogniser.ts";
import { duration, unitOf } from "./said.ts";

const set = (value: string): Meaning => ({ kind: "set", value });
const part = (found: Found): string => DAY_PARTS[found.maybe("part") ?? found.slot("parts")] ?? "MO";

/** "every two weeks" → P2W; the TIMEX3 value of a repeated unit is its length. */
function readEvery(found: Found): Meaning | null {
  const amount = found.maybe("count") ?? (isEveryOther(found) ? 2 : 1);
  const length = duration(amount, unitOf(found.slot("unit")));
  return length.kind === "duration" ? set(length.value) : null;
}

/** "every other week", "every second week"; in "per second" the second is the unit. */
const isEveryOther = ({ lexed, first, end, has }: Found): boolean =>
  has("other") || (end - first === 3 && normAt(lexed, first + 1) === "second");

/** "three times a week", "$30 a barrel a day": a rate only after a number, price or "times". */
function readRate(found: Found): Meaning | null {
  const before = normAt(found.lexed, found.first - 1);
  return ["once", "twice", "thrice", "times", "time"].includes(before) ? readEvery(found) : null;
}

const adverb = (say: string, value: string): Phrase => ({ say, read: () => set(value) });

function readAnnual(found: Found): Meaning | null {
  return isBreak(found.lexed, found.first) ? null : set("P1Y");
}

/** What repeats: "every Friday", "each July", "Tuesdays", "daily", "twice a week", "every two years". */
export const SET: Recogniser = {
  name: "set",
  phrases: [
    { say: "every|each ( single | other | second | and every )? <unit>", read: readEvery },
    { say: "every <count> <unit>", read: readEvery },
    { say: "a|per <unit>", read: readRate },
    { say: "per <unit>", read: readEvery },
    { say: "every|each <weekday>", read: (found) => set(`XXXX-WXX-${found.slot("weekday")}`) },
    {
      say: "every|each <weekday> <part>",
      read: (found) => set(`XXXX-WXX-${found.slot("weekday")}T${part(found)}`),
    },
    { say: "<weekdays>", read: (found) => set(`XXXX-WXX-${found.slot("weekdays")}`) },
    { say: "<weekday> <parts>", read: (found) => set(`XXXX-WXX-${found.slot("weekday")}T${part(found)}`) },
    {
      say: "every|each <month>",
      read: (found) => set(`XXXX-${String(found.slot("month")).padStart(2, "0")}`),
    },
    {
      say: "every|each <season>",
      read: (found) => set(`XXXX-${["SP", "SU", "FA", "WI"][found.slot("season")]}`),
    },
    { say: "every|each <part>", read: (found) => set(`XXXX-XX-XXT${part(found)}`) },
    { say: "in the <parts>", read: (found) => set(`XXXX-XX-XXT${part(found)}`) },
    adverb("weekends", "XXXX-WE"),
    adverb("weekdays", "XXXX-WD"),
    adverb("every ~ day", "P1D"),
    adverb("everyday", "P1D"),
    adverb("daily", "P1D"),
    adverb("hourly", "PT1H"),
    adverb("weekly", "P1W"),
    adverb("biweekly", "P2W"),
    adverb("monthly", "P1M"),
    adverb("yearly", "P1Y"),
    { say: "annually", read: readAnnual },
    adverb("nightly", "P1D"),
  ],
};
