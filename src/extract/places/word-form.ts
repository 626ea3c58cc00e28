import { nameKey } from "./gazetteer/name-key.ts";
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
  /** LEXICON bits. */
  readonly lexicon: number;
  /** Its length up to 5, and whether it ends with a stop that belongs to it: what the tagger calls a shape, but for casing. */
  readonly build: number;
  /** Hashes of the key (or of the text, where there is none), and of its first and last three letters. */
  readonly hash: number;
  readonly prefix: number;
  readonly suffix: number;
};

/** Forms kept; articles use the same words over and over. */
const KEPT = 30_000;
/** Words of more letters are rarely met again. */
const LONGEST_KEPT = 20;
/** A slice of more letters is a view that would hold its whole article in memory. */
const LONGEST_SLICE = 12;
const forms = new Map<string, WordForm>();

/** Forms by a hash of their letters: a word that was met before needn't be cut out of its text to be known. */
const SLOTS = 1 << 15;
const slots: (WordForm | null)[] = Array.from({ length: SLOTS }, () => null);

/**
 * The form of `text.slice(start, end)`; `named` when it may be part of a name, which is the same for every word of one
 * spelling.
 */
export function formAt(text: string, start: number, end: number, named: boolean): WordForm {
  if (end - start > LONGEST_KEPT) return makeForm(text.slice(start, end), named);
  const slot = slotOf(text, start, end);
  const met = slots[slot]!;
  if (met !== null && met.text.length === end - start && text.startsWith(met.text, start)) return met;
  return (slots[slot] = keptForm(text.slice(start, end), named));
}

function slotOf(text: string, start: number, end: number): number {
  let hash = 0x811c_9dc5;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function keptForm(text: string, named: boolean): WordForm {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const own = text.length > LONGEST_SLICE ? text.split("").join("") : text;
  const form = makeForm(own, named);
  if (forms.size >= KEPT) forms.clear();
  forms.set(own, form);
  return form;
}

function makeForm(text: string, named: boolean): WordForm {
  const key = named ? nameKey(text) : "";
  return {
    text,
    key,
    casing: casingOf(text),
    capitalised: /^\p{Lu}/u.test(text),
    small: /^[\p{Ll}\d]/u.test(text),
    letters: key === "" || text.length < 3 ? "none" : lettersOf(text),
    lexicon: key === "" ? 0 : lexiconOf(key),
    build: Math.min(text.length, 5) * 2 + (text.length > 1 && text.endsWith(".") ? 1 : 0),
    hash: textHash(key === "" ? text : key),
    prefix: textHash(key.slice(0, 3)),
    suffix: textHash(key.slice(-3)),
  };
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
