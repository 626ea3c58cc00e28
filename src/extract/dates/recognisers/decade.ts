import { isBreak, isGlued, normAt } from "../lexing/lexer.ts";
import type { Meaning } from "../meaning.ts";
import type { Found, Recogniser } from "../phrases/recogniser.ts";

const decade = (firstYear: number): Meaning => ({
  kind: "period",
  period: { grain: "decade", n: Math.floor(firstYear / 10) },
});
const decadeBc = (year: number): Meaning => ({
  kind: "period",
  period: { grain: "decade", n: -Math.floor(year / 10) - 1 },
});
const century = (ordinal: number, bc: boolean): Meaning => ({
  kind: "period",
  period: { grain: "century", n: bc ? -ordinal : ordinal - 1 },
});

/** "the 90s", "the nineties": the last that lies wholly before the age of the web is over, 1920s to 2010s. */
const ofLastCentury = (years: number): number => (years >= 20 ? 1900 + years : 2000 + years);

function readShort(found: Found): Meaning | null {
  const years = found.slot("two");
  if (years % 10 !== 0) return null;
  const before = normAt(found.lexed, found.first - 1);
  // "in her 40s" is an age.
  return ["his", "her", "their", "my", "your", "our"].includes(before) ? null : decade(ofLastCentury(years));
}

function readDecade(found: Found): Meaning | null {
  const year = found.slot("year");
  if (year % 10 !== 0) return null;
  return year % 100 === 0 && year < 2000 && found.has("'s", "s")
    ? { kind: "period", period: { grain: "century", n: year / 100 } }
    : decade(year);
}

/** Decades and centuries: "the 1960s", "the nineties", "the '80s", "the 480s BC", "the 19th century". */
export const DECADE: Recogniser = {
  name: "decade",
  phrases: [
    { say: "the? <year> +s|'s", read: readDecade },
    { say: "the <two> +s|'s", read: readShort },
    {
      say: "the? '|’|‘ +<two> +s|'s",
      read: readShort,
    },
    {
      say: "( the | early|late|mid ~ )? <decadeWord>",
      read: (found) => {
        const before = normAt(found.lexed, found.first - 1);
        if (
          ["his", "her", "their", "my"].includes(before) ||
          !(found.has("the") || ["early", "mid", "late"].includes(before))
        )
          return null;
        return decade(1900 + found.slot("decadeWord"));
      },
    },
    {
      say: "the <digits> +s ( bc|bce | b +. +c +. )",
      read: (found) => decadeBc(found.slot("digits")),
    },
    {
      say: "the? <ordinal> ~ century|centuries ( bc|bce | b +. +c +. | ad|ce )?",
      read: (found) =>
        isBreak(found.lexed, found.end - 1) && !isGlued(found.lexed, found.end - 1)
          ? null
          : century(found.slot("ordinal"), found.has("bc", "bce", "b")),
    },
  ],
};
