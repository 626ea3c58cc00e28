import type { Period } from "../calendar/period.ts";
import type { Day } from "../../../domain/day.ts";
import type { Timex } from "../types.ts";

/** What anchoring makes of a meaning. */
export type Resolved = {
  /** TIMEX3 value, without a time of day. */
  readonly value: string;
  /** Where it names a calendar unit. */
  readonly period?: Period;
  /** First and last day of a stretch that is no calendar unit: "the past two weeks". */
  readonly stretch?: readonly [Day, Day];
  readonly anchor?: NonNullable<Timex["anchor"]>;
  /** Which rule anchored it, and in the reader's words why. */
  readonly rule: string;
  readonly because: string;
  readonly future?: true;
};

/** Why an expression gives no date, for the person who builds. */
export type Unresolvable = { readonly note: string };

export const isUnresolvable = (result: Resolved | Unresolvable): result is Unresolvable => "note" in result;
