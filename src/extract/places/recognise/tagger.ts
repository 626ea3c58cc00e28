import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { NameMatch } from "../scan.ts";
import type { Word } from "../words.ts";
import { attributesOf } from "./attributes.ts";
import { decode, wordScores, type Model, type TaggedSpan } from "./crf.ts";
import { TEMPLATES, writeFeatures } from "./templates.ts";

/** Longer lines are tagged in pieces, so that memory stays bounded. */
const LONGEST_LINE = 4000;

export type LineFeatures = { readonly from: number; readonly to: number; readonly features: Int32Array };

/** Features of every word, a line at a time. */
export function* lineFeatures(
  words: readonly Word[],
  matches: readonly (NameMatch | null)[],
  gazetteer: Gazetteer,
): Generator<LineFeatures> {
  const attributes = attributesOf(words, matches, gazetteer);
  let from = 0;
  while (from < words.length) {
    let to = from + 1;
    while (
      to < words.length &&
      to - from < LONGEST_LINE &&
      words[to]!.gap !== "line" &&
      words[to]!.gap !== "paragraph"
    )
      to += 1;
    const features = new Int32Array((to - from) * TEMPLATES);
    for (let i = from; i < to; i += 1)
      writeFeatures(attributes, i, from, to, features, (i - from) * TEMPLATES);
    yield { from, to, features };
    from = to;
  }
}

/** Spans of words that the model takes for names of places, as word indices. */
export function tagPlaces(
  words: readonly Word[],
  matches: readonly (NameMatch | null)[],
  gazetteer: Gazetteer,
  model: Model,
  threshold: number,
): TaggedSpan[] {
  const found: TaggedSpan[] = [];
  for (const { from, to, features } of lineFeatures(words, matches, gazetteer)) {
    const scores = wordScores(model, features, TEMPLATES, to - from);
    for (const span of decode(model, scores, to - from, threshold))
      found.push({ first: span.first + from, last: span.last + from, probability: span.probability });
  }
  return found;
}
