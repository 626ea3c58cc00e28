import type { Mention } from "../mention.ts";
import { LEXICON, lexiconOf } from "../recognise/lexicon.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { NameMatch } from "../scan.ts";
import { isCapitalised, type Word } from "../words.ts";
import type { Refiner } from "./refiner.ts";

const ILLNESS = new Set(
  "virus viruses ebolavirus fever flu disease encephalitis syndrome strain syndrome variant".split(" "),
);

/** "West Nile virus", "Marburg fever": called after a place, nothing is there. */
export const dropIllnesses: Refiner = ({ words }, mentions) =>
  mentions.filter((mention) => mention.demonym !== null || !ILLNESS.has(words[mention.last + 1]?.key ?? ""));

/** "Agence France-Presse": a part of a hyphenated name that isn't one of its own. */
export const dropHyphenatedNames: Refiner = ({ words }, mentions) =>
  mentions.filter((mention) => {
    const hyphen = words[mention.last + 1];
    const next = words[mention.last + 2];
    return !(
      hyphen?.gap === "none" &&
      /^[-‑]$/.test(hyphen.text) &&
      next?.gap === "none" &&
      /^presse$/i.test(next.text)
    );
  });

/** "Vladimir Putin", "Jordan Spieth": a given name before a word that can only be a surname. */
export const dropGivenNames: Refiner = ({ words, matches, gazetteer }, mentions) =>
  mentions.filter((mention) => {
    if (mention.demonym !== null || mention.first !== mention.last) return true;
    if (!(lexiconOf(mention.keys[0]!) & LEXICON.firstName) || !startsSurname(words[mention.last + 1]))
      return true;
    const isLarge = largeArea(matches[mention.first], gazetteer);
    return (
      isLarge && (isOrdinary(words[mention.last + 1]!) || largeArea(matches[mention.last + 1], gazetteer))
    );
  });

const STYLES = new Set("prince princess king queen pope sir lady".split(" "));

/** "Prince William" is a county too, but only where the text puts it somewhere: "Prince George, British Columbia". */
export const dropStyledNames: Refiner = ({ words }, mentions) =>
  mentions.filter(({ demonym, keys, first, last }) => {
    if (demonym !== null || keys.length !== 2 || !STYLES.has(keys[0]!)) return true;
    const isPlaced = PLACING.has(words[first - 1]?.key ?? "") || words[last + 1]?.text === ",";
    return isPlaced || !(lexiconOf(keys[1]!) & LEXICON.firstName);
  });

const PLACING = new Set(["in", "at", "near", "from", "outside"]);

const NOT_SURNAMES =
  LEXICON.organisation |
  LEXICON.place |
  LEXICON.event |
  LEXICON.calendar |
  LEXICON.direction |
  LEXICON.title |
  LEXICON.function;

function startsSurname(next: Word | undefined): boolean {
  if (next === undefined || next.gap !== "blank" || !isCapitalised(next)) return false;
  return !(next.form.lexicon & NOT_SURNAMES);
}

const isOrdinary = (word: Word): boolean => (word.form.lexicon & LEXICON.common) !== 0;

const largeArea = (match: NameMatch | null | undefined, gazetteer: Gazetteer): boolean =>
  match?.readings.some(({ index, status }) => {
    const kind = gazetteer.kind(index);
    return (
      status !== "foreign" &&
      (kind === "country" || kind === "continent" || gazetteer.feature(index) === "capital")
    );
  }) ?? false;

const LANGUAGE_AFTER = new Set(
  "language languages class classes teacher teachers lessons literature translation words speakers speaker proficiency".split(
    " ",
  ),
);
const LANGUAGE_BEFORE = new Set(
  "in speak speaks spoken speaking learn learning teach teaching fluent".split(" "),
);

/** "speaks English", "French classes": a language is no place. */
export const dropLanguages: Refiner = ({ words }, mentions) =>
  mentions.filter((mention) => mention.demonym === null || !isLanguage(words, mention));

function isLanguage(words: readonly Word[], mention: Mention): boolean {
  const next = words[mention.last + 1];
  const before = words[mention.first - 1];
  if (LANGUAGE_AFTER.has(next?.key ?? "")) return true;
  const ends =
    next === undefined ||
    next.key === "" ||
    next.gap !== "blank" ||
    (next.form.lexicon & LEXICON.function) !== 0;
  return ends && LANGUAGE_BEFORE.has(before?.key ?? "");
}
