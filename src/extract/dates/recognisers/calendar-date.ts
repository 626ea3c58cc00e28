import { isBreak, isGlued, normAt } from "../lexing/lexer.ts";
import type { Meaning } from "../meaning.ts";
import type { Found, Phrase, Recogniser } from "../phrases/recogniser.ts";
import { isInsideAddress, isNoYear } from "./guards.ts";
import { daySaid, monthSaid } from "./said.ts";

const stated = (found: Found): number | undefined =>
  found.maybe("year") ?? found.maybe("shortYear") ?? found.maybe("spelledYear");

/** A year after a date may turn out to be a count: "on March 3, 2000 people ...". */
function readDay(found: Found): Meaning | null {
  const year = stated(found);
  if (isInsideAddress(found.lexed, found.first, found.end)) return null;
  if (year !== undefined && isNoYear(found.lexed, found.end - 1, found.end)) return null;
  const meaning = daySaid(found.slot("month"), found.slot("day"), year);
  const weekday = found.maybe("weekday");
  return meaning.kind === "inYear" && weekday !== undefined ? { ...meaning, weekday } : meaning;
}

function readMonth(found: Found): Meaning | null {
  const year = stated(found);
  if (year === undefined || isNoYear(found.lexed, found.end - 1, found.end)) return null;
  return monthSaid(year, found.slot("month"));
}

/** "25 APR 89 (EFE)": two figures are a year only where the date ends there. */
function readShortYear(found: Found): Meaning | null {
  const { lexed, end } = found;
  const isEnd =
    isBreak(lexed, end) || ["(", "—", "/", ".", ",", ")", "]", ";", ":", ""].includes(normAt(lexed, end));
  if (!isEnd || (isGlued(lexed, end) && (lexed.digits[end + 1] ?? -1) >= 0 && isGlued(lexed, end + 1)))
    return null;
  const two = found.slot("two");
  return daySaid(found.slot("month"), found.slot("day"), two >= 30 ? 1900 + two : 2000 + two);
}

const day = (say: string): Phrase => ({ say, read: readDay });
const month = (say: string): Phrase => ({ say, read: readMonth });
const YEAR = "( <year> | <shortYear> | <spelledYear> )";

/** Days and months of the calendar, written with the month's name: "Dec. 13, 2016", "the 13th of December", "May '68". */
export const CALENDAR_DATE: Recogniser = {
  name: "calendar-date",
  phrases: [
    day(`( <weekday> ,? )? <month> the? <day> ( ,? of? in? ${YEAR} )?`),
    day(`( <weekday> ,? the? )? <day> ~ of? <month> ( ,? ~ of? ${YEAR} )?`),
    day(`the <day> day? of <month> ( ,? ${YEAR} )?`),
    day("( <weekday> ,? )? <month> the? <day>"),
    { say: "<day> <month> <two>", read: readShortYear },
    day("<day> +/ +<month> +/ +<year>"),
    month(`<month> ,? of? the? year? ${YEAR}`),
    month(`<month> ~ ${YEAR}`),
    month(`<year> <month>`),
  ],
};
