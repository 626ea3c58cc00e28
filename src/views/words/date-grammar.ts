import type { DateFormats } from "./date-formats.ts";

/** The season that a stretch of three whole months is, in the northern half of the world. */
export type Season = "winter" | "spring" | "summer" | "autumn";

/**
 * How one language says dates, those too that are less or more than a day: what `Intl` doesn't know. `words` is a date in words
 * already, in the form that stands by itself: "Oct 2016", "12–18 Dec 2016".
 */
export type DateGrammar = {
  readonly formats: DateFormats;
  readonly about: (words: string) => string;
  readonly since: (words: string) => string;
  readonly until: (words: string) => string;
  readonly weekend: (words: string) => string;
  readonly week: (firstDay: string) => string;
  readonly early: (words: string) => string;
  readonly mid: (words: string) => string;
  readonly late: (words: string) => string;
  /** `quarter` 1..4 */
  readonly quarter: (quarter: number, year: string) => string;
  readonly half: (half: 1 | 2, year: string) => string;
  /** `years` is "2016", or "2016–17" for a winter. */
  readonly season: (season: Season, years: string) => string;
  /** First year of a decade: 2010. */
  readonly decade: (year: number) => string;
  /** 20 for 1901–2000. */
  readonly century: (century: number) => string;
  /** Years before the first, counted backwards: 44. */
  readonly beforeChrist: (year: number) => string;
};
