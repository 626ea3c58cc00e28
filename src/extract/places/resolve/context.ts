import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention } from "../mention.ts";
import type { NameGroup } from "./name-group.ts";

/**
 * What the article as a whole says about where it plays: how much weight of its names falls on each country and
 * division. Weights are probabilities of readings, so an ambiguous name counts for little in each place.
 */
export type Context = {
  /** Weight by index of a country, division or own area. */
  readonly areas: ReadonlyMap<number, number>;
  /** Areas that are named themselves. */
  readonly named: ReadonlyMap<number, number>;
  /** Countries by demonym ("Syrian"), index → mentions. */
  readonly demonyms: ReadonlyMap<number, number>;
  /** Most likely reading of each name, with its weight. */
  readonly best: readonly { readonly group: NameGroup; readonly index: number; readonly weight: number }[];
  /** Containing places of the dateline's town. */
  readonly dateline: ReadonlySet<number>;
  /** Country of the publisher, by its address's ending. */
  readonly publisher: number | undefined;
  /** Countries named outright or by demonym. */
  readonly countries: number;
  readonly total: number;
};

export type Prior = {
  /** Name of the place in the dateline, as its keys joined by blanks. */
  readonly filed: string | null;
  readonly publisher: number | undefined;
};

function add(map: Map<number, number>, key: number, weight: number): void {
  map.set(key, (map.get(key) ?? 0) + weight);
}

export function contextOf(
  groups: readonly NameGroup[],
  probabilities: readonly (readonly number[])[],
  mentions: readonly Mention[],
  prior: Prior,
  gazetteer: Gazetteer,
): Context {
  const areas = new Map<number, number>();
  const named = new Map<number, number>();
  const demonyms = new Map<number, number>();
  const best: { group: NameGroup; index: number; weight: number }[] = [];
  let total = 0;
  groups.forEach((group, g) => {
    const { trust } = group;
    let top = -1;
    group.candidates.forEach((candidate, c) => {
      const weight = probabilities[g]![c]! * trust;
      if (top === -1 || weight > probabilities[g]![top]! * trust) top = c;
      if (weight < 0.02) return;
      if (candidate.index < gazetteer.columns.areaCount) add(named, candidate.index, weight);
      for (const area of gazetteer.chain(candidate.index)) add(areas, area, weight);
    });
    if (top !== -1)
      best.push({ group, index: group.candidates[top]!.index, weight: probabilities[g]![top]! * trust });
    total += trust;
  });
  for (const mention of mentions) if (mention.demonym !== null) add(demonyms, mention.demonym, 1);
  const filed = best.find(({ group }) => group.keys.join(" ") === prior.filed);
  const dateline = new Set(filed === undefined ? [] : [filed.index, ...gazetteer.chain(filed.index)]);
  const isCountry = (index: number): boolean =>
    gazetteer.chain(index).length === 0 && gazetteer.feature(index) === "area";
  const countries = new Set([...named.keys(), ...demonyms.keys()].filter(isCountry)).size;
  return { countries, areas, named, demonyms, best, dateline, publisher: prior.publisher, total };
}
