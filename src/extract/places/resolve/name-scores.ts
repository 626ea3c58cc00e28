import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Candidate } from "./candidates.ts";
import { AT, CONTEXT_FROM, CUES_FROM, RANK_FEATURES } from "./feature-names.ts";
import { hasCues, nameRows, writeCues } from "./fixed-features.ts";
import type { NameGroup } from "./name-group.ts";

/** A linear model for each pass: the first knows names only, the later ones what the other names mean. */
export type RankWeights = readonly [first: Float64Array, later: Float64Array];

/** What doesn't depend on the rest of the article, a number for each candidate. */
export type FixedScores = {
  readonly first: Float64Array;
  readonly later: Float64Array;
};

/** What a name by itself says of its candidates. */
export type NameScores = FixedScores & {
  readonly candidates: readonly Candidate[];
  /** Features that others are joined with. */
  readonly population: Float64Array;
  readonly mostPopulous: Float64Array;
};

/** Names kept with their scores; articles of one folder name the same places. */
const KEPT = 5_000;
const kept = new WeakMap<RankWeights, Map<string, NameScores>>();

export function nameScores(
  { name, candidates }: NameGroup,
  gazetteer: Gazetteer,
  weights: RankWeights,
): NameScores {
  const known = kept.get(weights) ?? new Map<string, NameScores>();
  kept.set(weights, known);
  const before = known.get(name);
  if (before !== undefined && before.candidates === candidates) return before;
  const made = makeScores(name, candidates, gazetteer, weights);
  if (known.size >= KEPT) known.clear();
  known.set(name, made);
  return made;
}

function makeScores(
  name: string,
  candidates: readonly Candidate[],
  gazetteer: Gazetteer,
  [first, later]: RankWeights,
): NameScores {
  const rows = nameRows(name, candidates, gazetteer);
  return {
    candidates,
    first: Float64Array.from(rows, (row) => scorePart(row, first, 0, CUES_FROM)),
    later: Float64Array.from(rows, (row) => scorePart(row, later, 0, CUES_FROM)),
    population: Float64Array.from(rows, (row) => row[AT["population"]]!),
    mostPopulous: Float64Array.from(rows, (row) => row[AT["most-populous"]]!),
  };
}

const cueRow = new Float64Array(RANK_FEATURES.length);

/** The scores of a name with what stands around it in the article. */
export function withCues(
  scores: NameScores,
  group: NameGroup,
  gazetteer: Gazetteer,
  weights: RankWeights,
): FixedScores {
  if (!hasCues(group)) return scores;
  const first = Float64Array.from(scores.first);
  const later = Float64Array.from(scores.later);
  for (let c = 0; c < group.candidates.length; c += 1) {
    cueRow.fill(0);
    writeCues(cueRow, group, group.candidates[c]!, gazetteer);
    first[c] = scorePart(cueRow, weights[0], CUES_FROM, CONTEXT_FROM, first[c]!);
    later[c] = scorePart(cueRow, weights[1], CUES_FROM, CONTEXT_FROM, later[c]!);
  }
  return { first, later };
}

/** What the features from `from` up to `to` add to a score, in their order. */
export function scorePart(
  row: Float64Array,
  weights: Float64Array,
  from: number,
  to: number,
  before = 0,
): number {
  let score = before;
  for (let i = from; i < to; i += 1) score += row[i]! * weights[i]!;
  return score;
}
