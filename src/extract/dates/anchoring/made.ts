import { firstDay, type Grain, type Period } from "../calendar/period.ts";
import { timexValue } from "../calendar/timex-value.ts";
import type { Lexed } from "../lexing/lexer.ts";
import type { Mention } from "../meaning.ts";
import type { Anchors, Told } from "./context.ts";
import type { Direction } from "./direction.ts";
import type { Resolved } from "./resolved.ts";

/** A mention with what it may be counted from. */
export type Asked = {
  readonly lexed: Lexed;
  readonly mention: Mention;
  readonly anchors: Anchors;
  readonly direction: () => Direction;
};

/** Nothing gives it a date: the value says what is missing, "XXXX-WXX-5". */
export const unanchored = (value: string): Resolved => ({
  value,
  rule: "unanchored",
  because: "nothing in the text gives it a date",
});

/** The value of a unit of which only the grain is known. */
export const vagueValue = (grain: Grain): string =>
  grain === "day" ? "XXXX-XX-XX" : grain === "month" ? "XXXX-XX" : grain === "week" ? "XXXX-WXX" : "XXXX";

export const toldAnchor = (told: Told): Resolved["anchor"] => ({
  kind: "expression",
  value: told.value,
  span: told.span,
});

/** A period with the rule that found it and, for the reader, why. */
export function made(
  period: Period,
  rule: string,
  anchor: Resolved["anchor"],
  because: string,
  anchors: Anchors,
): Resolved {
  const isAhead = anchors.published !== null && !anchors.narrative && firstDay(period) > anchors.published;
  return {
    value: timexValue(period),
    period,
    rule,
    because,
    ...(anchor === undefined ? {} : { anchor }),
    ...(isAhead ? { future: true } : {}),
  };
}

/** Counted from publication. */
export const fromPublication = (period: Period, anchors: Anchors): Resolved =>
  made(period, "from-publication", anchors.publication, "counted from publication", anchors);
