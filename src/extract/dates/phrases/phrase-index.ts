import { normAt, type Lexed } from "../lexing/lexer.ts";
import { firstOf, secondAfter, type First } from "./first.ts";
import { compileMatcher, type Matcher } from "./match.ts";
import { parsePattern, type PatternSequence } from "./pattern.ts";
import type { Phrase, Recogniser } from "./recogniser.ts";

export type Compiled = { readonly name: string; readonly phrase: Phrase; readonly matcher: Matcher };

/** The phrases worth trying at a token, in their order; at most tokens there are none. */
export type PhraseIndex = (lexed: Lexed, i: number) => readonly Compiled[];

type Entry = Compiled & { readonly sequence: PatternSequence; readonly first: First };

/** Phrases by their first word, and those of a common word ("the", "a") by the word after it as well. */
export function indexPhrases(recognisers: readonly Recogniser[]): PhraseIndex {
  const entries = recognisers.flatMap(({ name, phrases }) => phrases.map((phrase) => entryOf(name, phrase)));
  const byDigits = entries.filter(({ first }) => first.digits);
  const byWord = new Map<string, Bucket>();
  for (const word of new Set(entries.flatMap(({ first }) => [...first.words])))
    byWord.set(
      word,
      bucketOf(
        word,
        entries.filter(({ first }) => first.words.has(word)),
      ),
    );
  return (lexed, i) => {
    if ((lexed.digits[i] ?? -1) >= 0) return byDigits;
    const bucket = byWord.get(normAt(lexed, i));
    return bucket === undefined ? NONE : bucket(lexed, i + 1);
  };
}

const NONE: readonly Compiled[] = [];

function entryOf(name: string, phrase: Phrase): Entry {
  const sequence = parsePattern(phrase.say);
  const first = firstOf(sequence);
  if (first.anything) throw new Error(`a phrase must not match nothing: ${phrase.say}`);
  return { name, phrase, matcher: compileMatcher(sequence), sequence, first };
}

type Bucket = (lexed: Lexed, next: number) => readonly Compiled[];

const DIGITS = "0";
const OTHER = "";

/** Selections are made when first asked for; there are as many as words that phrases know. */
function bucketOf(word: string, entries: readonly Entry[]): Bucket {
  const seconds = entries.map(({ sequence }) => secondAfter(sequence, word));
  const known = new Set(seconds.flatMap(({ words }) => [...words]));
  const selections = new Map<string, readonly Compiled[]>();
  return (lexed, next) => {
    const norm = normAt(lexed, next);
    const key = (lexed.digits[next] ?? -1) >= 0 ? DIGITS : known.has(norm) ? norm : OTHER;
    const made = selections.get(key) ?? entries.filter((_entry, i) => canFollow(seconds[i], key));
    selections.set(key, made);
    return made;
  };
}

const canFollow = (second: First | undefined, key: string): boolean =>
  second !== undefined && (second.anything || (key === DIGITS ? second.digits : second.words.has(key)));
