import { NEVER_NOUNS } from "../lexicon/verbs.ts";
import { OPEN } from "./lexical.ts";
import { AUXILIARY, NOMINAL } from "./open-classes.ts";
import { pastReading } from "./past-form.ts";
import type { WordClass, Word } from "./word.ts";

const SUBJECT_PRONOUNS = new Set(["i", "he", "she", "it", "we", "they", "you", "who", "which"]);

/** Left-to-right decisions between the readings that a form leaves open. */
export function settle(words: Word[], i: number): void {
  const word = words[i]!;
  const before = leftOf(words, i);
  const after = words[i + 1];
  switch (word.wordClass) {
    case "base":
      word.wordClass = baseIsVerb(word, before, after)
        ? leadsInfinitive(before)
          ? "base"
          : "present"
        : NEVER_NOUNS.has(word.lower)
          ? "base"
          : OPEN;
      return;
    case "present":
      word.wordClass =
        presentIsVerb(word, before, words[i - 1], after) && !isHeadNoun(words, i) ? "present" : OPEN;
      return;
    case "past":
    case "participle":
      word.wordClass = pastReading(words, i, before, after);
      return;
    case "ing":
      if (words[i - 1]?.wordClass === "determiner" || words[i - 1]?.wordClass === "possessive")
        word.wordClass = OPEN;
      return;
    case "to":
      if (!startsInfinitive(after)) word.wordClass = "preposition";
      return;
    case "subordinator":
      if (word.lower === "once" && (after?.lower === "again" || after?.lower === "more"))
        word.wordClass = "adverb";
      if (word.lower === "that" && isDemonstrative(before, after))
        word.wordClass = after === undefined || !NOMINAL.has(after.wordClass) ? "pronoun" : "determiner";
      return;
    case "noun":
      // "which specialises in": an unknown word behind a relative is its verb.
      if (
        (before?.lower === "which" || before?.lower === "who") &&
        /[^s]s$/.test(word.lower) &&
        after?.wordClass !== "be" &&
        after?.wordClass !== "have"
      )
        word.wordClass = "present";
      return;
    case "preposition":
      if (word.lower === "instead" && after?.lower !== "of") word.wordClass = "adverb";
      return;
    case "pronoun":
      // "one protester", not "one of them".
      if (word.lower === "one" && after !== undefined && ["noun", "adjective"].includes(after.wordClass))
        word.wordClass = "determiner";
      if (
        word.lower === "her" &&
        after !== undefined &&
        ["noun", "name", "adjective", "base", "present"].includes(after.wordClass)
      )
        word.wordClass = "determiner";
      return;
    case "modal":
      if (
        word.lower === "may" &&
        word.text.startsWith("M") &&
        after !== undefined &&
        ["past", "have", "be"].includes(after.wordClass)
      )
        word.wordClass = "name";
      return;
    case "adverb":
      if (
        word.lower === "there" &&
        after !== undefined &&
        (AUXILIARY.has(after.wordClass) || EXISTENTIAL.has(after.lemma))
      )
        word.wordClass = "pronoun";
      return;
    case "adjective":
      if (leadsInfinitive(before) && word.toponym === undefined && word.verb?.forms.has("base") === true)
        word.wordClass = "base";
      return;
    case "possessive":
      if (word.lower === "'s" && before?.wordClass === "pronoun") word.wordClass = "be";
      return;
    default:
  }
}

const EXISTENTIAL = new Set(["remain", "exist", "follow", "come"]);

/** The nearest word to the left that is no adverb, negation or quote mark. */
function leftOf(words: readonly Word[], i: number): Word | undefined {
  for (let k = i - 1; k >= 0 && k >= i - 4; k -= 1) {
    const wordClass = words[k]!.wordClass;
    if (wordClass !== "adverb" && wordClass !== "not" && wordClass !== "quote") return words[k];
  }
  return undefined;
}

const leadsInfinitive = (before: Word | undefined): boolean =>
  before !== undefined &&
  (before.wordClass === "modal" || before.wordClass === "do" || before.wordClass === "to");

function startsInfinitive(after: Word | undefined): boolean {
  if (after === undefined) return false;
  if (after.lower === "be" || after.lower === "have" || after.lower === "do") return true;
  return (
    (after.verb?.forms.has("base") === true &&
      after.toponym === undefined &&
      !/^\p{Lu}\p{Ll}/u.test(after.text)) ||
    after.wordClass === "adverb"
  );
}

function baseIsVerb(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined) return false;
  if (leadsInfinitive(before)) return true;
  if (SUBJECT_PRONOUNS.has(before.lower) || before.lower === "let" || before.lower === "help") return true;
  if (before.lower === "there" && EXISTENTIAL.has(word.lemma)) return true;
  if (before.wordClass === "conjunction") return false;
  if (
    (word.lower === "report" || word.lower === "say") &&
    isPlural(before) &&
    (after === undefined || after.text === ".")
  )
    return true;
  if (
    after?.lower === "to" &&
    PLANNERS.has(word.lemma) &&
    (before.wordClass === "name" || before.wordClass === "noun")
  )
    return true;
  return isPlural(before) && (opensObject(after) || (reportsOnly(word) && after !== undefined));
}

/** "Putin, Erdogan and Rouhani plan to meet". */
const PLANNERS = new Set(["plan", "hope", "want", "intend", "expect", "agree", "seek", "continue", "refuse"]);

/** "say", "believe": verbs that are never nouns. */
const reportsOnly = (word: Word): boolean =>
  ["say", "believe", "argue", "insist", "think", "know", "remain", "become"].includes(word.lemma);

const isPlural = (word: Word): boolean =>
  (word.wordClass === "noun" || word.wordClass === "name") &&
  (/[^s]s$/.test(word.lower) ||
    ["people", "police", "men", "women", "children", "troops", "media"].includes(word.lower));

const opensObject = (after: Word | undefined): boolean =>
  after !== undefined &&
  ["determiner", "pronoun", "to", "subordinator", "preposition", "number", "time", "participle"].includes(
    after.wordClass,
  );

/** "…, the press service reports." */
const CLOSING = new Set(["reports", "says", "writes", "continues", "reads", "adds", "notes"]);

const LINKING = new Set(["remain", "seem", "become", "say"]);

function presentIsVerb(
  word: Word,
  before: Word | undefined,
  direct: Word | undefined,
  after: Word | undefined,
): boolean {
  if (before === undefined || direct === undefined) return false;
  if (SUBJECT_PRONOUNS.has(before.lower) || before.lower === "that") return true;
  if (after?.wordClass === "be" || after?.wordClass === "have" || after?.wordClass === "modal") return false;
  if (before.lower === "there" && EXISTENTIAL.has(word.lemma)) return true;
  if (
    CLOSING.has(word.lower) &&
    (after === undefined || after.text === "." || after.wordClass === "quote") &&
    before.wordClass !== "preposition"
  )
    return true;
  if (before.wordClass === "conjunction" && after?.lower === "to" && PLANNERS.has(word.lemma)) return true;
  if (LINKING.has(word.lemma)) return before.wordClass === "name" || before.wordClass === "noun";
  const subject = before.wordClass === "name" || before.wordClass === "noun" || before.text === ",";
  return (
    subject &&
    !isPlural(before) &&
    !before.genitive &&
    (opensObject(after) ||
      after?.wordClass === "name" ||
      after?.wordClass === "adjective" ||
      after?.wordClass === "noun")
  );
}

/** Function words between a noun and the verb it is the subject of: "forces in Algeria on Saturday clashed". */
const BETWEEN: ReadonlySet<WordClass> = new Set([
  "preposition",
  "determiner",
  "adjective",
  "name",
  "noun",
  "number",
  "time",
  "adverb",
]);

const REACH = 9; // words

/**
 * "security forces in Algeria clashed": behind a noun, with prepositions and then a finite verb to its right, a form in
 * -s is the noun that the verb belongs to. "by drug suspects into": it closes a phrase that a preposition opened.
 */
function isHeadNoun(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  const after = words[i + 1];
  const isNoun = before?.wordClass === "noun" || (before?.wordClass === "name" && i === 1);
  if (!isNoun || after?.wordClass !== "preposition" || isPlural(before)) return false;
  if (words[i - 2]?.wordClass === "preposition") return true;
  for (let k = i + 2; k < words.length && k < i + REACH; k += 1) {
    const { wordClass } = words[k]!;
    if (wordClass === "be" || wordClass === "have" || wordClass === "modal") return true;
    if (wordClass === "past") return words[k + 1]?.lower !== "by";
    if (!BETWEEN.has(wordClass)) return false;
  }
  return false;
}

/** "that city fell" and "after that" against "said that". */
function isDemonstrative(before: Word | undefined, after: Word | undefined): boolean {
  if (after === undefined || before?.wordClass === "preposition") return true;
  return before === undefined && after.wordClass !== "determiner" && after.wordClass !== "pronoun";
}
