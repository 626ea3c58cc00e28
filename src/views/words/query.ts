import type { TextSpan } from "../../bundle/types.ts";
import { placedWords, wordsOf } from "../../domain/words.ts";

/** What a reader typed into the search box, folded for comparing. */
export type Query = {
  /** Each must be the beginning of a word. */
  readonly terms: readonly string[];
  /** Each, given in quotation marks, must stand as it is, word after word. */
  readonly phrases: readonly (readonly string[])[];
};

const QUOTED = /["“”«»]([^"“”«»]*)["“”«»]/g;

/** 'convoys "eastern Aleppo"' → the term "convoys" and the phrase ["eastern", "aleppo"]. */
export function parseQuery(text: string): Query {
  const phrases = Array.from(text.matchAll(QUOTED), ([, inside]) => wordsOf(inside ?? "")).filter(
    (phrase) => phrase.length > 0,
  );
  return { terms: wordsOf(text.replaceAll(QUOTED, " ")), phrases };
}

export const isEmptyQuery = ({ terms, phrases }: Query): boolean =>
  terms.length === 0 && phrases.length === 0;

/** Where the words of a query stand in a text: offsets, in order, not overlapping. */
export function hitsIn(text: string, query: Query): readonly TextSpan[] {
  if (isEmptyQuery(query)) return [];
  const words = placedWords(text);
  const hits: TextSpan[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const length = hitLength(words, i, query);
    if (length === 0) continue;
    hits.push([words[i]!.start, words[i + length - 1]!.end]);
    i += length - 1;
  }
  return hits;
}

/** How many words from the i-th on are a hit; 0 for none. */
function hitLength(
  words: readonly { readonly word: string }[],
  i: number,
  { terms, phrases }: Query,
): number {
  const phrase = phrases
    .filter((parts) => parts.every((part, k) => words[i + k]?.word === part))
    .reduce((longest, parts) => Math.max(longest, parts.length), 0);
  const term = terms.some((start) => words[i]?.word.startsWith(start)) ? 1 : 0;
  return Math.max(phrase, term);
}

/** True when every term begins some word of the text and every phrase stands in it. */
export function matchesQuery(text: string, { terms, phrases }: Query): boolean {
  const words = wordsOf(text);
  return (
    terms.every((term) => words.some((word) => word.startsWith(term))) &&
    phrases.every((phrase) => words.some((_, i) => phrase.every((part, k) => words[i + k] === part)))
  );
}
