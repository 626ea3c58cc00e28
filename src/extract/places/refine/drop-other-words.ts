import { LEXICON } from "../recognise/lexicon.ts";
import { typeWord } from "../resolve/candidates.ts";
import type { Gazetteer, Named } from "../gazetteer/gazetteer.ts";
import { isCapitalised, type Word } from "../words.ts";
import { standsAsPlace } from "./drop-speakers.ts";
import type { Refiner } from "./refiner.ts";

/** Longer words in capitals are names that somebody shouts. */
const LONGEST_ACRONYM = 5;
/** Towns of so many people are named in capitals too: "ROME (Reuters)". */
const LARGE = 200_000;

/**
 * "TUI cancelled all trips": short capitals between words in small letters are an acronym, and no small town, unless
 * our tables know them as one ("USA") or a line begins with them, as datelines do.
 */
export const dropAcronyms: Refiner = ({ words, matches, gazetteer }, mentions) =>
  mentions.filter((mention) => {
    if (mention.demonym !== null || mention.first !== mention.last) return true;
    if (!isAcronym(words, mention.first)) return true;
    const { readings } = matches[mention.first] ?? { readings: [] };
    return readings.length === 0 || readings.some((reading) => isWrittenSo(reading, gazetteer));
  });

function isAcronym(words: readonly Word[], at: number): boolean {
  const { text, gap } = words[at]!;
  if (text.length > LONGEST_ACRONYM || !/^\p{Lu}{2,}$/u.test(text)) return false;
  if (at === 0 || gap === "paragraph" || gap === "line") return false;
  return [at - 1, at + 1].every((i) => !/^\p{Lu}{2,}$/u.test(words[i]?.text ?? ""));
}

function isWrittenSo({ index, status }: Named, gazetteer: Gazetteer): boolean {
  if (status === "alias") return true;
  const kind = gazetteer.kind(index);
  return status === "main" && (kind !== "city" || gazetteer.columns.population[index]! >= LARGE);
}

/**
 * "North and South America", "from East to West": the name of a direction is no place by itself, but where a word says
 * that it is ("North province"). "The West" is kept for what it means.
 */
export const dropDirections: Refiner = ({ words }, mentions) =>
  mentions.filter(
    ({ demonym, keys, first, last }) =>
      demonym !== null ||
      keys.length > 1 ||
      !DIRECTIONS.has(keys[0]!) ||
      typeWord(words[last + 1]?.key ?? "") !== undefined ||
      (keys[0] === "west" && words[first - 1]?.key === "the"),
  );

const DIRECTIONS = new Set(
  "north south east west northern southern eastern western northeast northwest southeast southwest".split(
    " ",
  ),
);

/** Illnesses, books, planets, makers and ordinary words that a small town somewhere shares its name with. */
const OTHER_THINGS = new Set(
  (
    "sars mers aids ebola covid nato opec unicef unesco interpol bible torah koran quran reich google facebook twitter vogue molotov " +
    "earth mars venus saturn jupiter atlantis internet islam satan save sale van watchtower lakes"
  ).split(" "),
);

/** The same of several words. */
const OTHER_NAMES = new Set([
  "four seasons",
  "cinco de mayo",
  "south park",
  "sacred heart",
  "saint peter",
  "st peter",
  "st george",
]);

/** Words that are far more often another thing than a town, unless they stand where one stands: "in Van", "Earth, Texas". */
export const dropOtherThings: Refiner = ({ words }, mentions) =>
  mentions.filter(
    ({ demonym, name, keys, first, last }, i) =>
      demonym !== null ||
      !(keys.length === 1 ? OTHER_THINGS : OTHER_NAMES).has(name) ||
      (mentions[i + 1]?.first === last + 2 && words[last + 1]!.text === ",") ||
      standsAsPlace(words, { first }),
  );

/** "Rupert Wingfield-Hayes": a small town's name that a hyphen joins to somebody's first surname. */
export const dropJoined: Refiner = ({ words, matches, gazetteer }, mentions) =>
  mentions.filter(({ demonym, first, last }) => {
    if (demonym !== null || first !== last || !isJoined(words, first)) return true;
    const { readings } = matches[first] ?? { readings: [] };
    return readings.some(
      ({ index, status }) => status !== "foreign" && gazetteer.columns.population[index]! >= LARGE,
    );
  });

const PEOPLE = LEXICON.firstName | LEXICON.lastName;

function isJoined(words: readonly Word[], at: number): boolean {
  const [given, surname, hyphen] = [words[at - 3], words[at - 2], words[at - 1]];
  if (hyphen === undefined || surname === undefined || !/^[-‑]$/.test(hyphen.text)) return false;
  if (hyphen.gap !== "none" || words[at]!.gap !== "none" || surname.text.length < 2) return false;
  if (!isCapitalised(surname) || surname.form.lexicon & ~PEOPLE) return false;
  return isCapitalised(given) && (given!.form.lexicon & LEXICON.firstName) !== 0 && surname.gap === "blank";
}
