import type { Grain, Period } from "./calendar/period.ts";
import type { DayPart } from "./lexing/lexicon.ts";

/**
 * What an expression says, before anything is inferred: "on Friday" says a weekday and nothing else. Anchoring turns a
 * meaning into a period; the recognisers never look at the publication date.
 */
export type Meaning =
  /** Fully stated: "22 May 1995", "1998", "the 1960s". */
  | { readonly kind: "period"; readonly period: Period }
  /** A part of a year that may be said: "May 22", "June last year", "the third quarter of 1990". */
  | {
      readonly kind: "inYear";
      readonly part: YearPart;
      readonly year?: YearSaid;
      readonly pick?: Pick;
      /** "Friday, Oct. 13": kept to check and to infer the year. */
      readonly weekday?: number;
    }
  | { readonly kind: "weekday"; readonly weekday: number; readonly pick?: Pick }
  /** "02/03/2017": day first or month first, as the document does it. */
  | { readonly kind: "numeric"; readonly first: number; readonly second: number; readonly year: number }
  /** "the 17th": month and year come from what was told. */
  | { readonly kind: "dayOfMonth"; readonly day: number }
  /** "last week" is −1 weeks from publication; "the next day" +1 day from what was told. */
  | {
      readonly kind: "offset";
      readonly grain: Grain;
      readonly count: number;
      readonly from: "published" | "told";
      /** "a year earlier" may speak of the quarter told: any grain up to the year. */
      readonly keepsGrain?: true;
    }
  /** "that year", "the same day", "the quarter": the told period at that grain; "the latest quarter" is over. */
  | { readonly kind: "told"; readonly grain: Grain; readonly latest?: true }
  /** "the year-ago quarter", "the 1988 period": the told part of a year, in another year. */
  | { readonly kind: "yearTold"; readonly year: YearSaid }
  /** "the third week of May": the ordinal counts inside another period; −1 is the last. */
  | {
      readonly kind: "nth";
      readonly ordinal: number;
      readonly grain: Grain;
      readonly weekday?: number;
      readonly within: Meaning;
    }
  /** A time or part of a day whose day isn't said. */
  | { readonly kind: "timeOnly" }
  /** `months` where the calendar counts it: "two months", "a year"; `days` is about as long. */
  | { readonly kind: "duration"; readonly value: string; readonly days?: number; readonly months?: number }
  | { readonly kind: "set"; readonly value: string }
  | { readonly kind: "reference"; readonly value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF" }
  /** Recognised, but the calendar has no such day. */
  | { readonly kind: "impossible"; readonly reason: string };

export type YearPart =
  | { readonly grain: "year" }
  | { readonly grain: "month"; readonly month: number }
  | { readonly grain: "day"; readonly month: number; readonly day: number }
  | { readonly grain: "quarter"; readonly quarter: number }
  | { readonly grain: "half"; readonly half: number }
  | { readonly grain: "season"; readonly season: number }
  | { readonly grain: "holiday"; readonly holiday: string };

export type YearSaid =
  | { readonly kind: "stated"; readonly year: number }
  /** "last year's third quarter" is −1. */
  | { readonly kind: "shift"; readonly count: number }
  /** "July 16 of that year". */
  | { readonly kind: "told"; readonly count: number };

/** "last Friday", "this Friday", "next Friday"; "the previous Friday" counts from what was told. */
export type Pick = "last" | "this" | "next" | "previous" | "following";

export type TimeOfDay =
  | { readonly kind: "part"; readonly part: DayPart }
  | { readonly kind: "clock"; readonly hour: number; readonly minute?: number; readonly second?: number };

/** TIMEX3 modifiers. */
export type Modifier =
  | "START"
  | "MID"
  | "END"
  | "APPROX"
  | "MORE_THAN"
  | "LESS_THAN"
  | "EQUAL_OR_MORE"
  | "EQUAL_OR_LESS"
  | "BEFORE"
  | "AFTER"
  | "ON_OR_BEFORE"
  | "ON_OR_AFTER";

/** A recognised expression, over tokens `first` to `end` (exclusive). */
export type Mention = {
  readonly first: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly time?: TimeOfDay;
  readonly mod?: Modifier;
  /** Tokens whose surroundings tell tense, where that is more than the mention: all of "April 24, 25 and 26". */
  readonly group?: readonly [first: number, end: number];
  /** Recognisers and refiners that made it, in order. */
  readonly rules: readonly string[];
};
