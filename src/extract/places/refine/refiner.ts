import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention } from "../mention.ts";
import type { NameMatch } from "../scan.ts";
import type { Word } from "../words.ts";

export type RefineContext = {
  readonly text: string;
  readonly words: readonly Word[];
  /** Longest names of the gazetteer that start at each word. */
  readonly matches: readonly (NameMatch | null)[];
  readonly gazetteer: Gazetteer;
};

/** One thing that the tagger can't know, put right: gets all mentions in reading order, gives all that remain. */
export type Refiner = (context: RefineContext, mentions: readonly Mention[]) => readonly Mention[];

type WordSpan = { readonly first: number; readonly last: number };

/** Mentions that share a word with the span; `mentions` in reading order and disjoint. Logarithmic. */
export function overlapping<T extends WordSpan>(mentions: readonly T[], span: WordSpan): readonly T[] {
  const from = firstUpTo(mentions, span);
  let end = from;
  while (end < mentions.length && mentions[end]!.first <= span.last) end += 1;
  return mentions.slice(from, end);
}

/** Whether any of them does. */
export function overlaps(mentions: readonly WordSpan[], span: WordSpan): boolean {
  const next = mentions[firstUpTo(mentions, span)];
  return next !== undefined && next.first <= span.last;
}

/** Index of the first mention that doesn't end before the span. */
function firstUpTo(mentions: readonly WordSpan[], span: WordSpan): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mentions[middle]!.last < span.first) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const inReadingOrder = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.toSorted((a, b) => a.first - b.first);
