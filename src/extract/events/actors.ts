import { ACTOR_NOUNS, PERSON_TITLES } from "./lexicon/closed-class.ts";
import type { Word } from "./grammar/word.ts";

/** Somebody without a name whom "he" or "she" may mean: "the driver". */
export const HUMANS: ReadonlySet<string> = new Set(
  `man woman boy girl suspect victim driver employee officer policeman policewoman soldier gunman doctor teacher student
  child father mother son daughter husband wife patient passenger pilot resident prisoner attacker bomber robber thief
  worker farmer priest nurse clerk owner fisherman hostage bystander pedestrian cyclist motorist teenager baby toddler
  killer shooter inmate defendant monarch stepmother stepfather brother sister uncle aunt cousin grandfather
  grandmother nephew niece neighbor neighbour roommate girlfriend boyfriend fiancee widow lawyer`.split(
    /\s+/,
  ),
);

/** The head of a subject can speak or act: a name, a pronoun, a body, an office. */
export function isActor(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const { wordClass, lower } = words[i]!;
    if (wordClass === "name" || ACTOR_NOUNS.has(lower) || PERSON_TITLES.has(lower) || HUMANS.has(lower))
      return true;
    if (wordClass === "pronoun" && /^(?:i|he|she|they|we|who|it)$/.test(lower)) return true;
  }
  return false;
}
