import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Alternative } from "../types.ts";
import { nearerThan } from "./geography.ts";
import type { NameGroup } from "./name-group.ts";
import { bestOf, type Shares } from "./shares.ts";

/** A reading as a person can choose it. */
export type NamedReading = Omit<Alternative, "confidence"> & { readonly probability: number };

/** The reading of a name that won, and how the rest stand to it. */
export type Reading = {
  readonly index: number;
  /** Probability that the place meant is this one or lies within 100 km of it ("Aleppo" the city and the province). */
  readonly probability: number;
  /** Next best readings, best first, each with its own share of the probability. */
  readonly others: readonly NamedReading[];
  /** The text says where the place lies, and this one doesn't lie there. */
  readonly misfit: boolean;
};

const NEAR = nearerThan(100);
const MOST_ALTERNATIVES = 4;
/** Less probable readings aren't worth a choice. */
const LEAST = 0.005;

export function readingOf(group: NameGroup, shares: Shares, gazetteer: Gazetteer): Reading | null {
  if (shares.length === 0) return null;
  const best = bestOf(shares);
  const top = seatOf(group, best, gazetteer) ?? best;
  const { index } = group.candidates[top]!;
  return {
    index,
    probability: Math.min(1, shareAround(group, shares, top, gazetteer)),
    others: othersOf(shares, top).map((c) => namedReading(group.candidates[c]!.index, shares[c]!, gazetteer)),
    misfit: group.misfit,
  };
}

/** What falls to a candidate and to those near it. */
function shareAround({ candidates }: NameGroup, shares: Shares, top: number, gazetteer: Gazetteer): number {
  const { index } = candidates[top]!;
  let share = shares[top]!;
  for (let c = 0; c < shares.length; c += 1)
    if (c !== top && gazetteer.closeness(index, candidates[c]!.index) > NEAR) share += shares[c]!;
  return share;
}

/** The next best candidates, best first. */
function othersOf(shares: Shares, top: number): readonly number[] {
  const others: number[] = [];
  for (let c = 0; c < shares.length; c += 1) if (c !== top && shares[c]! > LEAST) others.push(c);
  if (others.length > 1) others.sort((a, b) => shares[b]! - shares[a]! || a - b);
  return others.slice(0, MOST_ALTERNATIVES);
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
  const isDivision = gazetteer.kind(index) === "division" && gazetteer.feature(index) === "area";
  if (!isDivision || route !== "exact" || group.typeWords.has("division")) return undefined;
  const seat = group.candidates.findIndex(
    (other) =>
      other.status === status &&
      other.route === "exact" &&
      gazetteer.kind(other.index) === "city" &&
      gazetteer.chain(other.index).includes(index) &&
      gazetteer.columns.population[other.index]! * 6 > gazetteer.columns.population[index]!,
  );
  return seat === -1 ? undefined : seat;
}
