import type { Season } from "./date-grammar.ts";
import { dateWords } from "./date-words.ts";
import { intlFormats } from "./intl-formats.ts";

const SEASONS: Readonly<Record<Season, string>> = {
  winter: "зима",
  spring: "весна",
  summer: "лето",
  autumn: "осень",
};

const QUARTERS = ["I", "II", "III", "IV"] as const;

const ROMAN = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** Centuries are counted in Roman figures: 20 → "XX". */
function roman(n: number): string {
  const [value, figure] = ROMAN.find(([least]) => least <= n) ?? [0, ""];
  return value === 0 ? "" : figure + roman(n - value);
}

/** Months that the short form doesn't shorten, as they stand after "начало": "начало мая 2016". */
const GENITIVE: Readonly<Record<string, string>> = {
  март: "марта",
  май: "мая",
  июнь: "июня",
  июль: "июля",
};

const genitive = (words: string): string =>
  words.replace(/^(?:март|май|июнь|июль)(?= )/u, (month) => GENITIVE[month] ?? month);

/** Dates in Russian. Most words around a date leave it in the nominative, whatever it is made of. */
export const russianDates = dateWords({
  formats: intlFormats("ru-u-ca-gregory-nu-latn", (words) => words.replaceAll(/ г\./gu, "")),
  about: (words) => `примерно ${words}`,
  since: (words) => `${words} и далее`,
  until: (words) => `${words} и ранее`,
  weekend: (words) => `выходные ${words}`,
  week: (firstDay) => `неделя с ${firstDay}`,
  early: (words) => `начало ${genitive(words)}`,
  mid: (words) => `середина ${genitive(words)}`,
  late: (words) => `конец ${genitive(words)}`,
  quarter: (quarter, year) => `${QUARTERS[quarter - 1] ?? quarter} кв. ${year}`,
  half: (half, year) => `${half}-е полугодие ${year}`,
  season: (season, years) => `${SEASONS[season]} ${years}`,
  decade: (year) => `${year}-е`,
  century: (century) => `${roman(century)} век`,
  beforeChrist: (year) => `${year} до н. э.`,
});
