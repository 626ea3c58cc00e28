import type { Word } from "./grammar/word.ts";
import { isActor } from "./actors.ts";
import type { SentenceReading } from "./reading.ts";

const REACH = 3;

/**
 * What "they" or "it" at a word means: the nearest subject before it of the right number that can act. Null when the
 * nearest three sentences offer none.
 */
export function groupBefore(
  sentences: readonly SentenceReading[],
  sentence: SentenceReading,
  at: number,
): readonly Word[] | null {
  const pronoun = sentence.words[at]!.lower;
  const plural = pronoun === "they" || sentence.words.slice(at, at + 2).some(({ lower }) => lower === "they");
  for (let i = sentence.index; i >= 0 && i >= sentence.index - REACH; i -= 1) {
    const { words, clauses, kind } = sentences[i]!;
    if (kind === "title" || kind === "heading") return null;
    for (const { subject, verb, inverted } of clauses.toReversed()) {
      const object = plural && i < sentence.index ? objectOf(words, verb.end) : null;
      if (object !== null && (subject === null || !isPlural(words.slice(subject.from, subject.to))))
        return object;
      if (subject === null || inverted || (i === sentence.index && verb.start >= at)) continue;
      const phrase = words.slice(subject.from, subject.to);
      if (
        phrase.length > 9 ||
        phrase.some(({ wordClass }) => wordClass === "pronoun") ||
        !phrase.some(({ wordClass }) => wordClass === "noun" || wordClass === "name")
      )
        continue;
      if (
        plural
          ? isPlural(phrase) && isActor(words, subject.from, subject.to)
          : i === sentence.index && !isPlural(phrase)
      )
        return phrase;
    }
  }
  return null;
}

/** The noun phrase right behind a verb, if it is of several who can act: "three wounded officers". */
function objectOf(words: readonly Word[], from: number): readonly Word[] | null {
  let to = from;
  while (
    to < words.length &&
    ["noun", "name", "number", "adjective", "determiner"].includes(words[to]!.wordClass)
  )
    to += 1;
  const phrase = words.slice(from, to);
  return phrase.length > 0 && isPlural(phrase) && isActor(words, from, to) ? phrase : null;
}

const isPlural = (phrase: readonly Word[]): boolean => {
  const head = headOf(phrase);
  return (
    phrase.some(({ lower }) => lower === "and") ||
    (head !== undefined &&
      head.wordClass === "noun" &&
      (/[^s]s$/.test(head.lower) || ["people", "police", "men", "women", "children"].includes(head.lower)))
  );
};

/** The last noun before any preposition: "members of the council" → "members". */
const headOf = (phrase: readonly Word[]): Word | undefined => {
  const end = phrase.findIndex(
    ({ wordClass }, i) => i > 0 && (wordClass === "preposition" || wordClass === "participle"),
  );
  return phrase
    .slice(0, end === -1 ? phrase.length : end)
    .findLast(({ wordClass }) => wordClass === "noun" || wordClass === "name");
};
