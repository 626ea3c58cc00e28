import { englishNumber } from "./english-numbers.ts";

/** Sentences of the comparison, in English. */
export const compareInEnglish = {
  region: "Comparison",
  /** Label of the field that takes the second range. */
  with: "Compare with",
  withNothing: "no other days",
  withHelp: "Sets other days beside those shown: a day, a month, a year or a stretch",
  before: "The days before",
  yearBefore: "A year earlier",
  stop: "Stop comparing",
  swap: "Swap A and B",
  a: "A",
  b: "B",
  aDay: (n: number) => `${englishNumber(Number(n.toPrecision(2)))} a day`,
  otherLength: "The two differ in length, so the averages tell more than the sums.",
  kinds: "Kinds",
  places: "Places",
  difference: "Difference",
  change: (n: number) => (n === 0 ? "same" : `${n > 0 ? "+" : "−"}${englishNumber(Math.abs(n))}`),
  all: (n: number) => `All ${englishNumber(n)}`,
  fewer: "Fewer",
  onMap: "On the map the left half of each place is A, the right half B.",
  none: "No event in either.",
};
