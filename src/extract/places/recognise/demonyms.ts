import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { spanMention, type Mention } from "../mention.ts";
import { isCapitalised, type Word } from "../words.ts";
import { demonymTarget } from "./demonym-list.ts";

export type DemonymMatch = { readonly first: number; readonly last: number; readonly target: string };

/** "Turkish", "South Koreans": the longest demonym that starts at the word, written with a capital. */
export function demonymAt(words: readonly Word[], first: number): DemonymMatch | null {
  const { form } = words[first]!;
  if (!form.capitalised || form.demonym === null) return null;
  const next = form.demonym.opens ? words[first + 1] : undefined;
  if (next !== undefined && next.key !== "" && next.gap === "blank" && isCapitalised(next)) {
    const target = demonymTarget(`${form.key} ${next.key}`);
    if (target !== undefined) return { first, last: first + 1, target };
  }
  const { target } = form.demonym;
  return target === undefined ? null : { first, last: first, target };
}

/** Every demonym of the text. */
export function demonymMentions(text: string, words: readonly Word[], gazetteer: Gazetteer): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const match = demonymAt(words, i);
    if (match === null) continue;
    const place = placeOf(match.target, gazetteer);
    if (place !== undefined)
      found.push(
        spanMention(
          text,
          words,
          { first: i, last: match.last, probability: DEMONYM_SURE },
          ["demonym"],
          place,
        ),
      );
    i = match.last;
  }
  return found;
}

const DEMONYM_SURE = 0.9;

const placeOf = (target: string, gazetteer: Gazetteer): number | undefined =>
  target.startsWith("w-") ? gazetteer.indexOf(target) : gazetteer.indexOfCode(target);
