import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { GazetteerPlace } from "../types.ts";
import { distanceKm } from "./geography.ts";
import type { NameGroup } from "./name-group.ts";

/** The reading of a name that won, and how the rest stand to it. */
export type Reading = {
  readonly index: number;
  /** Probability that the place meant is this one or lies within NEAR_KM of it ("Aleppo" the city and the province). */
  readonly probability: number;
  readonly alternatives: readonly GazetteerPlace[];
  /** The text says where the place lies, and this one doesn't lie there. */
  readonly misfit: boolean;
};

const NEAR_KM = 100;
const MOST_ALTERNATIVES = 4;

export function readingOf(
  group: NameGroup,
  probabilities: readonly number[],
  gazetteer: Gazetteer,
): Reading | null {
  const order = group.candidates
    .map((_, c) => c)
    .toSorted((a, b) => probabilities[b]! - probabilities[a]! || a - b);
  const [best] = order;
  if (best === undefined) return null;
  const top = seatOf(group, best, gazetteer) ?? best;
  const others = order.filter((c) => c !== top);
  const { index } = group.candidates[top]!;
  let probability = probabilities[top]!;
  for (const c of others)
    if (distanceKm(gazetteer.columns, index, group.candidates[c]!.index) < NEAR_KM)
      probability += probabilities[c]!;
  return {
    index,
    probability: Math.min(1, probability),
    alternatives: others
      .filter((c) => probabilities[c]! > 0.005)
      .slice(0, MOST_ALTERNATIVES)
      .map((c) => gazetteer.at(group.candidates[c]!.index)),
    misfit: group.misfit,
  };
}

/**
 * The town that a province has its name from, when the text doesn't say "province": "Idlib" is the city. Only where
 * the town is a good part of the province; elsewhere ("Quebec") the ranker has learned which of the two is meant.
 */
function seatOf(group: NameGroup, best: number, gazetteer: Gazetteer): number | undefined {
  const { index, status, route } = group.candidates[best]!;
  const isDivision = gazetteer.at(index).kind === "division" && gazetteer.feature(index) === "area";
  if (!isDivision || route !== "exact" || group.typeWords.has("division")) return undefined;
  const seat = group.candidates.findIndex(
    (other) =>
      other.status === status &&
      other.route === "exact" &&
      gazetteer.at(other.index).kind === "city" &&
      gazetteer.chain(other.index).includes(index) &&
      gazetteer.columns.population[other.index]! * 6 > gazetteer.columns.population[index]!,
  );
  return seat === -1 ? undefined : seat;
}
