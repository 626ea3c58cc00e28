import { parseDay } from "../../../domain/day.ts";
import { readDates } from "../read-dates.ts";
import type { DatesResult, DocumentDate } from "../types.ts";

/** A publication day that was given, for tests. */
export function given(day: string): DocumentDate {
  if (parseDay(day) === null) throw new Error(`no day: ${day}`);
  return { from: day, to: day, precision: "day", edtf: day, basis: "given", reasons: [] };
}

/** The timexes of a text published on a day; without one, of a narrative. */
export const datesOf = (text: string, published?: string): DatesResult =>
  readDates({
    text,
    mode: published === undefined ? "narrative" : "news",
    ...(published === undefined ? {} : { published: given(published) }),
  });

/** "words=value" for every timex, one line: easy to put beside the text in a table. */
export const valuesIn = (text: string, published?: string): string =>
  datesOf(text, published)
    .timexes.map((timex) => `${timex.text.replaceAll(/\s+/g, " ")}=${timex.value}`)
    .join(" | ");
