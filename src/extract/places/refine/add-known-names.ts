import { spanMention, type Mention } from "../mention.ts";
import { LEXICON } from "../recognise/lexicon.ts";
import type { Gazetteer, Named } from "../gazetteer/gazetteer.ts";
import { isArticle, type NameMatch } from "../scan.ts";
import { isCapitalised, type Word } from "../words.ts";
import { inReadingOrder, overlapping, overlaps, type Refiner } from "./refiner.ts";

/**
 * "fighting in Marawi", "Aden, Taiz and Ibb": a capitalised name that stands alone where a place stands, means one large
 * place and is no other word that we know is that place, though the tagger doubts it. It learned from papers that
 * write little of such towns.
 */
export const addKnownNames: Refiner = ({ text, words, matches, gazetteer }, mentions) => {
  const added: Mention[] = [];
  let next = 0;
  for (const match of matches) {
    if (match === null || match.first < next || !standsAlone(words, match)) continue;
    if (overlaps(mentions, match)) continue;
    if (words[match.first - 1]?.key === "the" && !takesArticle(match.readings, gazetteer)) continue;
    const placed = isPlaced(words, match, mentions, added);
    const reviewed = isReviewed(match.readings, gazetteer);
    if (!reviewed && !(placed && isOneLargePlace(match.readings, gazetteer, LARGE))) continue;
    const wellKnown =
      reviewed ||
      (match.readings[0]!.status === "main" && isOneLargePlace(match.readings, gazetteer, 2 * LARGE));
    if (!isOnlyAName(words, match, placed && wellKnown ? PEOPLE : 0)) continue;
    added.push(spanMention(text, words, { ...match, probability: KNOWN_SURE }, ["known-name"]));
    next = match.last + 1;
  }
  return added.length === 0 ? mentions : inReadingOrder([...mentions, ...added]);
};

const KNOWN_SURE = 0.6;
const LARGE = 40_000;
/** So many times as many people as the next place of the name. */
const FAR_LARGER = 5;

/** A town of the tables of spellings, or a town, quarter or site of our own table: looked at by hand. */
function isReviewed(readings: readonly Named[], gazetteer: Gazetteer): boolean {
  const top = readings.find(({ status }) => status !== "foreign");
  if (top === undefined) return false;
  const kind = gazetteer.kind(top.index);
  if (gazetteer.feature(top.index) === "own")
    return (kind === "city" || kind === "quarter" || kind === "site") && !isVague(top.index, gazetteer);
  return top.status === "alias" && kind === "city";
}

function isOneLargePlace(readings: readonly Named[], gazetteer: Gazetteer, least: number): boolean {
  const [top, ...others] = readings.filter(({ status }) => status !== "foreign");
  if (top === undefined) return false;
  const people = peopleOf(top, gazetteer);
  return (
    people >= least &&
    others.every(
      (other) =>
        peopleOf(other, gazetteer) * FAR_LARGER <= people ||
        gazetteer.columns.country[other.index] === gazetteer.columns.country[top.index],
    )
  );
}

/** Reviewed places that aren't vague count as large, whatever lives there. */
function peopleOf({ index }: Named, gazetteer: Gazetteer): number {
  if (gazetteer.feature(index) === "own") return isVague(index, gazetteer) ? 0 : 1e6;
  return gazetteer.columns.population[index]!;
}

const isVague = (index: number, { columns }: Gazetteer): boolean => (columns.flags[index]! & 1) !== 0;

/** "the Euphrates", but never "the Marawi": "the Duma" is a parliament, not the town of that name. */
function takesArticle([top]: readonly Named[], gazetteer: Gazetteer): boolean {
  const kind = top === undefined ? undefined : gazetteer.kind(top.index);
  return kind === "water" || kind === "region";
}

const PEOPLE = LEXICON.firstName | LEXICON.lastName;

/** Behind an Arabic article, or no ordinary word, and no given name or surname unless those are allowed. */
function isOnlyAName(words: readonly Word[], { first, last }: NameMatch, allowed: number): boolean {
  if (isArticle(words, first)) return true;
  let letters = 0;
  for (let i = first; i <= last; i += 1) {
    const { key, lexicon } = words[i]!.form;
    if ((lexicon & ~(LEXICON.nameParticle | allowed)) === 0) letters += key.length;
  }
  return letters > 3;
}

const BEFORE = new Set(
  (
    "in at near from to into around outside toward towards inside across off on along over " +
    "entered reached left fled seized captured recaptured retook overran besieged shelled liberated stormed surrounded encircled"
  ).split(" "),
);
const BETWEEN = new Set("nearby northern southern eastern western central".split(" "));

/** Behind a word that places things or a verb that armies do to towns, or beside another place in a list. */
function isPlaced(
  words: readonly Word[],
  { first, last }: NameMatch,
  mentions: readonly Mention[],
  added: readonly Mention[],
): boolean {
  let at = first - 1;
  while (at >= first - 2 && BETWEEN.has(words[at]?.key ?? "")) at -= 1;
  if (words[at]?.key === "the") at -= 1;
  if (BEFORE.has(words[at]?.key ?? "")) return words[at + 1]!.gap === "blank";
  return (
    (LISTS.has(words[at]?.text ?? "") && (names(mentions, at - 1) || names(added, at - 1))) ||
    (LISTS.has(words[last + 1]?.text ?? "") && names(mentions, last + 2))
  );
}

const LISTS = new Set([",", "and", "or"]);
const names = (mentions: readonly Mention[], word: number): boolean =>
  overlapping(mentions, { first: word, last: word }).some(({ demonym }) => demonym === null);

/** The whole of a run of capitalised words. */
function standsAlone(words: readonly Word[], { first, last }: NameMatch): boolean {
  const before = words[first - 1];
  const behind = words[last + 1];
  if (!isCapitalised(words[first]) && !isCapitalised(words[last])) return false;
  if (before !== undefined && words[first]!.gap === "blank" && isCapitalised(before)) return false;
  if (words[first]!.gap === "none" && before !== undefined && !/^["“‘(]$/.test(before.text)) return false;
  if (behind === undefined || behind.gap !== "blank")
    return behind?.gap !== "none" || /^[.,;:!?)"”’]|^['’]s$/.test(behind.text);
  return !isCapitalised(behind);
}
