import { FEATURES, KINDS, NAME_STATUSES, type NameStatus } from "../gazetteer/entry.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { nameKey } from "../gazetteer/name-key.ts";
import type { PlaceKind } from "../types.ts";
import { ROUTES, type Candidate } from "./candidates.ts";
import { AT, columnsOf, RANK_FEATURES } from "./feature-names.ts";
import type { NameGroup } from "./name-group.ts";

/** What doesn't depend on the rest of the article: one row for each candidate of the group. */
export function fixedRows(group: NameGroup, gazetteer: Gazetteer): Float64Array[] {
  const rows = nameRows(group.name, group.candidates, gazetteer);
  rows.forEach((row, c) => writeCues(row, group, group.candidates[c]!, gazetteer));
  return rows;
}

/** The part of it that is the same wherever the name stands: the features before CUES_FROM. */
export function nameRows(
  name: string,
  candidates: readonly Candidate[],
  gazetteer: Gazetteer,
): Float64Array[] {
  const people = candidates.map(({ index }) => weightOf(index, gazetteer));
  const most = people.reduce((a, b) => Math.max(a, b), 0);
  const sum = people.reduce((a, b) => a + b, 1);
  const own = candidates.some(isByOtherName) ? letterPairs(name) : [];
  return candidates.map((candidate, c) => {
    const row = new Float64Array(RANK_FEATURES.length);
    const kind = gazetteer.kind(candidate.index);
    describe(row, candidate, kind, gazetteer);
    const population = Math.log10(1 + people[c]!) / 7;
    row[AT["population"]] = population;
    if (kind === "city") row[AT["population:town"]] = population;
    if (kind === "division") row[AT["population:division"]] = population;
    if (people[c] === most) row[AT["most-populous"]] = 1;
    row[AT["most-populous-share"]] = people[c]! / sum;
    if (isByOtherName(candidate))
      row[AT["alternate:alike"]] = alikeness(own, letterPairs(nameKey(gazetteer.at(candidate.index).name)));
    return row;
  });
}

const isByOtherName = ({ status }: Candidate): boolean => status === "alternate" || status === "foreign";

/** Own entries have no population; they are what news means by the name, so they weigh like a large town. */
const weightOf = (index: number, gazetteer: Gazetteer): number =>
  gazetteer.feature(index) === "own" ? 300_000 : gazetteer.columns.population[index]!;

function describe(row: Float64Array, candidate: Candidate, kind: PlaceKind, gazetteer: Gazetteer): void {
  row[BY_STATUS[candidate.status]] = 1;
  row[BY_KIND[kind]] = 1;
  if (kind === "division" && gazetteer.chain(candidate.index).length > 1) row[AT["kind:second-division"]] = 1;
  row[BY_FEATURE[gazetteer.feature(candidate.index)]] = 1;
  row[BY_ROUTE[candidate.route]] = 1;
}

const BY_STATUS: Readonly<Record<NameStatus, number>> = {
  ...columnsOf("status", NAME_STATUSES),
  alias: AT["status:main"],
};
const BY_KIND = columnsOf("kind", KINDS);
const BY_FEATURE = columnsOf("feature", FEATURES);
const BY_ROUTE = columnsOf("route", ROUTES);

/** Whether anything stands around the name that says which of its places is meant. */
export const hasCues = ({ cues, acts, typeWords }: NameGroup): boolean =>
  cues.length > 0 || acts || typeWords.size > 0;

/** Fills in the features from CUES_FROM to CONTEXT_FROM of a row that has none of them. */
export function writeCues(
  row: Float64Array,
  group: NameGroup,
  candidate: Candidate,
  gazetteer: Gazetteer,
): void {
  const kind = gazetteer.kind(candidate.index);
  for (const cue of group.cues) {
    const areas = cue.filter((index) => index < gazetteer.columns.areaCount);
    if (areas.length === 0) continue;
    const hit = gazetteer.chain(candidate.index).find((area) => areas.includes(area));
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

/** Share of letter pairs that two names have in common: "kiev" and "kyiv" some, "berea" and "aleppo" none. */
function alikeness(x: readonly string[], y: readonly string[]): number {
  let common = 0;
  for (const pair of x) if (y.includes(pair)) common += 1;
  return (2 * common) / (x.length + y.length);
}

/** With a blank before and behind: "ab" is " a", "ab", "b ". */
function letterPairs(text: string): string[] {
  const padded = ` ${text} `;
  const pairs: string[] = [];
  for (let i = 0; i + 1 < padded.length; i += 1) pairs.push(padded.slice(i, i + 2));
  return pairs;
}
