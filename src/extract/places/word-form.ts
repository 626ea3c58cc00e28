import { nameKey } from "./gazetteer/name-key.ts";
import { lexiconOf } from "./recognise/lexicon.ts";

/** What a word's capitals say, as it is written. */
export type Casing = "lower" | "title" | "upper" | "mixed" | "number" | "mark";

/** What a word says by its letters alone, wherever it stands. Words of one spelling share one form. */
export type WordForm = {
  readonly text: string;
  /** Name key of this word alone; "" for numbers, punctuation, possessive endings and addresses. */
  readonly key: string;
  readonly casing: Casing;
  readonly capitalised: boolean;
  /** One case throughout; "none" for short words and those without a key, which tell nothing. */
  readonly letters: "upper" | "lower" | "both" | "none";
  /** LEXICON bits. */
  readonly lexicon: number;
  /** Hashes of the key (or of the text, where there is none), and of its first and last three letters. */
  readonly hash: number;
  readonly prefix: number;
  readonly suffix: number;
};

/** Forms kept; articles use the same words over and over. */
const KEPT = 30_000;
/** A slice of more letters is a view that would hold the whole article in memory: such words are made anew. */
const LONGEST_KEPT = 12;
const forms = new Map<string, WordForm>();

/** `named` when the word may be part of a name: the same for every word of one spelling. */
export function formOf(text: string, named: boolean): WordForm {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const form = makeForm(text, named ? nameKey(text) : "");
  if (text.length <= LONGEST_KEPT) {
    if (forms.size >= KEPT) forms.clear();
    forms.set(text, form);
  }
  return form;
}

const makeForm = (text: string, key: string): WordForm => ({
  text,
  key,
  casing: casingOf(text),
  capitalised: /^\p{Lu}/u.test(text),
  letters: key === "" || text.length < 3 ? "none" : lettersOf(text),
  lexicon: key === "" ? 0 : lexiconOf(key),
  hash: textHash(key === "" ? text : key),
  prefix: textHash(key.slice(0, 3)),
  suffix: textHash(key.slice(-3)),
});

function casingOf(text: string): Casing {
  if (/^[a-z]+$/.test(text)) return "lower";
  if (/^\p{Nd}/u.test(text)) return "number";
  if (!/^\p{L}/u.test(text)) return "mark";
  if (/^\p{Lu}[\p{Ll}\p{M}'’.]*$/u.test(text)) return "title";
  if (/^[\p{Lu}\p{M}.&'’]+$/u.test(text)) return "upper";
  if (/^\p{Lu}/u.test(text)) return "mixed";
  return "lower";
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
