import { AFTER_CLOCK_TIME, SENTENCE_OPENERS, TITLE_ABBREVIATIONS } from "./abbreviations.ts";
import { hasBreak, linesIn } from "./lines.ts";
import type { Span } from "./span.ts";
import { tokenize, type Token } from "./tokens.ts";

export type Sentence = Span & { readonly tokens: readonly Token[] };

/** Marks that close what a sentence opened, and stay with it. */
const CLOSERS = new Set(['"', "”", "’", "'", ")", "]", "»", "''", "-RRB-", "-RSB-"]);
/** Closing marks that stay with the sentence before them even behind a space, as tokenised text writes them. */
const DETACHED_CLOSERS = new Set(["''", "”", "-RRB-", "-RSB-"]);
const OPENERS = new Set(['"', "“", "‘", "'", "(", "[", "«", "``", "`", "-LRB-", "-LSB-"]);
const QUOTE_OPENERS = new Set(['"', "“", "‘", "«", "``"]);
const STOPS = /^(?:[.!?。؟۔！？]|…|\.{2,})$/u;

type Context = {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Offsets of the first characters of lines that start something new. */
  readonly freshLines: ReadonlySet<number>;
  /** A text without one capital: case says nothing about where sentences start. */
  readonly caseless: boolean;
};

/**
 * Sentences of a stretch of text; together they hold every token of it once, in order. A blank line always ends one, a
 * line break does unless the line is only wrapped, a full stop does when what follows starts a new sentence; the stop of
 * an abbreviation mostly doesn't. Our own rules instead of `Intl.Segmenter`, whose tables differ from one Node version
 * to the next: same input, same bytes.
 */
export function sentencesIn(text: string, start = 0, end = text.length): Sentence[] {
  const tokens = tokenize(text, start, end);
  const context: Context = {
    text,
    tokens,
    freshLines: freshLinesIn(text, start, end),
    caseless: !/\p{Lu}/u.test(text.slice(start, end)),
  };
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const last = sentenceEnd(context, first, i);
    if (last === null) continue;
    sentences.push(sentenceOf(tokens.slice(first, last + 1)));
    first = last + 1;
    i = last;
  }
  if (first < tokens.length) sentences.push(sentenceOf(tokens.slice(first)));
  return sentences;
}

const NONE: ReadonlySet<number> = new Set();

function freshLinesIn(text: string, start: number, end: number): ReadonlySet<number> {
  if (!hasBreak(text, start, end)) return NONE;
  const lines = linesIn(text, start, end);
  return new Set(lines.filter((_, i) => i > 0 && !lines[i - 1]!.wraps).map((line) => line.start));
}

/** "U.N.", "Gen.", "." */
const hasStop = ({ text }: Token): boolean => text.charCodeAt(text.length - 1) === 0x2e;

/**
 * The last token of the sentence that ends at token `i` (closing marks included), or null when none ends there.
 * @param first the token it starts with
 */
function sentenceEnd(context: Context, first: number, i: number): number | null {
  const { tokens, freshLines } = context;
  const token = tokens[i]!;
  const mayEnd = token.kind === "punctuation" || hasStop(token);
  const last = mayEnd ? lastOfEnding(context, i) : i;
  const next = tokens[last + 1];
  if (next === undefined || freshLines.has(next.start)) return last;
  if (!mayEnd) return null;
  if (/^[,;)\]]$/.test(next.text)) return null; // "“Salute!”, chanted the crowd"
  if (STOPS.test(token.text)) return stopEnds(context, i, last) ? last : null;
  if (token.kind === "word" && hasStop(token)) return abbreviationEnds(context, first, i, last) ? last : null;
  return null;
}

/** Takes in the marks that close behind a stop: `."`, `.")`, `.".`; only the token itself when it is no stop. */
function lastOfEnding({ tokens, freshLines }: Context, i: number): number {
  if (!hasStop(tokens[i]!) && !STOPS.test(tokens[i]!.text)) return i;
  let last = i;
  for (let next = tokens[last + 1]; next !== undefined; next = tokens[last + 1]) {
    if (freshLines.has(next.start)) break;
    const touches = tokens[last]!.end === next.start;
    const closes = STOPS.test(next.text) || (touches ? CLOSERS : DETACHED_CLOSERS).has(next.text);
    if (!closes) break;
    last += 1;
  }
  return last;
}

function stopEnds(context: Context, i: number, last: number): boolean {
  const { text, tokens, freshLines, caseless } = context;
  const next = tokens[last + 1]!;
  if (next.text === "/") return false; // "MOSCOW, March 27. /TASS/."
  const before = tokens[i - 1];
  const starts = i < 2 || freshLines.has(before?.start ?? 0);
  if (starts && before?.kind === "number") return false; // the "2." of a list
  const start = wordAfterOpeners(tokens, last + 1);
  if (start === undefined) return true;
  if (tokens[last]!.end === next.start) return last > i || gluedSentence(text, tokens, i, start);
  return caseless || !/^\p{Ll}/u.test(start.text);
}

/** "the talks.The minister": the space was lost, the capital says that a sentence starts. */
const gluedSentence = (text: string, tokens: readonly Token[], i: number, next: Token): boolean =>
  /[\p{Ll}\p{Nd})]/u.test(text[tokens[i]!.start - 1] ?? "") && /^\p{Lu}\p{Ll}|^[A-Z]$/u.test(next.text);

function abbreviationEnds(context: Context, first: number, i: number, last: number): boolean {
  const { tokens } = context;
  const token = tokens[i]!;
  const stem = token.text.slice(0, -1).toLowerCase();
  if (TITLE_ABBREVIATIONS.has(stem)) return false;
  const next = tokens[last + 1]!;
  const start = wordAfterOpeners(tokens, last + 1);
  if (start === undefined || start.kind !== "word" || !/^\p{Lu}/u.test(start.text)) return false;
  if (last > i || QUOTE_OPENERS.has(next.text)) return true;
  const lower = start.text.toLowerCase();
  // "At 12:03 p.m. Walker County police …" has only begun.
  if (/^[ap]\.m$/.test(stem)) return i - first >= 4 && !AFTER_CLOCK_TIME.has(lower);
  return SENTENCE_OPENERS.has(lower) && !isMiddleInitial(tokens, i, start);
}

/** "Samuel A. The" is no name, "Samuel A. Will" might be: an initial needs a name before it and one after. */
const isMiddleInitial = (tokens: readonly Token[], i: number, next: Token): boolean =>
  tokens[i]!.text.length === 2 &&
  /^(?:Will|Can|May)$/.test(next.text) &&
  /^\p{Lu}\p{Ll}/u.test(tokens[i - 1]?.text ?? "");

function wordAfterOpeners(tokens: readonly Token[], from: number): Token | undefined {
  let at = from;
  while (at < from + 4 && tokens[at] !== undefined && OPENERS.has(tokens[at]!.text)) at += 1;
  return tokens[at];
}

const sentenceOf = (tokens: readonly Token[]): Sentence => ({
  start: tokens[0]!.start,
  end: tokens.at(-1)!.end,
  tokens,
});
