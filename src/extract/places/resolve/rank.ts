import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention } from "../mention.ts";
import { surroundingsOf, writeContext } from "./context-features.ts";
import { contextOf, type Context, type Prior } from "./context.ts";
import { AT, CONTEXT_FROM, RANK_FEATURES } from "./feature-names.ts";
import type { NameGroup } from "./name-group.ts";
import {
  nameScores,
  scorePart,
  withCues,
  type FixedScores,
  type NameScores,
  type RankWeights,
} from "./name-scores.ts";
import { evenShares, softmax, type Shares } from "./shares.ts";
import { countryWeights, favourSpokenOf } from "./spoken-of.ts";
import { favourKnown } from "./well-known.ts";

const PASSES = 3;

/** A name that may mean several places. */
type Contest = {
  readonly group: NameGroup;
  readonly shares: Shares;
  readonly name: NameScores;
  readonly fixed: FixedScores;
};

/** Shares of the candidates of each group. One candidate alone has the whole, whatever speaks for it. */
export function rankGroups(
  groups: readonly NameGroup[],
  mentions: readonly Mention[],
  prior: Prior,
  gazetteer: Gazetteer,
  weights: RankWeights,
): readonly Shares[] {
  const shares = groups.map(({ candidates }) => evenShares(candidates.length));
  const contests = contestsOf(groups, shares, gazetteer, weights);
  if (contests.length === 0) return shares;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const context = contextOf(groups, shares, mentions, prior, gazetteer);
    for (const contest of contests)
      if (pass === 0) rank(contest, contest.fixed.first, weights[0], context, gazetteer);
      else rank(contest, contest.fixed.later, weights[1], context, gazetteer);
  }
  const context = contextOf(groups, shares, mentions, prior, gazetteer);
  const countries = countryWeights(context, gazetteer);
  for (const contest of contests) {
    favourSpokenOf(contest.group, contest.shares, countries, gazetteer);
    favourKnown(contest.group, contest.shares, context, gazetteer);
  }
  return shares;
}

function contestsOf(
  groups: readonly NameGroup[],
  shares: readonly Shares[],
  gazetteer: Gazetteer,
  weights: RankWeights,
): readonly Contest[] {
  const contests: Contest[] = [];
  groups.forEach((group, g) => {
    if (group.candidates.length < 2) return;
    const name = nameScores(group, gazetteer, weights);
    contests.push({ group, shares: shares[g]!, name, fixed: withCues(name, group, gazetteer, weights) });
  });
  return contests;
}

/** Features of one candidate, filled anew for each. */
const row = new Float64Array(RANK_FEATURES.length);

/** New shares from the old ones and what the other names of the article say. */
function rank(
  { group, shares, name }: Contest,
  fixed: Float64Array,
  weights: Float64Array,
  context: Context,
  gazetteer: Gazetteer,
): void {
  const surroundings = surroundingsOf(group, context, gazetteer);
  for (let c = 0; c < shares.length; c += 1) {
    row[AT["population"]] = name.population[c]!;
    row[AT["most-populous"]] = name.mostPopulous[c]!;
    writeContext(row, group.candidates[c]!, shares[c]!, surroundings, gazetteer);
    shares[c] = fixed[c]! + scorePart(row, weights, CONTEXT_FROM, row.length);
  }
  softmax(shares);
}
