import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Context } from "./context.ts";
import type { NameGroup } from "./name-group.ts";
import { bestOf, normalise, type Shares } from "./shares.ts";

/** So many times as likely is a place of the country or division right behind the name: "Tripoli, Lebanon". */
const CUED = 1000;
/** And one of the country that the article is about, against a first choice in a country that it never mentions. */
const SPOKEN_OF = 3;
/** The article is about a country when so much of what names countries in it names that one. */
const MAIN_SHARE = 0.8;
/** Weight of mentions up to which a country isn't spoken of. */
const HARDLY = 0.3;

/** How much an article speaks of each country, by index: names in it, its own name, its people. */
export type CountryWeights = { readonly of: ReadonlyMap<number, number>; readonly total: number };

export function countryWeights({ areas, named, demonyms }: Context, gazetteer: Gazetteer): CountryWeights {
  const of = new Map<number, number>();
  let total = 0;
  for (const weights of [areas, named, demonyms])
    for (const [index, weight] of weights) {
      if (!isCountry(index, gazetteer)) continue;
      of.set(index, (of.get(index) ?? 0) + weight);
      total += weight;
    }
  return { of, total };
}

const isCountry = (index: number, gazetteer: Gazetteer): boolean => gazetteer.kind(index) === "country";

/**
 * What the ranker, which adds small hints up, can't see as a rule: population alone doesn't move "Tripoli" to Libya in
 * an article on Lebanon. Articles on several countries lift nothing: talks of the United States and Russia in Geneva
 * aren't held in Geneva, Illinois. For names of several places.
 */
export function favourSpokenOf(
  { candidates, cues, trust }: NameGroup,
  shares: Shares,
  weights: CountryWeights,
  gazetteer: Gazetteer,
): void {
  const least = MAIN_SHARE * (weights.total - trust);
  const cued = cues.length === 0 ? NOWHERE : cuedAreas(candidates, cues, gazetteer);
  const onOthers = (c: number): number =>
    Math.max(0, (weights.of.get(countryOf(candidates[c]!.index, gazetteer)) ?? 0) - shares[c]! * trust);
  const isUnheardOf = onOthers(bestOf(shares)) < HARDLY;
  for (let c = 0; c < shares.length; c += 1) {
    const others = onOthers(c);
    const isMain = isUnheardOf && others > HARDLY && others >= least;
    const isCued = cued.size > 0 && isWithin(candidates[c]!.index, cued, gazetteer);
    shares[c] = shares[c]! * (isMain ? SPOKEN_OF : 1) * (isCued ? CUED : 1);
  }
  normalise(shares);
}

function countryOf(index: number, gazetteer: Gazetteer): number {
  const chain = gazetteer.chain(index);
  return chain.length === 0 ? index : chain[chain.length - 1]!;
}

/** In one of the areas; of our own entries most know no division, and the country is enough. */
function isWithin(index: number, areas: ReadonlySet<number>, gazetteer: Gazetteer): boolean {
  const chain = gazetteer.chain(index);
  if (chain.some((area) => areas.has(area))) return true;
  if (gazetteer.feature(index) !== "own" || chain.length !== 1) return false;
  return [...areas].some((area) => gazetteer.chain(area).at(-1) === chain[0]);
}

/**
 * Countries and first divisions right behind the name. Names of countries have none, "Jordan, Syria" is a list; nor does
 * a division beside another of its country: "California, Nevada".
 */
function cuedAreas(
  candidates: NameGroup["candidates"],
  cues: NameGroup["cues"],
  gazetteer: Gazetteer,
): ReadonlySet<number> {
  const named = candidates.filter(({ status }) => status === "main" || status === "alias");
  if (named.some(({ index }) => isCountry(index, gazetteer))) return NOWHERE;
  const divided = new Set(
    named
      .filter(({ index }) => isFirstDivision(index, gazetteer))
      .map(({ index }) => gazetteer.chain(index)[0]!),
  );
  const isCue = (index: number): boolean =>
    isCountry(index, gazetteer) ||
    (isFirstDivision(index, gazetteer) && !divided.has(gazetteer.chain(index)[0]!));
  return new Set(cues.flat().filter(isCue));
}

const NOWHERE: ReadonlySet<number> = new Set();

const isFirstDivision = (index: number, gazetteer: Gazetteer): boolean =>
  gazetteer.kind(index) === "division" && gazetteer.chain(index).length === 1;
