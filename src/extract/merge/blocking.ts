import { lengthOf, type DaySpan } from "./days.ts";
import type { Features } from "./features.ts";

/** Longer dates ("in December") are filed by month, not by each of their days. */
const MOST_DAYS_FILED = 4;
const DAYS_A_MONTH = 30;

/**
 * Keys under which a report is filed: only reports that share one are compared. Same day and place, or words so alike
 * that one is a copy of the other. A handful per report, so that merging stays near-linear.
 */
export function blockingKeys(features: Features): readonly string[] {
  const keys = new Set(features.signature.map((hash, i) => `copy ${i} ${hash}`));
  for (const time of timeKeys(features.days)) {
    for (const place of features.anchors) keys.add(`${time} ${place}`);
    if (features.anchors.size === 0) keys.add(`${time} - ${features.trigger}`);
  }
  return [...keys];
}

function timeKeys(days: DaySpan): readonly string[] {
  if (lengthOf(days) > MOST_DAYS_FILED) return [`long ${Math.floor(days.first / DAYS_A_MONTH)}`];
  return Array.from({ length: lengthOf(days) }, (_, i) => `day ${days.first + i}`);
}
