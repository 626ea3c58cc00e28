import type { Span } from "../text/span.ts";
import { formAt, type WordForm } from "./word-form.ts";

/**
 * Words as place names need them: finer than the text's tokens, because a name may be one part of a hyphenated word
 * ("US-led") or carry a possessive ("Iraq’s" → "Iraq", "’s"). The tagger's weights belong to exactly this split:
 * retrain when it changes.
 */
export type Word = Span & {
  readonly text: string;
  /** Name key of this word alone; "" for punctuation, possessive endings and addresses. */
  readonly key: string;
  /** What stands between this word and the one before. */
  readonly gap: "none" | "blank" | "line" | "paragraph";
  readonly form: WordForm;
};

// Groups: address, initials, number, word; what is left is one mark. One alternation over disjoint openings, no nested quantifier that can split a run in two ways: linear on any input.
const WORD =
  /((?:https?:\/\/|www\.)\S+)|((?:\p{Lu}\.){2,}|\p{Lu}\.(?:Va|Dak|Mex)\.)|(\p{Nd}+(?:[.,:]\p{Nd}+)*)|(\p{L}[\p{L}\p{M}\p{Nd}]*(?:['’ʼ&]\p{L}[\p{L}\p{M}\p{Nd}]*)*)|\S/uy;

/** The stop belongs to these: "Calif.", "St." */
const ABBREVIATIONS = new Set(
  (
    "ala ariz ark calif cal colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa " +
    "penn tenn tex vt va wash wis wyo alta ont que sask man st ste mt ft gen sen rep gov lt col sgt capt prof dr mr mrs ms"
  ).split(" "),
);

export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === BLANK) at += 1;
    else if (kind === MARK) at = push(words, text, at, at + 1, false);
    else at = plainWord(words, text, at, kind) ?? anyWord(words, text, at);
  }
  return words;
}

/** Adds the word from `start` to `end`; returns its end. */
function push(words: Word[], text: string, start: number, end: number, named: boolean): number {
  const form = formAt(text, start, end, named);
  const before = words.length === 0 ? 0 : words[words.length - 1]!.end;
  words.push({ start, end, text: form.text, key: form.key, gap: gapOf(text, before, start), form });
  return end;
}

const [BLANK, MARK, LETTER, DIGIT, OTHER] = [0, 1, 2, 3, 4] as const;
type CharacterKind = typeof BLANK | typeof MARK | typeof LETTER | typeof DIGIT | typeof OTHER;

const ASCII: readonly CharacterKind[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return BLANK;
  if (/[A-Za-z]/.test(character)) return LETTER;
  return /[0-9]/.test(character) ? DIGIT : MARK;
});

const kindAt = (text: string, at: number): CharacterKind => ASCII[text.charCodeAt(at)] ?? OTHER;

/** Nearly all words: ASCII letters with nothing behind them that could belong to the word. The rest is undefined. */
function plainWord(words: Word[], text: string, start: number, kind: CharacterKind): number | undefined {
  if (kind !== LETTER) return undefined;
  let end = start + 1;
  for (let next = kindAt(text, end); next === LETTER || next === DIGIT; next = kindAt(text, end)) end += 1;
  if (end === text.length) return push(words, text, start, end, true);
  const behind = text[end]!;
  if (behind === "'" || behind === "&" || behind === "." || behind === ":" || behind > "\u007f")
    return undefined;
  return push(words, text, start, end, true);
}

/** A word by the pattern: addresses, initials, numbers, possessive endings, abbreviations, other scripts. */
function anyWord(words: Word[], text: string, at: number): number {
  WORD.lastIndex = at;
  const match = WORD.exec(text);
  if (match === null) return at + 1;
  const [found, , initials, , word] = match;
  const end = at + found.length;
  if (word === undefined) return push(words, text, at, end, initials !== undefined);
  if (POSSESSIVE.test(word) && word.length > 2) {
    push(words, text, at, end - 2, true);
    return push(words, text, end - 2, end, false);
  }
  const isShort = text[end] === "." && isAbbreviation(word);
  return push(words, text, at, isShort ? end + 1 : end, true);
}

const POSSESSIVE = /['’][sS]$/;

const isAbbreviation = (word: string): boolean =>
  word.length < 6 && /^\p{Lu}/u.test(word) && ABBREVIATIONS.has(word.toLowerCase());

const LINE_FEED = 10;

/** Between two words there is nothing but blanks. */
function gapOf(text: string, from: number, to: number): Word["gap"] {
  if (from === to) return "none";
  let breaks = 0;
  for (let i = from; i < to; i += 1) if (text.charCodeAt(i) === LINE_FEED) breaks += 1;
  return breaks === 0 ? "blank" : breaks === 1 ? "line" : "paragraph";
}

export const isPossessive = (word: Word | undefined): boolean =>
  word !== undefined && word.text.length === 2 && /^['’][sS]$/.test(word.text);

export const isCapitalised = (word: Word | undefined): boolean => word?.form.capitalised ?? false;
