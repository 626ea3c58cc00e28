import type { Word } from "../words.ts";
import { LEXICON } from "./lexicon.ts";

/** Counts of how a key is used, kept with the first word that has it. */
type Uses = Readonly<Record<"capital" | "small" | "locative" | "person" | "comma", Int32Array>>;

/** How each word is used over the whole article, in coarse steps. */
export function articleUse(words: readonly Word[], capital: Uint8Array, lexicon: Int32Array): Int32Array {
  const n = words.length;
  const first = firstOfSameKey(words);
  const uses: Uses = {
    capital: new Int32Array(n),
    small: new Int32Array(n),
    locative: new Int32Array(n),
    person: new Int32Array(n),
    comma: new Int32Array(n),
  };
  for (let i = 0; i < n; i += 1) {
    const at = first[i]!;
    if (!capital[i]) {
      uses.small[at]! += 1;
      continue;
    }
    uses.capital[at]! += 1;
    const before = i > 0 ? lexicon[i - 1]! : 0;
    const after = i + 1 < n ? lexicon[i + 1]! : 0;
    if (before & LEXICON.locative && !(before & LEXICON.title)) uses.locative[at]! += 1;
    if (before & LEXICON.title || (capital[i - 1] && before & LEXICON.firstName)) uses.person[at]! += 1;
    if (after & LEXICON.speech && before & LEXICON.title) uses.person[at]! += 1;
    if (capital[i + 2] && words[i + 1]!.text === ",") uses.comma[at]! += 1;
  }
  const article = new Int32Array(n);
  for (let i = 0; i < n; i += 1) article[i] = words[i]!.key === "" ? 0 : stepsOf(uses, first[i]!);
  return article;
}

function firstOfSameKey(words: readonly Word[]): Int32Array {
  const first = new Int32Array(words.length);
  const known = new Map<string, number>();
  for (let i = 0; i < words.length; i += 1) {
    const { key } = words[i]!;
    first[i] = known.get(key) ?? i;
    if (first[i] === i) known.set(key, i);
  }
  return first;
}

const stepsOf = ({ capital, locative, person, comma, small }: Uses, at: number): number =>
  (((step(capital[at]!) * 3 + step(locative[at]!)) * 3 + step(person[at]!)) * 3 + step(comma[at]!)) * 3 +
  step(small[at]!) +
  1;

const step = (count: number): number => (count > 1 ? 2 : count);
