import type { Block } from "../article/types.ts";
import type { Timex } from "../dates/types.ts";
import type { Toponym } from "../places/types.ts";
import { sentencesIn } from "../text/sentences.ts";
import { clausesIn } from "./grammar/clauses.ts";
import type { Clause } from "./grammar/clause.ts";
import { tagWords } from "./grammar/tagger.ts";
import type { Word } from "./grammar/word.ts";
import type { EventsInput } from "./types.ts";

/** A sentence with its words classed and its clauses found. */
export type SentenceReading = {
  /** Position among the read sentences of the article. */
  readonly index: number;
  /** Position of its block among the article's blocks: sentences of one paragraph share it. */
  readonly block: number;
  readonly kind: Block["kind"];
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  /** A quotation that began in an earlier sentence is still open at its first word. */
  readonly opensQuoted: boolean;
};

/** Longer sentences than this are lists or tables: reading them clause by clause would only guess. */
const MAX_WORDS = 160;

/** Sentences of every block that may tell something, in reading order. Titles are read too: they name what matters. */
export function readSentences(
  { article, dates, toponyms }: EventsInput,
  upper = isUpper(article.text),
): SentenceReading[] {
  const { text } = article;
  const marksFrom = marksCursor(dates.timexes, toponyms);
  const sentences: SentenceReading[] = [];
  article.blocks.forEach((block, blockIndex) => {
    if (block.kind === "furniture" || block.kind === "dateline") return;
    const { dateline } = article;
    const start =
      dateline !== null && dateline.start >= block.start && dateline.end <= block.end
        ? dateline.end
        : block.start;
    let quoted = false;
    for (const sentence of sentencesIn(text, start, block.end)) {
      if (sentence.tokens.length < 3 || sentence.tokens.length > MAX_WORDS) continue;
      const words = tagWords(sentence.tokens, marksFrom(sentence.start, sentence.end), upper);
      const clauses = clausesIn(words);
      sentences.push({
        index: sentences.length,
        block: blockIndex,
        kind: block.kind,
        start: sentence.start,
        end: sentence.end,
        words,
        clauses,
        opensQuoted: quoted,
      });
      if (countQuotes(words) % 2 === 1) quoted = !quoted;
    }
  });
  return sentences;
}

const countQuotes = (words: readonly Word[]): number => {
  let count = 0;
  for (const word of words) if (word.wordClass === "quote") count += 1;
  return count;
};

const UPPER_SAMPLE = 4000; // characters

/** All-capitals texts (wire reports of old) have next to no small letters. */
export function isUpper(text: string): boolean {
  let small = 0;
  let capital = 0;
  for (let i = 0; i < text.length && i < UPPER_SAMPLE && small * 9 < UPPER_SAMPLE; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) small += 1;
    else if (code >= 65 && code <= 90) capital += 1;
  }
  return capital > 20 && small * 9 < capital;
}

/** Marks of a stretch by binary search: both lists are in text order and don't overlap among themselves. */
function marksCursor(timexes: readonly Timex[], toponyms: readonly Toponym[]) {
  return (start: number, end: number) => ({
    timexes: within(timexes, start, end),
    toponyms: within(toponyms, start, end),
  });
}

export function within<T extends { readonly start: number; readonly end: number }>(
  marks: readonly T[],
  start: number,
  end: number,
): readonly T[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < marks.length && marks[last]!.start < end) last += 1;
  return marks.slice(low, last);
}
