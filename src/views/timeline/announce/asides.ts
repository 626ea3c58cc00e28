import type { Day } from "../../../domain/day.ts";
import { isCovered } from "../../../state/coverage.ts";
import { densityBetween } from "../../../state/index/density.ts";
import type { Snapshot } from "../../../state/snapshot.ts";
import type { TimeRange } from "../../../domain/time-range.ts";
import type { Strings } from "../../words/strings.ts";

/** What has to be said beside range and count: why there is nothing, as known when, and what that hides. */
export function asidesOf(
  snapshot: Snapshot,
  asOf: Day | null,
  words: Strings["timeline"],
): readonly string[] {
  const { reportedLater, range, total } = snapshot;
  const why = total > 0 ? null : whyEmpty(snapshot, range, words);
  const asides = why === null ? [] : [why];
  if (asOf !== null) asides.push(words.asKnownOn(asOf));
  if (asOf !== null && reportedLater > 0) asides.push(words.reportedLater(reportedLater));
  return asides;
}

/**
 * Days without events: no article covers them, or articles do and tell of nothing then. Null where filters alone hide
 * what there is, and where nobody knows when the articles were written.
 */
export function whyEmpty(
  { coverage, ghost }: Snapshot,
  days: TimeRange,
  words: Strings["timeline"],
): string | null {
  if (coverage === null || densityBetween(ghost, days.start, days.end) > 0) return null;
  return isCovered(coverage, days) ? words.coveredButEmpty : words.uncovered;
}
