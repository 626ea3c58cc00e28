import { IRREGULAR_VERBS } from "./irregular-verbs.ts";

/** Words of a text for comparing, a blank between them: lower case, without marks and punctuation, in order. */
export const normalised = (text: string): string =>
  PLAIN.test(text)
    ? text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, " ")
        .trim()
    : text
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .replace(/[^\p{L}\p{Nd}]+/gu, " ")
        .trim();

/** Most texts: there the same words are had for a third of the time. */
const PLAIN = /^[\t-~]*$/;

/** The same, one by one. */
export function normalisedWords(text: string): readonly string[] {
  const words = normalised(text);
  return words === "" ? [] : words.split(" ");
}

/** Words that say nothing about which event it is. */
const EMPTY_WORDS = new Set(
  `a about above after again against all also am among an and any are as at be became because been before being
  between both but by came can could did do does doing down during each even ever every few first for from further
  get had has have having he her here hers herself him himself his how i if in into is it its itself just last
  least less like made make many may me might more most much must my near next no nor not now of off on once one
  only or other our out over own per put said same say says set she should since so some such take than that the
  their them then there these they this those through to told too two under until up upon us very was we were what
  when where which while who whom why will with within without would yet you your
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week month year day
  january february march april june july august september october november december`.split(/\s+/),
);

/** The words that tell one event from another, stemmed, each once. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = normalisedWords(text).filter((word) => word.length > 1 && !EMPTY_WORDS.has(word));
  return new Set(words.map(stem));
}

/**
 * A light stem: enough to bring "suspended", "suspends" and "suspension" close, never to be read.
 * Only endings are cut, and three letters always stay.
 */
export function stem(form: string): string {
  const word = IRREGULAR_VERBS.get(form) ?? form;
  for (const ending of ENDINGS_BY_LETTER.get(word.at(-1) ?? "") ?? []) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) return word.slice(0, -ending.length);
  }
  return word;
}

/** Longest first, so that "ations" goes before "s". */
const ENDINGS = [
  "ations",
  "ation",
  "ments",
  "ment",
  "ings",
  "ions",
  "ing",
  "ion",
  "ies",
  "ed",
  "es",
  "s",
  "e",
];

/** Each in the order above. */
const ENDINGS_BY_LETTER = new Map(
  ENDINGS.map((ending) => {
    const letter = ending.at(-1)!;
    return [letter, ENDINGS.filter((one) => one.endsWith(letter))] as const;
  }),
);
