import { PERSON_TITLES } from "../lexicon/closed-class.ts";
import type { Stretch } from "../grammar/clause.ts";
import type { Word } from "../grammar/word.ts";
import type { Person } from "../mentions.ts";
import { officeKey, type People } from "../people.ts";
import type { SentenceReading } from "../reading.ts";
import { compress } from "./compress.ts";
import { nameAs, piecesOf, type Piece } from "./pieces.ts";

/** What the title needs to know of the article around the sentence. */
export type TitleContext = {
  readonly people: People;
  readonly upper: boolean;
  /** What "they" or "it" means in this sentence; null when the text doesn't say. */
  readonly groupBefore: (sentence: SentenceReading, word: number) => readonly Word[] | null;
};

/**
 * A subject in the forms a title may use, longest first: "Kremlin spokesman Dmitry Peskov", "Peskov". Empty when it is
 * a pronoun that the text gives no name for.
 */
export function subjectForms(
  sentence: SentenceReading,
  { from, to }: Stretch,
  speaking: boolean,
  context: TitleContext,
): Piece[][] {
  const words = sentence.words.slice(from, to);
  const pronoun = words.find(({ wordClass }) => wordClass === "pronoun");
  if (pronoun !== undefined && words.length <= 2)
    return pronounForms(sentence, from, pronoun, speaking, context);
  if (pronoun !== undefined && pronoun === words[0] && words[1]?.lower === "and") {
    const [first] = pronounForms(sentence, from, pronoun, speaking, context);
    return first === undefined ? [] : [[...first, ...piecesOf(compress(words.slice(1)), context.upper)]];
  }
  const short = withoutArticle(compress(words));
  const person =
    personIn(words, context.people) ??
    (words[0]?.lower === "the" ? holderOf(sentence, from, short, speaking, context.people) : null);
  if (person !== null && personIn(words, context.people) === null) return [nameAs(person.surname)];
  const owner = OWNERS.has(short[0]?.lower ?? "") ? short[0]! : null;
  if (owner !== null) return ownedForms(sentence, from, short.slice(1), owner, context);
  if (short.every(({ wordClass }) => wordClass === "determiner")) return [];
  const plain = piecesOf(short, context.upper);
  const forms = plain.length === 0 ? [] : [plain];
  if (person !== null) return [...forms, nameAs(person.surname)];
  const surnames = withSurnames(short, context.people);
  if (surnames.length < short.length) forms.push(piecesOf(surnames, context.upper));
  const bare = beforeModifier(short);
  if (bare.length < short.length) forms.push(piecesOf(bare, context.upper));
  return forms;
}

const OWNERS = new Set(["his", "her", "its", "their"]);

/** "His death" → "Brown's death"; without a name "Death". */
function ownedForms(
  sentence: SentenceReading,
  at: number,
  owned: readonly Word[],
  owner: Word,
  { people, upper }: TitleContext,
): Piece[][] {
  if (owned.length === 0) return [];
  const bare = piecesOf(owned, upper);
  const person =
    owner.lower === "his" || owner.lower === "her" ? people.heBefore(sentence.index, at, false) : null;
  return person === null ? [bare] : [[...nameAs(`${person.surname}’s`), ...bare], bare];
}

/** "the Russian foreign minister", "the Russian diplomat" after a Russian minister spoke: who holds the office. */
function holderOf(
  sentence: SentenceReading,
  at: number,
  office: readonly Word[],
  speaking: boolean,
  people: People,
): Person | null {
  const named = people.byOffice.get(officeKey(office));
  if (named !== undefined) return named;
  const demonym = office.find(({ toponym }) => toponym?.adjectival === true)?.lower;
  const last = office.at(-1)?.lower ?? "";
  if (!speaking || demonym === undefined || !PERSON_TITLES.has(last)) return null;
  const speaker = people.heBefore(sentence.index, at, true);
  const holds = [...people.byOffice].some(
    ([key, person]) => person === speaker && key.split(" ").includes(demonym),
  );
  return holds ? speaker : null;
}

function pronounForms(
  sentence: SentenceReading,
  at: number,
  pronoun: Word,
  speaking: boolean,
  { people, groupBefore, upper }: TitleContext,
): Piece[][] {
  if (pronoun.lower === "he" || pronoun.lower === "she") {
    const person = people.heBefore(sentence.index, at, speaking);
    return person === null ? [] : [nameAs(person.surname)];
  }
  if (["they", "it", "we"].includes(pronoun.lower)) {
    const group = pronoun.lower === "we" ? null : groupBefore(sentence, at);
    return group === null ? [] : subjectOfGroup(group, upper);
  }
  return pronoun.lower === "i" || pronoun.lower === "you" || pronoun.lower === "there"
    ? []
    : [piecesOf([pronoun], upper)];
}

const subjectOfGroup = (group: readonly Word[], upper: boolean): Piece[][] => {
  const short = withoutArticle(compress(group));
  return short.length === 0 ? [] : [piecesOf(short, upper), piecesOf(beforeModifier(short), upper)];
};

/** The person a phrase is about: its last name, when a title or nothing else stands before it. */
export function personIn(words: readonly Word[], people: People): Person | null {
  if (words.some(({ wordClass, text }) => wordClass === "conjunction" || text === ",")) return null;
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = words[i]!;
    if (word.wordClass === "preposition") continue;
    if (word.wordClass !== "name" && !word.text.startsWith("al-")) continue;
    const person = people.byName.get(word.text.replace(/['’]s?$/, "").replace(/^al-/, ""));
    if (person !== undefined && !word.genitive) return person;
  }
  return null;
}

/** "Vladimir Putin and Donald Trump" → "Putin and Trump". */
const withSurnames = (words: readonly Word[], people: People): Word[] =>
  words.filter((word, i) => {
    const next = words[i + 1];
    if (word.wordClass !== "name" || next === undefined) return true;
    const person =
      people.byName.get(next.text.replace(/['’]s?$/, "")) ?? people.byName.get(words[i + 2]?.text ?? "");
    return (
      person === undefined || person.surname === word.text || !person.name.split(" ").includes(word.text)
    );
  });

export const withoutArticle = (words: readonly Word[]): Word[] => {
  let from = 0;
  while (from < words.length && ["the", "a", "an", "'s"].includes(words[from]!.lower)) from += 1;
  return words.slice(from);
};

/** "activist working inside Aleppo" → "activist"; "members of the council" stays. */
function beforeModifier(words: readonly Word[]): Word[] {
  const head = words.findIndex(({ wordClass }) => wordClass === "noun" || wordClass === "name");
  const at = words.findIndex(
    ({ wordClass, lower }, i) =>
      i > head &&
      head >= 0 &&
      lower !== "of" &&
      (wordClass === "preposition" ||
        wordClass === "participle" ||
        wordClass === "to" ||
        (wordClass === "ing" && words[i - 1]!.wordClass === "noun")),
  );
  return at === -1 ? [...words] : words.slice(0, at);
}
