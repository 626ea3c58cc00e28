import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { lineFeatures } from "../recognise/tagger.ts";
import { scanNames } from "../scan.ts";
import { wordsIn, type Word } from "../words.ts";
import { labelsOf, type TrainingLine } from "./crf-trainer.ts";
import type { GoldDocument } from "./gold.ts";

/** Lines of a document with the labels that its annotation gives; demonyms are outside: a list finds them. */
export function trainingLines(document: GoldDocument, gazetteer: Gazetteer, weight = 1): TrainingLine[] {
  const words = wordsIn(document.text);
  const labels = labelsOf(words.length, goldSpans(document, words));
  return [...lineFeatures(words, scanNames(words, gazetteer), gazetteer)].map(({ from, to, features }) => ({
    features,
    labels: labels.slice(from, to),
    weight,
  }));
}

export function goldSpans(document: GoldDocument, words: readonly Word[]): { first: number; last: number }[] {
  const spans: { first: number; last: number }[] = [];
  for (const gold of document.toponyms) {
    if (gold.adjectival) continue;
    const first = words.findIndex((word) => word.end > gold.start && word.start < gold.end);
    if (first === -1) continue;
    let last = first;
    while (last + 1 < words.length && words[last + 1]!.start < gold.end) last += 1;
    spans.push({ first, last });
  }
  return spans;
}
