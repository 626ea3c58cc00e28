import { LEXICON } from "../recognise/lexicon.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention } from "../mention.ts";
import type { NameMatch } from "../scan.ts";
import { isCapitalised, type Word } from "../words.ts";
import type { Refiner } from "./refiner.ts";

/** A dateline may stand before a colon too ("NEW DELHI: "): among the first words of an article, or of a large town. */
const OPENING = 12;
/** So many voices make a transcript, where the capitals before a colon are never a dateline. */
const VOICES = 4;
const LONGEST_LABEL = 4;
/** Places of so many people keep their name, whoever bears it. */
const LARGE = 200_000;

/**
 * "CROWLEY: Thank you", "UNIDENTIFIED MALE: No": in a transcript the capitals before a colon say who speaks, and that
 * name is nobody's town further on, unless it stands where only a place does ("in Anderson").
 */
export const dropSpeakers: Refiner = ({ words, matches, gazetteer }, mentions) => {
  const labels = labelsIn(words);
  if (labels.length === 0) return mentions;
  const speakers = new Set<string>();
  const isTranscript = new Set(labels.map(({ last }) => words[last]!.key)).size >= VOICES;
  for (const { first, last } of labels)
    if (isTranscript || matches[first]?.last !== last || !isLarge(matches[first], gazetteer))
      for (let i = first; i <= last; i += 1) speakers.add(words[i]!.key);
  const isLabel = ({ last }: Mention): boolean =>
    words[last + 1]?.text === ":" && isShouted(words[last]) && speakers.has(words[last]!.key);
  return mentions.filter((mention) => {
    if (mention.demonym !== null) return true;
    if (isLabel(mention) || words[mention.first - 1]?.key === "unidentified") return false;
    const isSpeaker = mention.first === mention.last && speakers.has(words[mention.last]!.key);
    return !isSpeaker || isLarge(matches[mention.first], gazetteer) || standsAsPlace(words, mention);
  });
};

const isShouted = (word: Word | undefined): boolean =>
  word !== undefined && word.form.letters === "upper" && isCapitalised(word);

/** Runs of words in capitals that begin a turn and end with a colon, with small letters behind; both inside. */
function labelsIn(words: readonly Word[]): { readonly first: number; readonly last: number }[] {
  const labels: { first: number; last: number }[] = [];
  for (let colon = OPENING; colon < words.length; colon += 1) {
    if (words[colon]!.text !== ":" || !isShouted(words[colon - 1])) continue;
    if (!words.slice(colon + 1, colon + 1 + OPENING).some(({ form }) => form.letters === "lower")) continue;
    let first = colon - 1;
    while (
      first > 0 &&
      colon - first < LONGEST_LABEL &&
      words[first]!.gap === "blank" &&
      isShouted(words[first - 1])
    )
      first -= 1;
    const before = words[first - 1];
    const begins = words[first]!.gap !== "blank" || /^[^\p{L}\p{N},;/]+$/u.test(before?.text ?? ".");
    if (begins) labels.push({ first, last: colon - 1 });
  }
  return labels;
}

/**
 * "Candy Crowley" and, later, "Crowley asked": a small town's name that is somebody's surname or given name in the
 * article, and nowhere in it stands where a place stands.
 */
export const dropPeople: Refiner = ({ words, matches, gazetteer }, mentions) => {
  const people = namesOfPeople(words);
  const placed = new Set(
    mentions
      .filter(
        (mention, i) =>
          standsAsPlace(words, mention) ||
          (words[mention.last + 1]?.text === "," && mentions[i + 1]?.first === mention.last + 2),
      )
      .map(({ name }) => name),
  );
  return mentions.filter(
    ({ demonym, first, last, name }) =>
      demonym !== null ||
      first !== last ||
      !people.has(words[first]!.key) ||
      placed.has(name) ||
      isLarge(matches[first], gazetteer),
  );
};

const GIVEN = LEXICON.firstName | LEXICON.lastName | LEXICON.common;
const NO_SURNAME = ~(LEXICON.firstName | LEXICON.lastName | LEXICON.nameParticle);

/**
 * Keys of words right behind a given name and capitalised like it, when they are no other word that we know; and of
 * that given name, when what follows is a known surname.
 */
function namesOfPeople(words: readonly Word[]): ReadonlySet<string> {
  const people = new Set<string>();
  for (let i = 1; i < words.length; i += 1) {
    const given = words[i - 1]!;
    const surname = words[i]!;
    if (!surname.form.capitalised || surname.gap !== "blank" || !given.form.capitalised) continue;
    if (!(given.form.lexicon & LEXICON.firstName) || given.form.lexicon & ~GIVEN) continue;
    if (surname.form.lexicon & NO_SURNAME) continue;
    const next = words[i + 1];
    if (next !== undefined && next.gap === "blank" && isCapitalised(next)) continue;
    people.add(surname.key);
    if (surname.form.lexicon & LEXICON.lastName) people.add(given.key);
  }
  return people;
}

const PLACING = new Set(
  "in at near outside around into towards toward throughout leaving left reach reached".split(" "),
);

/** Behind "in", "near", "northern" or a word that says what it is: "the town of Anderson". */
export function standsAsPlace(words: readonly Word[], { first }: { readonly first: number }): boolean {
  const before = words[first - 1];
  if (before === undefined || words[first]!.gap !== "blank") return false;
  if (PLACING.has(before.key) || before.form.lexicon & LEXICON.direction) return true;
  return before.key === "of" && ((words[first - 2]?.form.lexicon ?? 0) & LEXICON.place) !== 0;
}

function isLarge(match: NameMatch | null | undefined, gazetteer: Gazetteer): boolean {
  return (match?.readings ?? []).some(({ index, status }) => {
    if (status !== "main" && status !== "alias") return false;
    const kind = gazetteer.kind(index);
    return (
      kind === "country" ||
      gazetteer.columns.population[index]! >= LARGE ||
      gazetteer.feature(index) === "own"
    );
  });
}
