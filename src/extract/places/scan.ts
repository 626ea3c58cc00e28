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

const wordList = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** No name has one of these in small letters. */
const NEVER = wordList(
  "is are was were be been has have had will would that this these those it its he his she her they their we our you your who which what when where how not no said says then there so if about during also more most some any can could may might just",
);
/** No name begins with one of these in small letters; together they are half of running text. */
const SMALL: ReadonlySet<string> = new Set([
  ...NEVER,
  ...wordList(
    "the a an and or but of for with by as in on at to from into than after before over under between up out all only one two first last new",
  ),
]);

/** An Arabic article joined to the name: "al-Bab", "ez-Zor". */
const ARTICLES = wordList("al el ar as ash at az ad an ez es er et ul");

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
      ? longestFrom(words, first, anywhere, gazetteer)
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

/** @param anywhere small letters tell nothing: "port said" */
function longestFrom(
  words: readonly Word[],
  first: number,
  anywhere: boolean,
  gazetteer: Gazetteer,
): NameMatch | null {
  const hash = emptyHash();
  let key = -1;
  let last = first;
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
    if (parts > 0) {
      if (!anywhere && NEVER.has(word.text)) break;
      extendHash(hash, " ");
    }
    extendHash(hash, word.key);
    parts += 1;
    const known = gazetteer.keyOf(hash);
    if (known === -1) continue;
    key = known;
    last = i;
  }
  return key === -1 ? null : { first, last, readings: gazetteer.namedByKey(key) };
}
