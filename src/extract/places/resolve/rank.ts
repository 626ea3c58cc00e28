import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention } from "../mention.ts";
import { surroundingsOf, writeContext } from "./context-features.ts";
import { contextOf, type Prior } from "./context.ts";
import { CONTEXT_FROM } from "./feature-names.ts";
import { fixedRows } from "./fixed-features.ts";
import type { NameGroup } from "./name-group.ts";
import { countryWeights, favourSpokenOf } from "./spoken-of.ts";
import { favourKnown } from "./well-known.ts";

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
  const rows = groups.map((group) => (isContested(group) ? fixedRows(group, gazetteer) : []));
  const fixed = weights.map((vector) => rows.map((ofGroup) => ofGroup.map((row) => fixedScore(row, vector))));
  let probabilities = groups.map(({ candidates }) => candidates.map(() => 1 / candidates.length));
  for (let pass = 0; pass < PASSES; pass += 1) {
    const context = contextOf(groups, probabilities, mentions, prior, gazetteer);
    const at = pass === 0 ? 0 : 1;
    probabilities = groups.map((group, g) => {
      if (!isContested(group)) return probabilities[g]!;
      const surroundings = surroundingsOf(group, context, gazetteer);
      return softmax(
        group.candidates.map((candidate, c) => {
          const row = rows[g]![c]!;
          writeContext(row, candidate, probabilities[g]![c]!, surroundings, gazetteer);
          return fixed[at]![g]![c]! + contextScore(row, weights[at]);
        }),
      );
    });
  }
  const context = contextOf(groups, probabilities, mentions, prior, gazetteer);
  const countries = countryWeights(context, gazetteer);
  return groups.map((group, g) =>
    favourKnown(group, favourSpokenOf(group, probabilities[g]!, countries, gazetteer), context, gazetteer),
  );
}

/** One candidate alone has the whole probability, whatever speaks for it. */
const isContested = ({ candidates }: NameGroup): boolean => candidates.length > 1;

function fixedScore(row: Float64Array, weights: Float64Array): number {
  let score = 0;
  for (let i = 0; i < CONTEXT_FROM; i += 1) score += row[i]! * weights[i]!;
  return score;
}

function contextScore(row: Float64Array, weights: Float64Array): number {
  let score = 0;
  for (let i = CONTEXT_FROM; i < row.length; i += 1) score += row[i]! * weights[i]!;
  return score;
}

export const scoreOf = (row: Float64Array, weights: Float64Array): number =>
  fixedScore(row, weights) + contextScore(row, weights);

export function softmax(scores: readonly number[]): number[] {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  const powers = scores.map((score) => Math.exp(score - most));
  let sum = 0;
  for (const power of powers) sum += power;
  return powers.map((power) => power / sum);
}
