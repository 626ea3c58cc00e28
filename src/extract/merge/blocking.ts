import { lengthOf, type DaySpan } from "./days.ts";
import { signatureOf, type Features } from "./features.ts";

/** Longer dates ("in December") are filed by month, not by each of their days. */
const MOST_DAYS_FILED = 4;
const DAYS_A_MONTH = 30;

/**
 * Keys under which a report is filed: only reports that share one are compared. Same day and place, or words so alike
 * that one is a copy of the other. A handful per report, so that merging stays near-linear. A key is a number: were two
 * keys ever the same one, a few reports more would be compared.
 *
 *     bit 52         51 … 32                        31 … 0
 *     copied words   which hash of the signature    the hash
 *     day and place  day or month, modulo 700 years the place; the trigger where there is none
 */
export function blockingKeys(features: Features): readonly number[] {
  const { anchors, trigger, days } = features;
  const keys = signatureOf(features).map((hash, i) => keyOf(COPIED + i, hash));
  for (const time of timesOf(days)) {
    for (const place of anchors) keys.push(keyOf(time, place));
    if (anchors.length === 0) keys.push(keyOf(time, trigger));
  }
  return keys;
}

const COPIED = 2 ** 20;
const TIMES = COPIED - 1;

const keyOf = (head: number, hash: number): number => head * 2 ** 32 + (hash >>> 0);

/** Days are even, months odd. */
function timesOf(days: DaySpan): readonly number[] {
  if (lengthOf(days) > MOST_DAYS_FILED) return [(2 * Math.floor(days.first / DAYS_A_MONTH) + 1) & TIMES];
  return Array.from({ length: lengthOf(days) }, (_, i) => (2 * (days.first + i)) & TIMES);
}
