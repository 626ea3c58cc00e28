import { rememberWords, wordOf, wordSlot } from "../text/word-pool.ts";
import { nameKey } from "./gazetteer/name-key.ts";
import { demonymTarget, opensDemonym } from "./recognise/demonym-list.ts";
import { lexiconOf } from "./recognise/lexicon.ts";

/** What a word's capitals say, as it is written. Numbers: they are part of the tagger's features. */
export const CASING = { lower: 0, title: 1, upper: 2, mixed: 3, number: 4, mark: 5 } as const;
export type Casing = (typeof CASING)[keyof typeof CASING];

/** What a word says by its letters alone, wherever it stands. Words of one spelling share one form. */
export type WordForm = {
  readonly text: string;
  /** Name key of this word alone; "" for numbers, punctuation, possessive endings and addresses. */
  readonly key: string;
  readonly casing: Casing;
  readonly capitalised: boolean;
  /** Begins with a small letter or a digit. */
  readonly small: boolean;
  /** One case throughout; "none" for short words and those without a key, which tell nothing. */
  readonly letters: "upper" | "lower" | "both" | "none";
  /** Of a capitalised word: what a demonym belongs to, and whether one of two words may begin so ("South Korean"). */
  readonly demonym: { readonly target: string | undefined; readonly opens: boolean } | null;
  /** LEXICON bits. */
  readonly lexicon: number;
  /** Its length up to 5, and whether it ends with a stop that belongs to it: what the tagger calls a shape, but for casing. */
  readonly build: number;
  /** Hashes of the key (or of the text, where there is none), and of its first and last three letters. */
  readonly hash: number;
  readonly prefix: number;
  readonly suffix: number;
};

const ordinaryForm = rememberWords((text) => makeForm(text, false));
const namedForm = rememberWords((text) => makeForm(text, true));

/** The form of `text.slice(start, end)`; `named` when it may be part of a name. */
export function formAt(text: string, start: number, end: number, named: boolean): WordForm {
  const slot = wordSlot(text, start, end);
  return (named ? namedForm : ordinaryForm)(wordOf(text, start, end, slot), slot);
}

function makeForm(text: string, named: boolean): WordForm {
  const key = named ? nameKey(text) : "";
  const casing = casingOf(text);
  const capitalised = casing !== CASING.lower && /^\p{Lu}/u.test(text);
  return {
    text,
    key,
    casing,
    capitalised,
    small: !capitalised && /^[\p{Ll}\d]/u.test(text),
    letters: key === "" || text.length < 3 ? "none" : lettersOf(text),
    demonym: capitalised ? demonymOf(key) : null,
    lexicon: key === "" ? 0 : lexiconOf(key),
    build: Math.min(text.length, 5) * 2 + (text.length > 1 && text.endsWith(".") ? 1 : 0),
    hash: textHash(key === "" ? text : key),
    prefix: textHash(key.slice(0, 3)),
    suffix: textHash(key.slice(-3)),
  };
}

function demonymOf(key: string): WordForm["demonym"] {
  const target = demonymTarget(key);
  const opens = opensDemonym(key);
  return target === undefined && !opens ? null : { target, opens };
}

function casingOf(text: string): Casing {
  if (/^[a-z]+$/.test(text)) return CASING.lower;
  if (/^\p{Nd}/u.test(text)) return CASING.number;
  if (!/^\p{L}/u.test(text)) return CASING.mark;
  if (/^\p{Lu}[\p{Ll}\p{M}'’.]*$/u.test(text)) return CASING.title;
  if (/^[\p{Lu}\p{M}.&'’]+$/u.test(text)) return CASING.upper;
  return /^\p{Lu}/u.test(text) ? CASING.mixed : CASING.lower;
}

function lettersOf(text: string): WordForm["letters"] {
  if (text === text.toUpperCase()) return "upper";
  return text === text.toLowerCase() ? "lower" : "both";
}

function textHash(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
