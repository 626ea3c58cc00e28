import type { Toponym } from "../../places/types.ts";
import type { Word } from "../grammar/word.ts";
import { PERSON_TITLES } from "../lexicon/closed-class.ts";
import type { SentenceReading } from "../reading.ts";
import { BESIDE_ACTORS } from "./governor.ts";

/** "the Asia-Pacific Economic Cooperation Summit", "the Geneva Process": a name inside a name. */
export function inLongerName(words: readonly Word[], toponym: Toponym, at: number): boolean {
  let last = at;
  while (words[last + 1]?.toponym === toponym) last += 1;
  const next = words[last + 1];
  if (next === undefined || words[last]!.genitive) return false;
  if (next.text === "-") return next.start === words[last]!.end;
  return (
    next.wordClass === "name" &&
    next.toponym === undefined &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !isVenue(words, last)
  );
}

const VENUES = new Set(
  "airport university hospital stadium station prison jail square cathedral harbor harbour port".split(" "),
);

/** "at Newark International Airport", "outside Aleppo University": what bears the name stands in the place. */
function isVenue(words: readonly Word[], last: number): boolean {
  for (let i = last + 1; i < words.length && words[i]!.wordClass === "name"; i += 1)
    if (VENUES.has(words[i]!.lower)) return true;
  return false;
}

const POINTS = new Set("north south east west northeast northwest southeast southwest".split(" "));

/** "15 miles south of San Juan", "300 kilometres from Benghazi": the place is elsewhere. */
export function isYonder(words: readonly Word[], at: number): boolean {
  const from = words[at - 1]?.wordClass === "determiner" ? at - 2 : at - 1;
  const before = words.slice(Math.max(0, from - 3), from);
  return (
    /^(?:of|from)$/.test(words[from]?.lower ?? "") &&
    before.some(({ lower }) => /^(?:miles?|km|kms|kilomet(?:er|re)s?)$/.test(lower)) &&
    (words[from]!.lower === "from" || before.some(({ lower }) => POINTS.has(lower)))
  );
}

/** "Moscow insisted", "urged Washington": a country, capital or palace that acts or is addressed is its government. */
export function standsForRulers(
  { words, clauses }: SentenceReading,
  toponym: Toponym,
  at: number,
  governor: Word | null,
): boolean {
  const { kind } = toponym.place!;
  if (kind !== "country" && kind !== "site" && !SEATS.has(toponym.text.toLowerCase())) return false;
  if (governor !== null) return BESIDE_ACTORS.has(governor.lower);
  return clauses.some(({ subject, verb }) => {
    if (subject !== null && at >= subject.from && at < subject.to)
      return !verb.passive && !BEFALLING.has(verb.lemma);
    return (
      at >= verb.end &&
      at <= verb.end + 2 &&
      (ADDRESSED.has(verb.lemma) || words[verb.head]!.lemma === "urge")
    );
  });
}

/** Capitals that news uses for the governments that sit there. */
const SEATS = new Set(
  `moscow washington beijing kremlin london paris berlin ankara tehran damascus kiev kyiv tokyo seoul pyongyang brussels
  jerusalem cairo baghdad riyadh islamabad havana canberra ottawa madrid rome warsaw kabul caracas bogota minsk`.split(
    /\s+/,
  ),
);

/** "Iraq's Mosul", "Russia's foreign minister": the country owns what follows. */
export const isContainerGenitive = (words: readonly Word[], toponym: Toponym, at: number): boolean => {
  let last = at;
  while (words[last + 1]?.toponym === toponym) last += 1;
  const genitive = words[last]!.genitive || words[last + 1]?.wordClass === "possessive";
  return genitive && (toponym.place!.kind === "country" || words[last + 1]?.toponym !== undefined);
};

/** "Russia's foreign minister", "Iraq's Mosul"; "Iran's nuclear programme" is about Iran. */
export function ownsOfficeOrPlace(words: readonly Word[], toponym: Toponym, at: number): boolean {
  if (!isContainerGenitive(words, toponym, at)) return false;
  return words
    .slice(at + 1, at + 5)
    .some(({ lower, toponym: next }) => PERSON_TITLES.has(lower) || (next !== undefined && next !== toponym));
}

/** "President Putin of Russia", "the presidents of Iran and Turkey": an office, not a whereabouts. */
export function ofPerson(words: readonly Word[], at: number): boolean {
  if (isHometown(words, at)) return true;
  for (let i = at - 1; i >= 0 && i >= at - 7; i -= 1) {
    const { lower, wordClass } = words[i]!;
    if (lower === "of" && isTitledList(words, i)) return true;
    if (lower === "of")
      return words
        .slice(Math.max(0, i - 4), i)
        .some((word) => PERSON_TITLES.has(word.lower.replace(/s$/, "")) || PERSON_TITLES.has(word.lower));
    if (wordClass !== "name" && wordClass !== "determiner" && words[i]!.text !== "," && lower !== "and")
      return false;
  }
  return false;
}

/** "James Kopp, 44, of St. Albans": where somebody is from. */
export const isHometown = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === "of" &&
  words[at - 2]?.text === "," &&
  words[at - 3]?.wordClass === "number" &&
  words[at - 4]?.text === ",";

/** "Presidents Vladimir Putin of Russia and Donald Trump of": names and what they preside over, back to the title. */
function isTitledList(words: readonly Word[], of: number): boolean {
  for (let i = of - 1; i >= 0 && i > of - 12; i -= 1) {
    const { lower, wordClass } = words[i]!;
    if (PERSON_TITLES.has(lower.replace(/s$/, "")) || PERSON_TITLES.has(lower)) return true;
    if (
      !["name", "determiner", "conjunction"].includes(wordClass) &&
      lower !== "of" &&
      words[i]!.text !== ","
    )
      return false;
  }
  return false;
}

/** Verbs whose object hears or gives, whoever it is. */
export const ADDRESSED = new Set([
  "ask",
  "tell",
  "urge",
  "warn",
  "accuse",
  "blame",
  "thank",
  "help",
  "pay",
  "defeat",
  "beat",
  "support",
  "join",
  "meet",
  "face",
  "sue",
  "criticise",
  "criticize",
  "give",
  "allow",
  "force",
  "lead",
]);

/** What befalls its subject: "Aleppo has come under bombardment", "Mosul fell". */
export const BEFALLING = new Set([
  "come",
  "fall",
  "suffer",
  "see",
  "witness",
  "experience",
  "undergo",
  "face",
  "collapse",
  "burn",
  "descend",
  "shake",
  "flood",
  "host",
  "remain",
]);
