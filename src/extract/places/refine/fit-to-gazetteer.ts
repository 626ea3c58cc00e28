import { spanMention, type Mention } from "../mention.ts";
import { LEXICON } from "../recognise/lexicon.ts";
import { candidatesOf, OPEN_WATERS } from "../resolve/candidates.ts";
import type { GazetteerPlace } from "../types.ts";
import { isArticle, type NameMatch } from "../scan.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { isCapitalised, type Word } from "../words.ts";
import { inReadingOrder, overlapping, overlaps, type RefineContext, type Refiner } from "./refiner.ts";

/**
 * "Dublin City Council" names no place of the gazetteer: the name that it begins with does, or the one behind "of"
 * ("University of Arizona"). Streets are left whole: they are places themselves, only not known ones.
 */
export const shrinkToKnown: Refiner = (context, mentions) =>
  mentions.map((mention) =>
    mention.demonym !== null ||
    mention.last === mention.first ||
    candidatesOf(mention.name, context.gazetteer).length > 0
      ? mention
      : (knownPart(context, mention) ?? mention),
  );

const STREETS = new Set(
  "street st avenue ave road rd drive lane highway boulevard blvd route court terrace parkway".split(" "),
);

function knownPart(
  { text, words, matches, gazetteer }: RefineContext,
  mention: Mention,
): Mention | undefined {
  if (OPEN_WATERS.has(mention.keys.at(-1)!)) return undefined;
  if (mention.keys.some((key) => STREETS.has(key)) && !STREETS.has(mention.keys[0]!)) return undefined;
  const starts = [
    mention.first,
    ...range(mention.first + 1, mention.last).filter((i) => words[i - 1]!.key === "of"),
  ];
  for (const first of starts) {
    const match = matches[first];
    if (match == null || match.last > mention.last || !isCapitalised(words[first])) continue;
    if (match.last === first && words[first]!.form.lexicon & NO_PLACE) continue;
    const known = match.readings.some(
      ({ index, status }) =>
        status !== "foreign" &&
        (match.last > first ||
          gazetteer.kind(index) !== "city" ||
          gazetteer.columns.population[index]! > 20_000),
    );
    if (known)
      return spanMention(text, words, { first, last: match.last, probability: mention.probability }, [
        ...mention.rules,
        "embedded",
      ]);
  }
  return undefined;
}

const NO_PLACE = LEXICON.organisation | LEXICON.direction | LEXICON.place | LEXICON.function | LEXICON.title;

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** "SAN LUIS" in "SAN LUIS DE LA REINA": a main name of the gazetteer that goes on behind the mention is the name. */
export const extendToMatch: Refiner = ({ text, words, matches, gazetteer }, mentions) =>
  mentions.map((mention, i) => {
    const match = matches[mention.first];
    if (
      mention.demonym !== null ||
      match == null ||
      match.last <= mention.last ||
      !isCapitalised(words[match.last])
    )
      return mention;
    if ((mentions[i + 1]?.first ?? Infinity) <= match.last) return mention;
    const { index, status } = match.readings[0]!;
    const worth = status === "main" || status === "alias";
    if (!worth || gazetteer.kind(index) === "continent") return mention;
    return spanMention(text, words, { ...match, probability: mention.probability }, [
      ...mention.rules,
      "longer-name",
    ]);
  });

/** "Bab" in "al-Bab": a name of the gazetteer that begins with the article is the name. */
export const takeArticle: Refiner = ({ text, words, matches }, mentions) =>
  mentions.map((mention) => {
    const first = mention.first - 2;
    if (mention.demonym !== null || !isArticle(words, first) || matches[first]?.last !== mention.last)
      return mention;
    return spanMention(text, words, { first, last: mention.last, probability: mention.probability }, [
      ...mention.rules,
      "longer-name",
    ]);
  });

/**
 * Names of our own table. One that holds a mention takes its place: "eastern Aleppo" is a quarter, not the city, and
 * "Korean peninsula" no demonym. Vague areas ("southern Asia") say less than the name inside them and don't, unless
 * they hold two ("Asia-Pacific"). Sites and quarters that the tagger passed over ("Kremlin", "Camp David") are added.
 */
export const readOwnTable: Refiner = ({ text, words, matches, gazetteer }, mentions) => {
  const read: Mention[] = [];
  let next = 0;
  for (const match of matches) {
    const own = match === null || match.first < next ? undefined : ownReading(match, words, gazetteer);
    if (match === null || own === undefined) continue;
    const inside = overlapping(mentions, match);
    const place = gazetteer.at(own);
    if (!(inside.length === 0 ? isMissed(match, words, place) : replaces(match, inside, place))) continue;
    const probability = inside.reduce((most, mention) => Math.max(most, mention.probability), OWN_SURE);
    read.push(spanMention(text, words, { ...match, probability }, ["own-table"]));
    next = match.last + 1;
  }
  if (read.length === 0) return mentions;
  const kept = mentions.filter((mention) => !overlaps(read, mention));
  return inReadingOrder([...kept, ...read]);
};

const OWN_SURE = 0.8;

const isMissed = ({ first }: NameMatch, words: readonly Word[], { kind, vague }: GazetteerPlace): boolean =>
  (kind === "site" || kind === "quarter") && vague !== true && isCapitalised(words[first]);

/** The name holds every mention that it touches, and says more than each. */
const replaces = (
  { first, last }: NameMatch,
  inside: readonly Mention[],
  { vague }: GazetteerPlace,
): boolean =>
  inside.every(
    (mention) =>
      first <= mention.first && mention.last <= last && mention.last - mention.first < last - first,
  ) &&
  (vague !== true || inside.length > 1);

/** Index of the own entry that a match names; undefined for names of the other tables and words not written as a name. */
function ownReading(match: NameMatch, words: readonly Word[], gazetteer: Gazetteer): number | undefined {
  if (words[match.first]!.key === "the" || !isWrittenAsName(words, match)) return undefined;
  const own = match.readings.find(
    ({ index, status }) => gazetteer.feature(index) === "own" && status !== "foreign",
  );
  if (own === undefined) return undefined;
  const others = match.readings.filter(
    ({ index, status }) => gazetteer.feature(index) !== "own" && (status === "main" || status === "alias"),
  );
  const isOwn = others.every(
    ({ index }) => match.last > match.first && gazetteer.columns.population[index]! < SMALL_TOWN,
  );
  return isOwn ? own.index : undefined;
}

/** A name of several words that a smaller town than this bears too is the landmark's: "White House". */
const SMALL_TOWN = 50_000;

/** Ends with a capital, or with the word for what it is: "Korean peninsula", "Tabqa dam". */
const isWrittenAsName = (words: readonly Word[], { first, last }: NameMatch): boolean =>
  isCapitalised(words[last]) || (last > first && isCapitalised(words[first]));
