import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { attributesOf } from "../recognise/attributes.ts";
import { endOfLine } from "../recognise/stretches.ts";
import { TEMPLATES, writeFeatures } from "../recognise/templates.ts";
import { scanNames } from "../scan.ts";
import { wordsIn, type Word } from "../words.ts";
import { labelsOf, type TrainingLine } from "./crf-trainer.ts";
import type { GoldDocument } from "./gold.ts";

/**
 * Lines of a document with the labels that its annotation gives; demonyms are outside: a list finds them. Whole lines,
 * though the tagger is asked about stretches only: learning from those alone found fewer names.
 */
export function trainingLines(document: GoldDocument, gazetteer: Gazetteer, weight = 1): TrainingLine[] {
  const words = wordsIn(document.text);
  const labels = labelsOf(words.length, goldSpans(document, words));
  const attributes = attributesOf(words, scanNames(words, gazetteer), gazetteer);
  const lines: TrainingLine[] = [];
  for (let from = 0, to = 0; from < words.length; from = to) {
    to = endOfLine(words, from);
    const features = new Int32Array((to - from) * TEMPLATES);
    for (let i = from; i < to; i += 1)
      writeFeatures(attributes, i, from, to, features, (i - from) * TEMPLATES);
    lines.push({ features, labels: labels.slice(from, to), weight });
  }
  return lines;
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
