import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention } from "../mention.ts";
import { goldMentions } from "./gold-mentions.ts";
import { priorOf } from "../resolve/prior.ts";
import { contextOf, type Context } from "../resolve/context.ts";
import { surroundingsOf, writeContext } from "../resolve/context-features.ts";
import { CONTEXT_FROM, RANK_FEATURES } from "../resolve/feature-names.ts";
import { fixedRows } from "../resolve/fixed-features.ts";
import { nameGroups, type NameGroup } from "../resolve/name-group.ts";
import { scorePart, type RankWeights } from "../resolve/name-scores.ts";
import { evenShares, softmax, type Shares } from "../resolve/shares.ts";
import { wordsIn } from "../words.ts";
import { shuffle, randomNumbers } from "./crf-trainer.ts";
import { kmBetween, type GoldDocument, type GoldToponym } from "./gold.ts";

type Article = {
  readonly weight: number;
  readonly groups: readonly NameGroup[];
  readonly fixed: readonly (readonly Float64Array[])[];
  readonly right: readonly (readonly number[])[];
  readonly mentions: readonly Mention[];
  readonly prior: ReturnType<typeof priorOf>;
};
type Case = {
  readonly rows: readonly Float64Array[];
  readonly right: readonly number[];
  readonly weight: number;
};

/**
 * Learns both passes from annotated documents; the later one sees the contexts that the first one makes. Each corpus
 * weighs the same in all, so that the largest, local news of one country, doesn't set what a name means elsewhere.
 */
export function trainRanker(
  corpora: readonly (readonly GoldDocument[])[],
  gazetteer: Gazetteer,
): RankWeights {
  const most = corpora.reduce((a, b) => Math.max(a, names(b)), 0);
  const articles = corpora.flatMap((documents) => {
    const weight = Math.sqrt(most / names(documents) / corpora.length);
    return documents.map((document) => articleOf(document, weight, gazetteer));
  });
  const flat = articles.map(({ groups }) => groups.map(({ candidates }) => evenShares(candidates.length)));
  const first = fit(cases(articles, flat, gazetteer));
  let later = first;
  let probabilities = rank(articles, flat, first, gazetteer);
  for (let round = 0; round < 2; round += 1) {
    later = fit(cases(articles, probabilities, gazetteer));
    probabilities = rank(articles, probabilities, later, gazetteer);
  }
  return [first, later];
}

const names = (documents: readonly GoldDocument[]): number =>
  documents.reduce((sum, { toponyms }) => sum + toponyms.length, 0);

function articleOf(document: GoldDocument, weight: number, gazetteer: Gazetteer): Article {
  const words = wordsIn(document.text);
  const { mentions, gold } = goldMentions(document, words, gazetteer);
  const groups = nameGroups(words, mentions, gazetteer);
  const right = groups.map((group) => {
    const annotation = group.mentions
      .map((mention) => gold.get(mention))
      .find((found) => found?.lat !== undefined);
    return annotation === undefined ? [] : rightCandidates(group, annotation, gazetteer);
  });
  const fixed = groups.map((group) => fixedRows(group, gazetteer));
  return { weight, groups, fixed, right, mentions, prior: priorOf(document, mentions, gazetteer) };
}

/** Candidates that the annotation means: the same entry, else the near ones, else the nearest within 161 km. */
export function rightCandidates(group: NameGroup, gold: GoldToponym, gazetteer: Gazetteer): number[] {
  const places = group.candidates.map(({ index }) => gazetteer.at(index));
  const same = places.flatMap((place, c) =>
    (gold.geonameid !== undefined && place.geonameid === gold.geonameid) ||
    (gold.iso2 !== undefined && place.kind === "country" && place.iso2 === gold.iso2)
      ? [c]
      : [],
  );
  if (same.length > 0) return same;
  const distances = places.map((place) => kmBetween(place, { lat: gold.lat!, lon: gold.lon! }));
  const near = distances.flatMap((km, c) => (km < 40 ? [c] : []));
  if (near.length > 0) return near;
  const nearest = distances.reduce((best, km) => Math.min(best, km), Infinity);
  return nearest <= 161 ? [distances.indexOf(nearest)] : [];
}

const contextsOf = (
  articles: readonly Article[],
  probabilities: readonly (readonly Shares[])[],
  gazetteer: Gazetteer,
): Context[] =>
  articles.map(({ groups, mentions, prior }, a) =>
    contextOf(groups, probabilities[a]!, mentions, prior, gazetteer),
  );

function cases(
  articles: readonly Article[],
  probabilities: readonly (readonly Shares[])[],
  gazetteer: Gazetteer,
): Case[] {
  const contexts = contextsOf(articles, probabilities, gazetteer);
  return articles.flatMap(({ weight, groups, fixed, right }, a) =>
    groups.flatMap((group, g) => {
      if (right[g]!.length === 0 || right[g]!.length === group.candidates.length) return [];
      const rows = rowsOf(group, fixed[g]!, probabilities[a]![g]!, contexts[a]!, gazetteer);
      return [{ rows, right: right[g]!, weight: weight * Math.min(3, Math.sqrt(group.mentions.length)) }];
    }),
  );
}

function rank(
  articles: readonly Article[],
  probabilities: readonly (readonly Shares[])[],
  weights: Float64Array,
  gazetteer: Gazetteer,
): Shares[][] {
  const contexts = contextsOf(articles, probabilities, gazetteer);
  return articles.map(({ groups, fixed }, a) =>
    groups.map((group, g) =>
      sharesOf(rowsOf(group, fixed[g]!, probabilities[a]![g]!, contexts[a]!, gazetteer), weights),
    ),
  );
}

function sharesOf(rows: readonly Float64Array[], weights: Float64Array): Shares {
  const shares = Float64Array.from(rows, (row) => scoreOf(row, weights));
  softmax(shares);
  return shares;
}

const scoreOf = (row: Float64Array, weights: Float64Array): number =>
  scorePart(row, weights, 0, CONTEXT_FROM) + scorePart(row, weights, CONTEXT_FROM, row.length);

/** Copies of the fixed rows with what the other names of the article say filled in. */
function rowsOf(
  group: NameGroup,
  fixed: readonly Float64Array[],
  own: Shares,
  context: Context,
  gazetteer: Gazetteer,
): Float64Array[] {
  const surroundings = surroundingsOf(group, context, gazetteer);
  return group.candidates.map((candidate, c) => {
    const row = Float64Array.from(fixed[c]!);
    writeContext(row, candidate, own[c]!, surroundings, gazetteer);
    return row;
  });
}

const EPOCHS = 60;
const RATE = 0.08;
const DECAY = 2e-3;

/** Maximises the summed probability of the right candidates. */
function fit(all: readonly Case[]): Float64Array {
  const weights = new Float64Array(RANK_FEATURES.length);
  const squares = new Float64Array(RANK_FEATURES.length).fill(1e-3);
  const order = Array.from(all, (_, i) => i);
  const random = randomNumbers(11);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const { rows, right, weight } = all[at]!;
      const p = sharesOf(rows, weights);
      const mass = right.reduce((sum, c) => sum + p[c]!, 0);
      const gradient = new Float64Array(weights.length);
      rows.forEach((row, c) => {
        const pull = (p[c]! - (right.includes(c) ? p[c]! / Math.max(mass, 1e-9) : 0)) * weight;
        if (Math.abs(pull) > 1e-5) for (let f = 0; f < row.length; f += 1) gradient[f]! += pull * row[f]!;
      });
      for (let f = 0; f < weights.length; f += 1) {
        const g = gradient[f]! + DECAY * weights[f]!;
        squares[f]! += g * g;
        weights[f]! -= (RATE * g) / Math.sqrt(squares[f]!);
      }
    }
  }
  return weights;
}
