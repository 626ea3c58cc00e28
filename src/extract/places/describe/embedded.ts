import type { Mention } from "../mention.ts";
import { LEXICON } from "../recognise/lexicon.ts";
import { isCapitalised, type Word } from "../words.ts";

/** "Aleppo University", "Mosul offensive", "Battle of Mosul": the name is part of the name of something else. */
export function isEmbedded(words: readonly Word[], mention: Mention): boolean {
  if (mention.rules.includes("embedded")) return true;
  const next = words[mention.last + 1];
  if (next !== undefined && next.gap === "blank" && next.key !== "") {
    const bits = next.form.lexicon;
    if (bits & LEXICON.event) return true;
    if (isCapitalised(next) && bits & LEXICON.organisation) return true;
  }
  const of = words[mention.first - 1];
  const head = words[mention.first - 2];
  if (of?.key !== "of" || head === undefined || !isCapitalised(head)) return false;
  return (head.form.lexicon & (LEXICON.organisation | LEXICON.event)) !== 0;
}
