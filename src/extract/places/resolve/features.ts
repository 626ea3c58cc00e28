import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { FEATURES, KINDS, NAME_STATUSES } from "../gazetteer/entry.ts";
import { nameKey } from "../gazetteer/name-key.ts";
import type { PlaceKind } from "../types.ts";
import { ROUTES, type Candidate } from "./candidates.ts";
import type { Context } from "./context.ts";
import { nearerThan, unitVectors } from "./geography.ts";
import type { NameGroup } from "./name-group.ts";

/** Names of the ranker's features, in the order of its weights. */
export const RANK_FEATURES = [
  ...NAME_STATUSES.map((status) => `status:${status}` as const),
  ...KINDS.map((kind) => `kind:${kind}` as const),
  "kind:second-division",
  ...FEATURES.map((feature) => `feature:${feature}` as const),
  ...ROUTES.map((route) => `route:${route}` as const),
  "alternate:alike",
  "population",
  "population:town",
  "population:division",
  "most-populous",
  "most-populous-share",
  "cue:division",
  "cue:country",
  "cue:other",
  "type:agrees",
  "type:differs",
  "acts:capital",
  "acts:country",
  "acts:other",
  "named:country",
  "named:division",
  "named:second",
  "demonym:country",
  "share:country",
  "share:division",
  "share:second",
  "same-division",
  "near:25",
  "near:80",
  "near:200",
  "near:600",
  "near:far",
  "contains-others",
  "dateline:same",
  "dateline:division",
  "dateline:country",
  "publisher:country",
  "united-states",
  "capital:many-countries",
  "town:many-countries",
  "division:many-countries",
  "most-populous:many-countries",
  "population:many-countries",
  "large-country",
] as const;

type FeatureName = (typeof RANK_FEATURES)[number];

/** Column of each feature; a plain object, because every row reads it dozens of times. */
const AT = Object.fromEntries(RANK_FEATURES.map((name, i) => [name, i])) as Readonly<
  Record<FeatureName, number>
>;

/** How many named neighbours are measured against each candidate. */
const NEIGHBOURS = 30;

/** What doesn't depend on the rest of the article: one row for each candidate of the group. */
export function fixedRows(group: NameGroup, gazetteer: Gazetteer): Float64Array[] {
  const people = group.candidates.map(({ index }) => weightOf(index, gazetteer));
  const most = people.reduce((a, b) => Math.max(a, b), 0);
  const sum = people.reduce((a, b) => a + b, 1);
  return group.candidates.map((candidate, c) => {
    const row = new Float64Array(RANK_FEATURES.length);
    const kind = KINDS[gazetteer.columns.kind[candidate.index]!]!;
    describe(row, candidate, kind, gazetteer);
    const population = Math.log10(1 + people[c]!) / 7;
    row[AT["population"]] = population;
    if (kind === "city") row[AT["population:town"]] = population;
    if (kind === "division") row[AT["population:division"]] = population;
    if (people[c] === most) row[AT["most-populous"]] = 1;
    row[AT["most-populous-share"]] = people[c]! / sum;
    if (candidate.status === "alternate" || candidate.status === "foreign")
      row[AT["alternate:alike"]] = alikeness(
        group.keys.join(" "),
        nameKey(gazetteer.at(candidate.index).name),
      );
    cueFeatures(row, group, candidate, kind, gazetteer);
    return row;
  });
}

/** The fixed rows with what the other names of the article say added; `own` are the probabilities so far. */
export function featureRows(
  group: NameGroup,
  fixed: readonly Float64Array[],
  own: readonly number[],
  context: Context,
  gazetteer: Gazetteer,
): Float64Array[] {
  const neighbours = neighboursOf(group, context, gazetteer);
  return group.candidates.map((candidate, c) => {
    const row = Float64Array.from(fixed[c]!);
    contextFeatures(row, candidate, own[c] ?? 0, group, context, gazetteer);
    nearFeatures(row, candidate, neighbours, gazetteer);
    return row;
  });
}

/** Own entries have no population; they are what news means by the name, so they weigh like a large town. */
const weightOf = (index: number, gazetteer: Gazetteer): number =>
  gazetteer.feature(index) === "own" ? 300_000 : gazetteer.columns.population[index]!;

function describe(row: Float64Array, candidate: Candidate, kind: PlaceKind, gazetteer: Gazetteer): void {
  row[AT[`status:${candidate.status === "alias" ? "main" : candidate.status}`]] = 1;
  row[AT[`kind:${kind}`]] = 1;
  if (kind === "division" && gazetteer.chain(candidate.index).length > 1) row[AT["kind:second-division"]] = 1;
  row[AT[`feature:${gazetteer.feature(candidate.index)}`]] = 1;
  row[AT[`route:${candidate.route}`]] = 1;
}

function cueFeatures(
  row: Float64Array,
  group: NameGroup,
  candidate: Candidate,
  kind: PlaceKind,
  gazetteer: Gazetteer,
): void {
  const chain = gazetteer.chain(candidate.index);
  for (const cue of group.cues) {
    const areas = cue.filter((index) => index < gazetteer.columns.areaCount);
    if (areas.length === 0) continue;
    const hit = chain.find((area) => areas.includes(area));
    if (hit === undefined) row[AT["cue:other"]] = 1;
    else if (gazetteer.chain(hit).length === 0) row[AT["cue:country"]] = 1;
    else row[AT["cue:division"]] = 1;
  }
  if (group.acts) {
    if (kind === "country") row[AT["acts:country"]] = 1;
    else row[AT[gazetteer.feature(candidate.index) === "capital" ? "acts:capital" : "acts:other"]] = 1;
  }
  for (const type of group.typeWords) {
    const agrees =
      type === kind || (type === "city" && kind === "quarter") || (type === "region" && kind === "site");
    row[AT[agrees ? "type:agrees" : "type:differs"]] = 1;
  }
}

function contextFeatures(
  row: Float64Array,
  candidate: Candidate,
  own: number,
  group: NameGroup,
  context: Context,
  gazetteer: Gazetteer,
): void {
  const chain = gazetteer.chain(candidate.index);
  const others = Math.max(1, context.total - group.trust);
  const isCountry = chain.length === 0;
  chain.forEach((area, level) => {
    const top = level === chain.length - 1;
    const name = top ? "country" : level === chain.length - 2 ? "division" : "second";
    const share = Math.max(0, (context.areas.get(area) ?? 0) - own * group.trust);
    row[AT[`named:${name}`]] = Math.min(1, context.named.get(area) ?? 0);
    row[AT[`share:${name}`]] = share / others;
    if (name === "division" && share > 0.5) row[AT["same-division"]] = 1;
    if (top) {
      row[AT["demonym:country"]] = Math.log(1 + (context.demonyms.get(area) ?? 0));
      if (context.publisher === area) row[AT["publisher:country"]] = 1;
      if (context.dateline.has(area)) row[AT["dateline:country"]] = 1;
      if (gazetteer.columns.population[area]! > 40_000_000) row[AT["large-country"]] = 1;
    } else if (context.dateline.has(area)) row[AT["dateline:division"]] = 1;
  });
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

/** Share of letter pairs that two names have in common: "kiev" and "kyiv" some, "berea" and "aleppo" none. */
function alikeness(a: string, b: string): number {
  const [x, y] = [letterPairs(a), letterPairs(b)];
  const common = x.filter((pair) => y.includes(pair)).length;
  return (2 * common) / (x.length + y.length);
}

const letterPairs = (text: string): string[] => Array.from(` ${text}`, (_, i) => ` ${text} `.slice(i, i + 2));

const UNITED_STATES = ("U".charCodeAt(0) << 8) | "S".charCodeAt(0);

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

const [WITHIN_25, WITHIN_80, WITHIN_200, WITHIN_600] = [25, 80, 200, 600].map(nearerThan) as [
  number,
  number,
  number,
  number,
];

function nearFeatures(
  row: Float64Array,
  candidate: Candidate,
  neighbours: readonly Neighbour[],
  gazetteer: Gazetteer,
): void {
  const vectors = unitVectors(gazetteer.columns);
  const own = candidate.index * 3;
  let [near25, near80, near200, near600, measured] = [0, 0, 0, 0, 0];
  for (const { index, weight } of neighbours) {
    if (index === candidate.index) continue;
    const other = index * 3;
    const dot =
      vectors[own]! * vectors[other]! +
      vectors[own + 1]! * vectors[other + 1]! +
      vectors[own + 2]! * vectors[other + 2]!;
    measured += weight;
    if (dot <= WITHIN_600) continue;
    near600 += weight;
    if (dot > WITHIN_200) near200 += weight;
    if (dot > WITHIN_80) near80 += weight;
    if (dot > WITHIN_25) near25 += weight;
  }
  row[AT["near:25"]] = Math.log(1 + near25);
  row[AT["near:80"]] = Math.log(1 + near80);
  row[AT["near:200"]] = Math.log(1 + near200);
  row[AT["near:600"]] = Math.log(1 + near600);
  if (measured > 0.5 && near600 === 0) row[AT["near:far"]] = 1;
}
