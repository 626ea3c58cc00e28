import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Alternative } from "../types.ts";
import { distanceKm } from "./geography.ts";
import type { NameGroup } from "./name-group.ts";

/** A reading as a person can choose it. */
export type NamedReading = Omit<Alternative, "confidence"> & { readonly probability: number };

/** The reading of a name that won, and how the rest stand to it. */
export type Reading = {
  readonly index: number;
  /** Probability that the place meant is this one or lies within NEAR_KM of it ("Aleppo" the city and the province). */
  readonly probability: number;
  /** Next best readings, best first, each with its own share of the probability. */
  readonly others: readonly NamedReading[];
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
    others: others
      .filter((c) => probabilities[c]! > 0.005)
      .slice(0, MOST_ALTERNATIVES)
      .map((c) => namedReading(group.candidates[c]!.index, probabilities[c]!, gazetteer)),
    misfit: group.misfit,
  };
}

export const namedReading = (index: number, probability: number, gazetteer: Gazetteer): NamedReading => ({
  place: gazetteer.at(index),
  within: areasOf(index, gazetteer),
  probability,
});

/** What tells a place from its namesakes: the names of its division and its country. */
function areasOf(index: number, gazetteer: Gazetteer): readonly string[] {
  const { name: own } = gazetteer.at(index);
  const names: string[] = [];
  for (const area of gazetteer.chain(index)) {
    const { kind, name } = gazetteer.at(area);
    if (kind === "country") return [...names, name];
    if (kind === "division" && name !== own) names[0] = name;
  }
  return names;
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
