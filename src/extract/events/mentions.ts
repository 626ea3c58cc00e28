import { HUMANS } from "./actors.ts";
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

/** "al-Assad": a name that begins with a small letter. */
export const hasArabicArticle = (text: string): boolean => text[2] === "-" && text.startsWith("al-");

export function mentionsIn(sentence: SentenceReading, byName: ReadonlyMap<string, Person>): Mention[] {
  const { words, index } = sentence;
  const roles = rolesIn(sentence);
  const mentions: Mention[] = [];
  for (let word = 0; word < words.length; word += 1) {
    const role = roles[word]!;
    const subject = (role & SUBJECT) !== 0;
    const human = subject ? humanAt(sentence, word) : null;
    const person = human ?? nameAt(sentence, word, subject, byName);
    if (person === undefined) continue;
    mentions.push({
      sentence: index,
      word,
      person,
      subject,
      speaker: (role & SPEAKER) !== 0 || (human === null && isCited(words, word)),
      trailing: (role & TRAILING) !== 0,
    });
  }
  return mentions;
}

function humanAt(sentence: SentenceReading, at: number): Person | null {
  const { lower } = sentence.words[at]!;
  return HUMANS.has(lower) && endsSubject(sentence, at) ? { name: lower, surname: lower } : null;
}

/** Who a name names; null for a bare one that nobody introduced, undefined for what is no name of anybody. */
function nameAt(
  sentence: SentenceReading,
  at: number,
  isSubject: boolean,
  byName: ReadonlyMap<string, Person>,
): Person | null | undefined {
  const { text, wordClass } = sentence.words[at]!;
  if (wordClass !== "name" && !hasArabicArticle(text)) return undefined;
  const known = byName.get(bareName(text).replace(/^al-/, ""));
  return known ?? (isSubject && isBareSubject(sentence, at) ? null : undefined);
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
export function isCited(words: readonly Word[], at: number): boolean {
  for (let i = Math.max(0, at - 4); i < at; i += 1) if (words[i]!.lower === "according") return true;
  return false;
}

const isBareSubject = ({ words, clauses }: SentenceReading, at: number): boolean =>
  words[at]!.toponym === undefined &&
  clauses.some(({ subject }) => subject !== null && subject.from === at && subject.to === at + 1);

const [SUBJECT, SPEAKER, TRAILING] = [1, 2, 4] as const;

/** What the clauses make of each word: bits. */
function rolesIn({ words, clauses }: SentenceReading): Uint8Array {
  const roles = new Uint8Array(words.length);
  for (const { subject, verb, link } of clauses) {
    if (subject === null) continue;
    const act = speechAct(verb.lemma);
    const trails = link === null && act === "report" && verb !== clauses[0]!.verb;
    const role = SUBJECT | (act === undefined ? 0 : SPEAKER) | (trails ? TRAILING : 0);
    for (let i = subject.from; i < subject.to; i += 1) roles[i]! |= role;
  }
  return roles;
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
