import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention } from "../mention.ts";
import { contextOf, type Prior } from "./context.ts";
import { featureRows, fixedRows, RANK_FEATURES } from "./features.ts";
import type { NameGroup } from "./name-group.ts";

/** A linear model for each pass: the first knows names only, the later ones what the other names mean. */
export type RankWeights = readonly [first: Float64Array, later: Float64Array];

const PASSES = 3;

/** Probability of each candidate of each group. */
export function rankGroups(
  groups: readonly NameGroup[],
  mentions: readonly Mention[],
  prior: Prior,
  gazetteer: Gazetteer,
  weights: RankWeights,
): number[][] {
  let probabilities = groups.map(({ candidates }) => candidates.map(() => 1 / candidates.length));
  const fixed = groups.map((group) => fixedRows(group, gazetteer));
  for (let pass = 0; pass < PASSES; pass += 1) {
    const context = contextOf(groups, probabilities, mentions, prior, gazetteer);
    const vector = weights[pass === 0 ? 0 : 1];
    probabilities = groups.map((group, g) =>
      softmax(featureRows(group, fixed[g]!, probabilities[g]!, context, gazetteer), vector),
    );
  }
  return probabilities;
}

export function softmax(rows: readonly Float64Array[], weights: Float64Array): number[] {
  const scores = rows.map((row) => {
    let score = 0;
    for (let i = 0; i < RANK_FEATURES.length; i += 1) score += row[i]! * weights[i]!;
    return score;
  });
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
