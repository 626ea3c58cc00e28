import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention } from "../mention.ts";
import type { NameGroup } from "./name-group.ts";
import type { Shares } from "./shares.ts";

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
  /** Name key of the place in the dateline. */
  readonly filed: string | null;
  readonly publisher: number | undefined;
};

function add(map: Map<number, number>, key: number, weight: number): void {
  map.set(key, (map.get(key) ?? 0) + weight);
}

export function contextOf(
  groups: readonly NameGroup[],
  probabilities: readonly Shares[],
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
    const { candidates, trust } = group;
    const shares = probabilities[g]!;
    let top = 0;
    for (let c = 0; c < candidates.length; c += 1) {
      const weight = shares[c]! * trust;
      if (weight > shares[top]! * trust) top = c;
      if (weight < 0.02) continue;
      const { index } = candidates[c]!;
      if (index < gazetteer.columns.areaCount) add(named, index, weight);
      for (const area of gazetteer.chain(index)) add(areas, area, weight);
    }
    if (candidates.length > 0)
      best.push({ group, index: candidates[top]!.index, weight: shares[top]! * trust });
    total += trust;
  });
  for (const mention of mentions) if (mention.demonym !== null) add(demonyms, mention.demonym, 1);
  const filed = prior.filed === null ? undefined : best.find(({ group }) => group.name === prior.filed);
  const dateline = new Set(filed === undefined ? [] : [filed.index, ...gazetteer.chain(filed.index)]);
  const isCountry = (index: number): boolean =>
    gazetteer.chain(index).length === 0 && gazetteer.feature(index) === "area";
  const countries = new Set([...named.keys(), ...demonyms.keys()].filter(isCountry)).size;
  return { countries, areas, named, demonyms, best, dateline, publisher: prior.publisher, total };
}
