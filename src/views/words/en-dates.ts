import { dateWords } from "./date-words.ts";
import { englishYear, ENGLISH_FORMATS } from "./english-formats.ts";

const ordinalRules = new Intl.PluralRules("en", { type: "ordinal" });
const ENDINGS: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd" };
const ordinal = (n: number): string => `${n}${ENDINGS[ordinalRules.select(n)] ?? "th"}`;

/** Dates in English, day before month. */
export const englishDates = dateWords({
  formats: ENGLISH_FORMATS,
  about: (words) => `about ${words}`,
  since: (words) => `since ${words}`,
  until: (words) => `until ${words}`,
  weekend: (words) => `weekend of ${words}`,
  week: (firstDay) => `week of ${firstDay}`,
  early: (words) => `early ${words}`,
  mid: (words) => `mid ${words}`,
  late: (words) => `late ${words}`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  half: (half, year) => `${half === 1 ? "first" : "second"} half of ${year}`,
  season: (season, years) => `${season} ${years}`,
  decade: (year) => `${year}s`,
  century: (century) => `${ordinal(century)} century`,
  beforeChrist: (year) => englishYear(1 - year),
});
