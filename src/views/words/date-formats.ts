import type { Day } from "../../domain/day.ts";

/** The plain ways to write a day, or the days from one to another, in one language. */
export type DateFormat = {
  readonly one: (day: Day) => string;
  /** What both ends share is said once: "12–19 Dec 2016", "28 Oct – 3 Nov 2016". */
  readonly range: (first: Day, last: Day) => string;
};

/** "16 Dec 2016", "Friday 16 December 2016", "16 Dec", "Dec 2016", "December 2016", "Dec". */
export type DateFormats = Readonly<
  Record<"day" | "dayAloud" | "dayOfYear" | "month" | "monthAloud" | "monthName", DateFormat>
>;
