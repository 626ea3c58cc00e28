/**
 * How finely a date is known. "range" is a stated stretch of days ("17 to 20 October"); the rest are
 * calendar units. A date is drawn and worded at its precision, never finer.
 */
export const PRECISIONS = [
  "day",
  "weekend",
  "week",
  "month",
  "quarter",
  "season",
  "half",
  "year",
  "decade",
  "century",
  "range",
] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A date as known: inclusive days, how finely, and whether an end is open or only about right. */
export type FuzzyDate = {
  /** First and last day, "YYYY-MM-DD", both inside. An open end repeats the known end's day. */
  readonly from: string;
  readonly to: string;
  readonly precision: Precision;
  readonly approximate?: true;
  /** "since Thursday" has an open end, "until 2016" an open start. */
  readonly open?: "start" | "end";
  /** Extended Date/Time Format (ISO 8601-2): "2016-10~", "../2016-12-16". */
  readonly edtf: string;
};
