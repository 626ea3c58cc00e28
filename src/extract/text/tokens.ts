import {
  AMBIGUOUS_IN_CAPITALS,
  CAPITAL_ABBREVIATIONS,
  LOWER_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from "./abbreviations.ts";
import type { Span } from "./span.ts";
import { wordOf, wordSlot } from "./word-pool.ts";

export type Token = Span & {
  readonly text: string;
  readonly kind: "word" | "number" | "punctuation";
  /** See `wordSlot`. */
  readonly slot: number;
};

/**
 * One alternation whose branches never fail after a long run, so it is linear on any input.
 *
 *     mark     --  ...  ``  ''  -LRB-       marks of more than one character, those of tokenised text too
 *     url      https://example.org/a-b      one word, so that nobody reads a date in it
 *     number   9,000  14:30  3.5
 *     acronym  U.N.  a.m.  D.C
 *     clitic   's  n't                      only where tokenised text has cut it off
 *     word     Iraq’s  US-led  AT&T  www.cnn.com
 */
const TOKEN = new RegExp(
  [
    /(-(?:LRB|RRB|LSB|RSB|LCB|RCB)-|-{2,3}|\.{2,}|``|'')/u,
    /(https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?'’)\]])/u,
    /(\p{Nd}+(?:[.,:]\p{Nd}+)*)/u,
    /(\p{L}(?:\.\p{L}(?!\p{L}))+\.?)/u,
    /((?<=\s)(?:['’](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)|n['’]t|N['’]T)(?![\p{L}\p{Nd}]))/u,
    /(\p{L}[\p{L}\p{M}\p{Nd}]*(?:(?:[-'’‑&]|(?<=[\p{Ll}\p{Nd}])\.(?=\p{Ll})|\.(?=(?:com|org|net)(?!\p{L})))[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*)*)/u,
    /(\S)/u,
  ]
    .map((branch) => branch.source)
    .join("|"),
  "gu",
);

/** Those groups of the pattern that tell the kind of a token; the last is whatever else isn't blank. */
const [COMPOUND_MARK, NUMBER, WORD, ANY] = [1, 3, 6, 7] as const;

/**
 * Words, numbers and punctuation marks, in order; together they cover every character that isn't white space, and each
 * equals its stretch of the text. A full stop stays with an abbreviation ("U.N.", "Gen."). A token that the end of the
 * stretch cuts is cut there too.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < end;) {
    const kind = CHARACTERS[text.charCodeAt(at)] ?? BEYOND;
    const stop =
      kind === LETTER ? plainWordEnd(text, at) : kind === DIGIT ? plainNumberEnd(text, at) : at + 1;
    if (kind === BLANK) at = stop;
    else if (kind === MARK || (kind === OTHER && isBlankAt(text, stop)))
      at = push(tokens, text, at, stop, "punctuation");
    else if (kind === LETTER && stop > at) at = push(tokens, text, at, Math.min(stop, end), "word");
    else if (kind === DIGIT && stop > at) at = push(tokens, text, at, Math.min(stop, end), "number");
    else at = matched(tokens, text, at, end);
  }
  return tokens;
}

function push(tokens: Token[], text: string, start: number, end: number, kind: Token["kind"]): number {
  const slot = wordSlot(text, start, end);
  tokens.push({ start, end, text: wordOf(text, start, end, slot), kind, slot });
  return end;
}

const [BLANK, MARK, LETTER, DIGIT, OTHER, BEYOND] = [0, 1, 2, 3, 4, 5] as const;

/** Of ASCII. A mark is a token wherever it stands, what is OTHER where a blank follows; else the pattern has to look. */
const CHARACTERS: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return BLANK;
  if (/[A-Za-z]/.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  return /[-.'`]/.test(character) ? OTHER : MARK;
});

/** Nearly all words: ASCII with a blank or mark behind it, so that nothing more belongs to it. Else where it begins. */
function plainWordEnd(text: string, start: number): number {
  let end = start + 1;
  let kind = CHARACTERS[text.charCodeAt(end)];
  while (kind === LETTER || kind === DIGIT) kind = CHARACTERS[text.charCodeAt((end += 1))];
  const isPlain = kind === BLANK || (kind === MARK && text[end] !== "&" && text[end] !== ":");
  return isPlain ? end : start;
}

/** ASCII digits with what joins them, "9,000" and "14:30"; where they begin when something beyond ASCII follows. */
function plainNumberEnd(text: string, start: number): number {
  for (let end = start + 1; ; end += 1) {
    const kind = CHARACTERS[text.charCodeAt(end)];
    if (kind === DIGIT) continue;
    const joins = text[end] === "." || text[end] === "," || text[end] === ":";
    const next = joins ? (CHARACTERS[text.charCodeAt(end + 1)] ?? BEYOND) : kind;
    if (next === undefined || next === BEYOND) return start;
    if (!joins || next !== DIGIT) return end;
  }
}

const isBlankAt = (text: string, at: number): boolean => CHARACTERS[text.charCodeAt(at)] === BLANK;

/** Adds the next token by the pattern, if one begins before `end`. @returns where to go on */
function matched(tokens: Token[], text: string, start: number, end: number): number {
  TOKEN.lastIndex = start;
  const match = TOKEN.exec(text);
  if (match === null || match.index >= end) return end;
  const kind: Token["kind"] =
    match[NUMBER] !== undefined
      ? "number"
      : match[COMPOUND_MARK] !== undefined || match[ANY] !== undefined
        ? "punctuation"
        : "word";
  const stop = match.index + match[0].length;
  const owns = match[WORD] !== undefined && text[stop] === "." && ownsStop(match[0], text, stop);
  const from = Math.max(match.index, start); // a start inside a surrogate pair is matched from its first half
  return push(tokens, text, from, Math.min(owns ? stop + 1 : stop, end), kind);
}

/** Does the full stop at `stop` belong to the word before it? */
function ownsStop(word: string, text: string, stop: number): boolean {
  if (text[stop + 1] === ".") return false; // an ellipsis: "and so on..."
  const lower = word.toLowerCase();
  if (lower.length === 1 || /-\p{Lu}$/u.test(word)) return isInitial(word, text, stop);
  if (NUMBER_ABBREVIATIONS.has(lower) && numberFollows(text, stop + 1)) return true;
  const capital = /^\p{Lu}/u.test(word);
  if (TITLE_ABBREVIATIONS.has(lower)) return capital || lower === "vs" || lower === "cf" || lower === "st";
  if (!capital)
    return LOWER_ABBREVIATIONS.has(lower) && followsNumberOrComma(text, stop - word.length, lower);
  if (!CAPITAL_ABBREVIATIONS.has(lower)) return false;
  return word !== word.toUpperCase() || !AMBIGUOUS_IN_CAPITALS.has(lower) || numberFollows(text, stop + 1);
}

/** "Francisco I. Madero", "D-W. Va.", but not the end of "World War I." and "so do I." */
function isInitial(word: string, text: string, stop: number): boolean {
  if (!/\p{Lu}$/u.test(word) || !/\s/.test(text[stop + 1] ?? " ")) return false;
  if (word !== "I") return true;
  const before = text.slice(Math.max(0, stop - 12), stop - 1).trimEnd();
  return (
    /\p{Lu}\p{Ll}+$/u.test(before) &&
    !before.endsWith("War") &&
    /^\s\p{Lu}/u.test(text.slice(stop + 1, stop + 4))
  );
}

const NUMBER_AHEAD = /\s?[\p{Nd}#]/uy;

function numberFollows(text: string, at: number): boolean {
  NUMBER_AHEAD.lastIndex = at;
  return NUMBER_AHEAD.test(text);
}

/** Units count as abbreviations behind a number ("5 km."), the rest ("etc.", "dept.") always. */
function followsNumberOrComma(text: string, start: number, lower: string): boolean {
  return lower.length > 2 && !/^(?:min|sec|est)s?$/.test(lower)
    ? true
    : /\p{Nd}/u.test(text[start - 2] ?? "");
}
