import { HUMANS } from "./actors.ts";
import type { Clause } from "./grammar/clause.ts";
import type { Word } from "./grammar/word.ts";
import { speechAct } from "./kind-of.ts";
import type { SentenceReading } from "./reading.ts";

/** Somebody the article names in full at least once: "Sergei Lavrov". */
export type Person = {
  readonly name: string;
  readonly surname: string;
};

/** `person` is null for a subject that is a bare name nobody introduced: it may be whom a pronoun means. */
export type Mention = {
  readonly sentence: number;
  readonly word: number;
  readonly person: Person | null;
  readonly subject: boolean;
  readonly speaker: boolean;
  /** "…, Murray said.": names who told it, not whom it is about. */
  readonly trailing: boolean;
};

export const bareName = (text: string): string => text.replace(/['’]s?$/, "");

export function mentionsIn(sentence: SentenceReading, byName: ReadonlyMap<string, Person>): Mention[] {
  const subjects = subjectWords(sentence, () => true);
  const speakers = subjectWords(sentence, ({ verb }) => speechAct(verb.lemma) !== undefined);
  const trailing = subjectWords(
    sentence,
    ({ verb, link }) =>
      link === null && speechAct(verb.lemma) === "report" && verb !== sentence.clauses[0]!.verb,
  );
  return sentence.words.flatMap((word, i) => {
    if (subjects.has(i) && HUMANS.has(word.lower) && endsSubject(sentence, i))
      return [
        {
          sentence: sentence.index,
          word: i,
          person: { name: word.lower, surname: word.lower },
          subject: true,
          speaker: speakers.has(i),
          trailing: trailing.has(i),
        },
      ];
    if (word.wordClass !== "name" && !word.text.startsWith("al-")) return [];
    const person =
      byName.get(bareName(word.text).replace(/^al-/, "")) ?? (isBareSubject(sentence, i) ? null : undefined);
    return person === undefined
      ? []
      : [
          {
            sentence: sentence.index,
            word: i,
            person,
            subject: subjects.has(i),
            speaker: speakers.has(i) || isCited(sentence.words, i),
            trailing: trailing.has(i),
          },
        ];
  });
}

/** The noun that a subject is about: no "of" before it, no name or noun behind it. */
const endsSubject = ({ words, clauses }: SentenceReading, at: number): boolean =>
  clauses.some(
    ({ subject }) =>
      subject !== null &&
      subject.from <= at &&
      at < subject.to &&
      !words
        .slice(subject.from, at)
        .some(({ wordClass }) => wordClass === "preposition" || wordClass === "conjunction") &&
      (at + 1 === subject.to || !["noun", "name", "possessive"].includes(words[at + 1]!.wordClass)) &&
      !words[at]!.genitive,
  );

/** "according to Philippe Renault". */
export const isCited = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === "according");

const isBareSubject = ({ words, clauses }: SentenceReading, at: number): boolean =>
  words[at]!.toponym === undefined &&
  clauses.some(({ subject }) => subject !== null && subject.from === at && subject.to === at + 1);

function subjectWords({ clauses }: SentenceReading, which: (clause: Clause) => boolean): ReadonlySet<number> {
  const words = new Set<number>();
  for (const clause of clauses) {
    if (clause.subject === null || !which(clause)) continue;
    for (let i = clause.subject.from; i < clause.subject.to; i += 1) words.add(i);
  }
  return words;
}

/** How many sentences back a pronoun reaches. */
const REACH = 4;

/**
 * The nearest named subject before the word wins over a nearer name that is none: "Putin called Erdogan. He said …".
 * Who goes on speaking is who spoke last.
 */
export function nearestBefore(
  mentions: readonly Mention[],
  sentence: number,
  word: number,
  speaking: boolean,
): Person | null {
  let other: Person | null = null;
  let teller: Person | null = null;
  let at = lastBefore(mentions, sentence, word);
  const same = speaking ? undefined : speakerAt(mentions, at, sentence);
  if (same !== undefined) return same.person;
  for (; at >= 0; at -= 1) {
    const mention = mentions[at]!;
    if (mention.sentence < sentence - REACH) break;
    if (!speaking && mention.trailing) teller ??= mention.person;
    else if (speaking ? mention.speaker : mention.subject) return mention.person;
    else if (mention.subject || other === null) other ??= mention.person;
  }
  return other ?? teller;
}

/** "Vasquez said that he": who speaks in a sentence speaks of himself first. */
function speakerAt(mentions: readonly Mention[], last: number, sentence: number): Mention | undefined {
  for (let i = last; i >= 0 && mentions[i]!.sentence === sentence; i -= 1) {
    const { speaker, subject, trailing } = mentions[i]!;
    if (speaker && subject && !trailing) return mentions[i];
  }
  return undefined;
}

function lastBefore(mentions: readonly Mention[], sentence: number, word: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle]!;
    if (mention.sentence < sentence || (mention.sentence === sentence && mention.word < word))
      low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
