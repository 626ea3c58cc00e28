import { dateWords } from "./date-words.ts";
import { englishOrdinal } from "./english-numbers.ts";
import { englishYear, ENGLISH_FORMATS } from "./english-formats.ts";

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
  century: (century) => `${englishOrdinal(century)} century`,
  beforeChrist: (year) => englishYear(1 - year),
});
