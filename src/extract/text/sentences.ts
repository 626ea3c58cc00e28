import type { Span } from "./span.ts";
import { tokenize, type Token } from "./tokens.ts";

export type Sentence = Span & { readonly tokens: readonly Token[] };

const CLOSERS = new Set(['"', "”", "’", "'", ")", "]", "»"]);

/**
 * Sentences of a stretch of text. A blank line always ends one; a full stop does when what follows starts a new one;
 * the stop of an abbreviation doesn't. Our own rules instead of `Intl.Segmenter`, whose tables differ from one Node
 * version to the next: same input, same bytes.
 */
export function sentencesIn(text: string, start = 0, end = text.length): Sentence[] {
  const tokens = tokenize(text, start, end);
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    if (!endsSentence(text, tokens, i)) continue;
    let last = i;
    while (
      last + 1 < tokens.length &&
      CLOSERS.has(tokens[last + 1]!.text) &&
      tokens[last]!.end === tokens[last + 1]!.start
    )
      last += 1;
    sentences.push(sentenceOf(tokens.slice(first, last + 1)));
    first = last + 1;
    i = last;
  }
  if (first < tokens.length) sentences.push(sentenceOf(tokens.slice(first)));
  return sentences;
}

function endsSentence(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (next === undefined) return true;
  const gap = text.slice(token.end, next.start);
  if (/\n\s*\n/.test(gap)) return true;
  if (/[.!?…]$/.test(token.text) && token.kind === "punctuation") return gap !== "" || CLOSERS.has(next.text);
  return gap.includes("\n") && !/^[\p{Ll},;]/u.test(next.text);
}

const sentenceOf = (tokens: readonly Token[]): Sentence => ({
  start: tokens[0]!.start,
  end: tokens.at(-1)!.end,
  tokens,
});
