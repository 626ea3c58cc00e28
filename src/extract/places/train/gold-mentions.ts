import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { spanMention, type Mention } from "../mention.ts";
import { demonymMentions } from "../recognise/demonyms.ts";
import type { Word } from "../words.ts";
import type { GoldDocument, GoldToponym } from "./gold.ts";

/** The annotated names of a document as mentions, with the demonyms that the list finds, in reading order. */
export function goldMentions(
  document: GoldDocument,
  words: readonly Word[],
  gazetteer: Gazetteer,
): { readonly mentions: Mention[]; readonly gold: ReadonlyMap<Mention, GoldToponym> } {
  const gold = new Map<Mention, GoldToponym>();
  const taken: { readonly start: number; readonly end: number }[] = [];
  for (const annotation of document.toponyms) {
    if (annotation.adjectival) continue;
    const first = words.findIndex((word) => word.end > annotation.start && word.start < annotation.end);
    if (first === -1) continue;
    let last = first;
    while (last + 1 < words.length && words[last + 1]!.start < annotation.end) last += 1;
    gold.set(spanMention(document.text, words, { first, last, probability: 1 }, []), annotation);
    taken.push(annotation);
  }
  const demonyms = demonymMentions(document.text, words, gazetteer).filter(
    (mention) => !taken.some((span) => span.start < mention.end && mention.start < span.end),
  );
  return {
    mentions: [...gold.keys(), ...demonyms].toSorted((a, b) => a.start - b.start || a.end - b.end),
    gold,
  };
}
