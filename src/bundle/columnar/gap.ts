import { parseDay } from "../../domain/day.ts";
import { rangeOfDays } from "../../domain/time-range.ts";
import type { CorpusGap } from "../corpus.ts";
import type { BundleProblem } from "../result.ts";
import type { ManifestShard } from "./manifest.ts";

/** The days of the manifest have been checked for form; an impossible one costs only the wording. */
export const gapOf = (
  missing: CorpusGap["missing"],
  { from, to, events }: ManifestShard,
  { message }: BundleProblem,
): CorpusGap => ({
  missing,
  range: rangeOfDays(parseDay(from) ?? parseDay("1970-01-01")!, parseDay(to) ?? parseDay("1970-01-01")!),
  events,
  message,
});
