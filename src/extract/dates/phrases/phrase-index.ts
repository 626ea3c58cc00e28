import { mayBeAmong } from "../../text/word-filter.ts";
import { normAt, type Lexed } from "../lexing/lexer.ts";
import { DIGITS, firstOf, secondAfter, type First } from "./first.ts";
import { compileMatcher, type Matcher } from "./match.ts";
import { parsePattern, type PatternSequence } from "./pattern.ts";
import { finderOf, type FindIn, type Phrase, type Recogniser } from "./recogniser.ts";

export type Compiled = {
  readonly name: string;
  readonly phrase: Phrase;
  readonly matcher: Matcher;
  /** Of the matcher's last match. */
  readonly findIn: FindIn;
};

/** The phrases worth trying at a token, in their order; at most tokens there are none. */
export type PhraseIndex = (lexed: Lexed, i: number) => readonly Compiled[];

type Entry = Compiled & { readonly sequence: PatternSequence; readonly first: First };

/** Phrases by their first word or by starting with a number, and by the word after it as well. */
export function indexPhrases(recognisers: readonly Recogniser[]): PhraseIndex {
  const entries = recognisers.flatMap(({ name, phrases }) => phrases.map((phrase) => entryOf(name, phrase)));
  const byDigits = bucketOf(
    DIGITS,
    entries.filter(({ first }) => first.digits),
  );
  const byWord = new Map<string, Bucket>();
  for (const word of new Set(entries.flatMap(({ first }) => [...first.words])))
    byWord.set(
      word,
      bucketOf(
        word,
        entries.filter(({ first }) => first.words.has(word)),
      ),
    );
  const mayStart = mayBeAmong(byWord.keys());
  const bucketAt = (word: string): Bucket | undefined => (mayStart(word) ? byWord.get(word) : undefined);
  return (lexed, i) => {
    const bucket = (lexed.digits[i] ?? -1) >= 0 ? byDigits : bucketAt(normAt(lexed, i));
    return bucket === undefined ? NONE : bucket(lexed, i + 1);
  };
}

const NONE: readonly Compiled[] = [];

function entryOf(name: string, phrase: Phrase): Entry {
  const sequence = parsePattern(phrase.say);
  const first = firstOf(sequence);
  if (first.anything) throw new Error(`a phrase must not match nothing: ${phrase.say}`);
  const matcher = compileMatcher(sequence);
  return { name, phrase, matcher, findIn: finderOf(matcher.valueOf), sequence, first };
}

type Bucket = (lexed: Lexed, next: number) => readonly Compiled[];

const OTHER = "";

/** Selections are made when first asked for; there are as many as words that phrases know. */
function bucketOf(word: string, entries: readonly Entry[]): Bucket {
  const seconds = entries.map(({ sequence }) => secondAfter(sequence, word));
  const told = new Set(seconds.flatMap(({ words }) => [...words]));
  const selections = new Map<string, readonly Compiled[]>();
  return (lexed, next) => {
    const norm = normAt(lexed, next);
    const key = (lexed.digits[next] ?? -1) >= 0 ? DIGITS : told.has(norm) ? norm : OTHER;
    const known = selections.get(key);
    if (known !== undefined) return known;
    const made = entries.filter((_entry, i) => canFollow(seconds[i], key));
    selections.set(key, made);
    return made;
  };
}

const canFollow = (second: First | undefined, key: string): boolean =>
  second !== undefined && (second.anything || (key === DIGITS ? second.digits : second.words.has(key)));
