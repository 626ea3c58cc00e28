import type { Day } from "../../domain/day.ts";
import type { DateFormat, DateFormats } from "./date-formats.ts";

const MS_PER_DAY = 86_400_000;

/** `Intl` formats instants; the UTC midnight of a day stands for it, so that every reader sees the same day. */
const instant = (day: Day): number => day * MS_PER_DAY;

/**
 * Dates by the browser's own tables of names.
 * @param locale for `Intl`, with calendar and digits where the language leaves a choice
 * @param tidy takes out what browsers' tables differ in; blanks are plain by then
 */
export function intlFormats(locale: string, tidy: (words: string) => string): DateFormats {
  const plain = (words: string): string => tidy(words.replaceAll(/[\u2009\u202f\u00a0]/gu, " "));
  const format = (options: Intl.DateTimeFormatOptions): DateFormat => {
    const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return {
      one: (day) => plain(made.format(instant(day))),
      range: (first, last) =>
        plain(made.formatRange(instant(first), instant(last)))
          .replace(/\s*–\s*/u, " – ")
          .replace(/^(\d+) – (?=\d+ )/u, "$1–"),
    };
  };
  return {
    day: format({ day: "numeric", month: "short", year: "numeric" }),
    dayAloud: format({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    dayOfYear: format({ day: "numeric", month: "short" }),
    month: format({ month: "short", year: "numeric" }),
    monthAloud: format({ month: "long", year: "numeric" }),
    monthName: format({ month: "short" }),
  };
}
