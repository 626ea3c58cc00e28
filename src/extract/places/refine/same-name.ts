import { isCommon, LEXICON, lexiconOf } from "../recognise/lexicon.ts";
import type { RefineContext, Refiner } from "./refiner.ts";
import type { Mention } from "../mention.ts";

/** Sure enough to vouch for the same name elsewhere; sure enough to stand alone; unsure but vouched for. */
const VOUCHES = 0.85;
const STANDS = 0.45;
const VOUCHED_FOR = 0.2;

/**
 * An unsure mention stays when the same words are surely a place elsewhere in the article (one name, one label), or
 * when they are the name of a large place and of nothing else that is known: "Rebels left Aleppo."
 */
export const keepVouchedFor: Refiner = (context, mentions) => {
  const sure = new Set(mentions.filter(({ probability }) => probability >= VOUCHES).map(({ name }) => name));
  return mentions.flatMap((mention) => {
    if (mention.probability >= STANDS) return [mention];
    if (mention.probability < VOUCHED_FOR) return [];
    if (sure.has(mention.name)) return [{ ...mention, rules: [...mention.rules, "same-name"] }];
    return isLargePlaceOnly(context, mention)
      ? [{ ...mention, rules: [...mention.rules, "large-place"] }]
      : [];
  });
};

const LARGE = 300_000;

function isLargePlaceOnly({ matches, gazetteer }: RefineContext, mention: Mention): boolean {
  const match = matches[mention.first];
  if (match == null || match.last !== mention.last) return false;
  const bits = lexiconOf(mention.keys[0]!);
  const isPerson = (bits & (LEXICON.firstName | LEXICON.lastName)) !== 0;
  if (match.first === match.last && (isPerson || isCommon(bits))) return false;
  const { index, status } = match.readings[0]!;
  return (status === "main" || status === "alias") && gazetteer.columns.population[index]! > LARGE;
}
