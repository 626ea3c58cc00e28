import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Candidate } from "./candidates.ts";
import type { Context } from "./context.ts";
import { AT, CONTEXT_FROM } from "./feature-names.ts";
import { nearerThan, UNITED_STATES } from "./geography.ts";
import type { NameGroup } from "./name-group.ts";

/** How many named neighbours are measured against each candidate. */
const NEIGHBOURS = 30;

/** What each candidate of a group is held against. */
export type Surroundings = {
  readonly context: Context;
  /** Weight of the article's other names, at least 1. */
  readonly others: number;
  readonly trust: number;
  readonly neighbours: readonly Neighbour[];
};

export const surroundingsOf = (group: NameGroup, context: Context, gazetteer: Gazetteer): Surroundings => ({
  context,
  others: Math.max(1, context.total - group.trust),
  trust: group.trust,
  neighbours: neighboursOf(group, context, gazetteer),
});

/**
 * Fills in the features from CONTEXT_FROM on of a row whose fixed features are known.
 * @param own probability of the candidate so far
 */
export function writeContext(
  row: Float64Array,
  candidate: Candidate,
  own: number,
  surroundings: Surroundings,
  gazetteer: Gazetteer,
): void {
  row.fill(0, CONTEXT_FROM);
  contextFeatures(row, candidate, own * surroundings.trust, surroundings, gazetteer);
  nearFeatures(row, candidate, surroundings.neighbours, gazetteer);
}

function contextFeatures(
  row: Float64Array,
  candidate: Candidate,
  own: number,
  { context, others }: Surroundings,
  gazetteer: Gazetteer,
): void {
  const chain = gazetteer.chain(candidate.index);
  const isCountry = chain.length === 0;
  const top = chain.length - 1;
  for (let level = 0; level <= top; level += 1) {
    const area = chain[level]!;
    const below = Math.min(2, top - level);
    const share = Math.max(0, (context.areas.get(area) ?? 0) - own);
    row[NAMED + below] = Math.min(1, context.named.get(area) ?? 0);
    row[SHARE + below] = share / others;
    if (below === 1 && share > 0.5) row[AT["same-division"]] = 1;
    if (below > 0) {
      if (context.dateline.has(area)) row[AT["dateline:division"]] = 1;
      continue;
    }
    row[AT["demonym:country"]] = Math.log(1 + (context.demonyms.get(area) ?? 0));
    if (context.publisher === area) row[AT["publisher:country"]] = 1;
    if (context.dateline.has(area)) row[AT["dateline:country"]] = 1;
    if (gazetteer.columns.population[area]! > 40_000_000) row[AT["large-country"]] = 1;
  }
  if (gazetteer.columns.country[candidate.index] === UNITED_STATES && !isCountry)
    row[AT["united-states"]] = 1;
  if (context.countries > 2) {
    row[AT["population:many-countries"]] = row[AT["population"]]!;
    row[AT["most-populous:many-countries"]] = row[AT["most-populous"]]!;
    const feature = gazetteer.feature(candidate.index);
    if (feature === "capital") row[AT["capital:many-countries"]] = 1;
    else if (feature === "town" || feature === "seat3" || feature === "section")
      row[AT["town:many-countries"]] = 1;
    else if (feature === "area" && chain.length === 1) row[AT["division:many-countries"]] = 1;
  }
  if (context.dateline.has(candidate.index)) row[AT["dateline:same"]] = 1;
  if (candidate.index < gazetteer.columns.areaCount) {
    row[AT["contains-others"]] = Math.min(1, (context.areas.get(candidate.index) ?? 0) / 2);
    if (isCountry) row[AT["demonym:country"]] = Math.log(1 + (context.demonyms.get(candidate.index) ?? 0));
  }
}

/** Columns of the country; those of the division and of the areas below it come next. */
const NAMED = AT["named:country"];
const SHARE = AT["share:country"];

type Neighbour = { readonly index: number; readonly weight: number };

/** The names nearest in the text, towns and small areas only: a country's point says nothing about nearness. */
function neighboursOf(group: NameGroup, context: Context, gazetteer: Gazetteer): readonly Neighbour[] {
  const others = context.best.filter(
    ({ group: other, weight, index }) =>
      other !== group && weight > 0.3 && gazetteer.columns.parent[index]! >= 0,
  );
  if (others.length <= NEIGHBOURS) return others;
  const gapTo = (other: NameGroup): number => Math.abs(other.first - group.first);
  return others.toSorted((a, b) => gapTo(a.group) - gapTo(b.group) || a.index - b.index).slice(0, NEIGHBOURS);
}

const WITHIN_25 = nearerThan(25);
const WITHIN_80 = nearerThan(80);
const WITHIN_200 = nearerThan(200);
const WITHIN_600 = nearerThan(600);

function nearFeatures(
  row: Float64Array,
  candidate: Candidate,
  neighbours: readonly Neighbour[],
  gazetteer: Gazetteer,
): void {
  let [near25, near80, near200, near600, measured] = [0, 0, 0, 0, 0];
  for (const { index, weight } of neighbours) {
    if (index === candidate.index) continue;
    const closeness = gazetteer.closeness(candidate.index, index);
    measured += weight;
    if (closeness <= WITHIN_600) continue;
    near600 += weight;
    if (closeness > WITHIN_200) near200 += weight;
    if (closeness > WITHIN_80) near80 += weight;
    if (closeness > WITHIN_25) near25 += weight;
  }
  row[AT["near:25"]] = Math.log(1 + near25);
  row[AT["near:80"]] = Math.log(1 + near80);
  row[AT["near:200"]] = Math.log(1 + near200);
  row[AT["near:600"]] = Math.log(1 + near600);
  if (measured > 0.5 && near600 === 0) row[AT["near:far"]] = 1;
}
