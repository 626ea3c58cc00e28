import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { PlaceKind } from "../types.ts";
import type { Context } from "./context.ts";
import { distanceKm, UNITED_STATES } from "./geography.ts";
import type { NameGroup } from "./name-group.ts";
import { bestOf, normalise, type Shares } from "./shares.ts";

/** So many times as likely is the place that everyone knows by the name. */
const KNOWN = 50;
/** The small namesake has so many times fewer people, and fewer than this. */
const SMALLER = 8;
const SMALL = 200_000;
/** Towns and divisions of so many people are known beyond their country; seats of divisions sooner. */
const LARGE = 1_000_000;
const LARGE_SEAT = 150_000;
/** An article of which so much lies in the namesake's division is news from there, where its own town is meant. */
const LOCAL_SHARE = 0.4;
/** Fewer countries than this are named in the news of one place. */
const MANY = 2;
const FAR_KM = 161;
/** Weight of all other mentions below which a name stands alone. */
const ALONE = 1.5;

/**
 * "Geneva" in an article that also names Chicago is not Geneva, Illinois: a small namesake is meant only where
 * something speaks for it, a place right behind the name that holds it or an article that plays in its division. Small
 * hints from distant neighbours, which the ranker adds up, aren't enough. For names of several places.
 */
export function favourKnown(group: NameGroup, shares: Shares, context: Context, gazetteer: Gazetteer): void {
  const isWorldNews = context.countries >= MANY || isAlone(group, context);
  if (!isWorldNews || group.typeWords.has("division")) return;
  const best = bestOf(shares);
  const known = bestKnown(group, gazetteer);
  if (known === undefined || known === best) return;
  const { candidates } = group;
  const namesake = candidates[best]!.index;
  const meant = candidates[known]!.index;
  if (!isSmallTown(namesake, gazetteer)) return;
  if (peopleOf(namesake, gazetteer) * SMALLER > peopleOf(meant, gazetteer)) return;
  if (distanceKm(gazetteer.columns, namesake, meant) < FAR_KM) return;
  if (gazetteer.chain(namesake).includes(meant) || isSpokenFor(group, namesake, context, gazetteer)) return;
  shares[known]! *= KNOWN;
  normalise(shares);
}

/** Hardly another place is named, and no country: nothing says that this is news from somewhere small. */
const isAlone = ({ trust }: NameGroup, { countries, total }: Context): boolean =>
  countries === 0 && total - trust < ALONE;

/** Of the candidates that are named so first of all and known beyond their country the one with most people. */
function bestKnown({ candidates }: NameGroup, gazetteer: Gazetteer): number | undefined {
  let most: number | undefined;
  candidates.forEach(({ index, status, route }, c) => {
    if ((status !== "main" && status !== "alias") || route !== "exact" || !isKnown(index, gazetteer)) return;
    if (most === undefined || peopleOf(index, gazetteer) > peopleOf(candidates[most]!.index, gazetteer))
      most = c;
  });
  return most;
}

/** Seats of American states aren't: papers of other states name their own Columbus or Lincoln so. */
function isKnown(index: number, gazetteer: Gazetteer): boolean {
  if (isFirst(index, gazetteer)) return true;
  const kind = gazetteer.kind(index);
  const people = gazetteer.columns.population[index]!;
  const feature = gazetteer.feature(index);
  if (kind === "division") return gazetteer.chain(index).length === 1 && people >= LARGE;
  if (feature === "section" || kind !== "city") return false;
  return people >= LARGE || (feature === "seat1" && people >= LARGE_SEAT && !isAmerican(index, gazetteer));
}

const TOWNS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(["city", "quarter"]);

const isSmallTown = (index: number, gazetteer: Gazetteer): boolean =>
  gazetteer.columns.population[index]! < SMALL &&
  TOWNS.has(gazetteer.kind(index)) &&
  gazetteer.feature(index) !== "own";

const isFirst = (index: number, gazetteer: Gazetteer): boolean =>
  gazetteer.kind(index) === "country" || gazetteer.feature(index) === "capital";

const isAmerican = (index: number, { columns }: Gazetteer): boolean =>
  columns.country[index] === UNITED_STATES;

/** Countries and capitals count as if everyone lived there. */
const peopleOf = (index: number, gazetteer: Gazetteer): number =>
  gazetteer.columns.population[index]! + (isFirst(index, gazetteer) ? 1e8 : 0);

/** It lies in what stands right behind the name, or the article plays in its division or was filed there. */
function isSpokenFor(group: NameGroup, index: number, context: Context, gazetteer: Gazetteer): boolean {
  const chain = gazetteer.chain(index);
  if (group.cues.flat().some((area) => chain.includes(area))) return true;
  const division = chain.at(-2);
  if (division === undefined) return false;
  const others = Math.max(1, context.total - group.trust);
  const around = (context.areas.get(division) ?? 0) + (context.named.get(division) ?? 0) - group.trust;
  return context.dateline.has(division) || around >= LOCAL_SHARE * others;
}
