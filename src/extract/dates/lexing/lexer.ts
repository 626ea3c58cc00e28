import { rememberWords, wordOf, wordSlot } from "../../text/word-pool.ts";

/**
 * Text as parallel columns over tokens, made once per article; everything after works on token numbers.
 *
 *     text   "On Nov. 21st, year-end"
 *     norm    on nov . 21 st , year - end
 *
 * A word is a run of letters (digits may follow: "q3"), a number a run of digits of one script, anything else that is
 * not white space is a token of its own. "'s" is one token; all hyphens and en dashes are "-"; two or more, or an em
 * dash, are "—". One pass over the characters, no regular expression that could go back.
 */
export type Lexed = {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Lower case; digits as ASCII. */
  readonly norm: readonly string[];
  /** The number's value, or -1 for what is no number. */
  readonly digits: Float64Array;
  /** Bits of `Mark`. */
  readonly marks: Uint8Array;
};

export const Mark = {
  /** Starts where the token before ends. */
  glued: 1,
  /** A blank line, or the start of the text, is before it. */
  breakBefore: 2,
  /** Starts with a capital. */
  capital: 4,
  /** Is all capitals, two or more. */
  allCapitals: 8,
  /** A line break is before it. */
  newLine: 16,
} as const;

export const isGlued = (lexed: Lexed, i: number): boolean => ((lexed.marks[i] ?? 0) & Mark.glued) !== 0;
export const isBreak = (lexed: Lexed, i: number): boolean => ((lexed.marks[i] ?? 0) & Mark.breakBefore) !== 0;
export const isCapital = (lexed: Lexed, i: number): boolean => ((lexed.marks[i] ?? 0) & Mark.capital) !== 0;
export const isAllCapitals = (lexed: Lexed, i: number): boolean =>
  ((lexed.marks[i] ?? 0) & Mark.allCapitals) !== 0;
export const startsLine = (lexed: Lexed, i: number): boolean => ((lexed.marks[i] ?? 0) & Mark.newLine) !== 0;

/** The norm of a token, "" outside the text. */
export const normAt = (lexed: Lexed, i: number): string => lexed.norm[i] ?? "";

const LETTER = /^[\p{L}\p{M}]$/u;
const SPACE = /^\s$/u;
/** First code unit of the digit runs that count: ASCII, Arabic-Indic, its eastern form, full-width. */
const ZEROES = [0x30, 0x660, 0x6f0, 0xff10] as const;
const HYPHENS = new Set([0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0xff0d]);
const EM_DASH = 0x2014;
const MAX_DIGITS = 15; // longer runs are no dates, and would lose integer precision

const zeroOf = (code: number): number => {
  if (code < 128) return code >= 0x30 && code <= 0x39 ? 0x30 : -1;
  for (const zero of ZEROES) if (code >= zero && code <= zero + 9) return zero;
  return -1;
};
const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return LETTER.test(text[at] ?? "");
};
const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : SPACE.test(text[at] ?? "");
};

type Columns = { starts: number[]; ends: number[]; norm: string[]; digits: number[]; marks: number[] };

export function lex(text: string): Lexed {
  const out: Columns = { starts: [], ends: [], norm: [], digits: [], marks: [] };
  let at = 0;
  let newLines = 2;
  while (at < text.length) {
    if (isSpace(text, at)) {
      if (text.charCodeAt(at) === 10) newLines += 1;
      at += 1;
      continue;
    }
    at = lexToken(text, at, newLines, out);
    newLines = 0;
  }
  return {
    text,
    count: out.starts.length,
    starts: new Int32Array(out.starts),
    ends: new Int32Array(out.ends),
    norm: out.norm,
    digits: new Float64Array(out.digits),
    marks: new Uint8Array(out.marks),
  };
}

function lexToken(text: string, start: number, newLines: number, out: Columns): number {
  const code = text.charCodeAt(start);
  const zero = zeroOf(code);
  if (zero >= 0) return pushNumber(text, start, zero, newLines, out);
  if (isLetter(text, start)) return pushWord(text, start, start, newLines, out);
  if ((code === 0x27 || code === 0x2019) && endOfLast(out) === start && isLetter(text, start + 1))
    return pushWord(text, start, start + 1, newLines, out);
  if (HYPHENS.has(code) || code === EM_DASH) return pushDash(text, start, newLines, out);
  push(out, start, start + 1, text[start] ?? "", -1, newLines, 0);
  return start + 1;
}

const endOfLast = ({ ends }: Columns): number => (ends.length === 0 ? -1 : ends[ends.length - 1]!);

function pushNumber(text: string, start: number, zero: number, newLines: number, out: Columns): number {
  let end = start;
  let value = 0;
  let norm = "";
  for (let code = text.charCodeAt(end); code >= zero && code <= zero + 9; code = text.charCodeAt(end)) {
    value = value * 10 + (code - zero);
    if (zero !== 0x30) norm += String(code - zero);
    end += 1;
  }
  const shown = zero === 0x30 ? text.slice(start, end) : norm;
  push(out, start, end, shown, end - start > MAX_DIGITS ? -1 : value, newLines, 0);
  return end;
}

function pushWord(text: string, start: number, firstLetter: number, newLines: number, out: Columns): number {
  const end = wordEnd(text, firstLetter);
  const slot = wordSlot(text, start, end);
  const { norm, marks } = normOf(wordOf(text, start, end, slot), slot);
  push(out, start, end, norm, -1, newLines, marks);
  return end;
}

/** By code of ASCII: 1 for what a word goes on with. */
const GOES_ON = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);

function wordEnd(text: string, start: number): number {
  for (let end = start; ; end += 1) {
    const code = text.charCodeAt(end);
    if (code < 128 ? GOES_ON[code] === 0 : !LETTER.test(text[end] ?? "")) return end;
  }
}

/** What a word says by its letters alone. */
type WordNorm = { readonly text: string; readonly norm: string; readonly marks: number };

const normOf = rememberWords((text): WordNorm => {
  const lower = text.toLowerCase();
  const capital = text[0] !== lower[0] ? Mark.capital : 0;
  const allCapitals = capital !== 0 && text.length > 1 && text === text.toUpperCase() ? Mark.allCapitals : 0;
  return { text, norm: lower.replace("’", "'"), marks: capital | allCapitals };
});

function pushDash(text: string, start: number, newLines: number, out: Columns): number {
  let end = start;
  while (HYPHENS.has(text.charCodeAt(end)) || text.charCodeAt(end) === EM_DASH) end += 1;
  const single = end === start + 1 && text.charCodeAt(start) !== EM_DASH;
  push(out, start, end, single ? "-" : "—", -1, newLines, 0);
  return end;
}

function push(
  out: Columns,
  start: number,
  end: number,
  norm: string,
  digits: number,
  newLines: number,
  marks: number,
): void {
  const glued = endOfLast(out) === start ? Mark.glued : 0;
  const breaks = newLines > 1 ? Mark.breakBefore : 0;
  const line = newLines > 0 ? Mark.newLine : 0;
  out.starts.push(start);
  out.ends.push(end);
  out.norm.push(norm);
  out.digits.push(digits);
  out.marks.push(marks | glued | breaks | line);
}
