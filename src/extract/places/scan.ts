import type { Gazetteer, Named } from "./gazetteer/gazetteer.ts";
import { emptyHash, extendHash } from "./gazetteer/key-hash.ts";
import { isCapitalised, isPossessive, type Word } from "./words.ts";

/** The longest names of the gazetteer that start at each word. */
export type NameMatch = {
  readonly first: number;
  readonly last: number;
  readonly readings: readonly Named[];
};

/** No place name of the tables that news uses has more words. */
const LONGEST = 7;

/** No name begins with one of these in small letters; half of running text is made of them. */
const SMALL = new Set(
  "the a an and or but of for with by as is are was were be been has have had will would that this these those it its he his she her they their we our you your who which what when where how not no said says in on at to from into than then there so if about after before over under between during up out also more most some any all can could may might just only one two first last new".split(
    " ",
  ),
);

/** An Arabic article joined to the name: "al-Bab", "ez-Zor". */
const ARTICLES = new Set("al el ar as ash at az ad an ez es er et ul".split(" "));

/** Below one capitalised word in this many, small letters tell nothing and every word is looked up. */
const SPARSE = 50;

/**
 * For every word, the longest name that starts there, or null. Linear in the text: at most LONGEST look-ups a word. In
 * ordinary text a name begins with a capital or has one behind its first word ("eastern Aleppo").
 */
export function scanNames(words: readonly Word[], gazetteer: Gazetteer): (NameMatch | null)[] {
  let capitals = 0;
  for (const { form } of words) if (form.capitalised) capitals += 1;
  const anywhere = capitals * SPARSE < words.length;
  return words.map((word, first) =>
    word.key !== "" && (anywhere || mayBegin(words, first)) && !SMALL.has(word.text)
      ? longestFrom(words, first, gazetteer)
      : null,
  );
}

const mayBegin = (words: readonly Word[], first: number): boolean =>
  !words[first]!.form.small ||
  isCapitalised(words[first + 1]) ||
  (isCapitalised(words[first + 2]) && isArticle(words, first));

/** The article of the name that begins two words on, behind a hyphen. */
export const isArticle = (words: readonly Word[], at: number): boolean =>
  ARTICLES.has(words[at]?.key ?? "") &&
  /^[-‑]$/.test(words[at + 1]?.text ?? "") &&
  words[at + 2]?.gap === "none";

function longestFrom(words: readonly Word[], first: number, gazetteer: Gazetteer): NameMatch | null {
  const hash = emptyHash();
  let best: { last: number; a: number; b: number } | null = null;
  let parts = 0;
  for (let i = first; i < words.length && parts < LONGEST; i += 1) {
    const word = words[i]!;
    if (i > first && (word.gap === "paragraph" || word.gap === "line")) break;
    if (word.key === "") {
      if (i === first) break;
      if (isPossessive(word)) extendHash(hash, "s");
      else if (!/^[-‑–]$/.test(word.text)) break;
      continue;
    }
    if (parts > 0) extendHash(hash, " ");
    extendHash(hash, word.key);
    parts += 1;
    if (gazetteer.hasHash(hash)) best = { last: i, a: hash.a, b: hash.b };
  }
  return best === null ? null : { first, last: best.last, readings: gazetteer.namedByHash(best) };
}
