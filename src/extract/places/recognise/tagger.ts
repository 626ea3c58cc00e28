import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { NameMatch } from "../scan.ts";
import type { Word } from "../words.ts";
import { attributesOf, type Attributes } from "./attributes.ts";
import { decode, LABELS, latticeFor, scoreWord, type Model, type TaggedSpan } from "./crf.ts";
import { TEMPLATES, writeFeatures } from "./templates.ts";

/** Longer lines are tagged in pieces, so that memory stays bounded. */
const LONGEST_LINE = 4000;

export type LineFeatures = { readonly from: number; readonly to: number; readonly features: Int32Array };

/** Features of every word, a line at a time: what training learns from. */
export function* lineFeatures(
  words: readonly Word[],
  matches: readonly (NameMatch | null)[],
  gazetteer: Gazetteer,
): Generator<LineFeatures> {
  const attributes = attributesOf(words, matches, gazetteer);
  for (let from = 0, to = 0; from < words.length; from = to) {
    to = endOfLine(words, from);
    const features = new Int32Array((to - from) * TEMPLATES);
    for (let i = from; i < to; i += 1)
      writeFeatures(attributes, i, from, to, features, (i - from) * TEMPLATES);
    yield { from, to, features };
  }
}

function endOfLine(words: readonly Word[], from: number): number {
  const most = Math.min(words.length, from + LONGEST_LINE);
  let to = from + 1;
  while (to < most && words[to]!.gap !== "line" && words[to]!.gap !== "paragraph") to += 1;
  return to;
}

/** Spans of words that the model takes for names of places, as word indices. */
export function tagPlaces(
  words: readonly Word[],
  matches: readonly (NameMatch | null)[],
  gazetteer: Gazetteer,
  model: Model,
  threshold: number,
): TaggedSpan[] {
  const attributes = attributesOf(words, matches, gazetteer);
  const room = Math.min(words.length, LONGEST_LINE);
  const lattice = latticeFor(model.transitions, room);
  const scores = new Float64Array(room * LABELS);
  const found: TaggedSpan[] = [];
  for (let from = 0, to = 0; from < words.length; from = to) {
    to = endOfLine(words, from);
    writeScores(attributes, from, to, model, scores);
    for (const { first, last, probability } of decode(lattice, scores, to - from, threshold))
      found.push({ first: first + from, last: last + from, probability });
  }
  return found;
}

/** Buckets of one word: scored at once, so that they needn't be kept. */
const buckets = new Int32Array(TEMPLATES);

/** Scores of each label for each word of a line: LABELS × length. */
function writeScores(
  attributes: Attributes,
  from: number,
  to: number,
  model: Model,
  scores: Float64Array,
): void {
  for (let i = from; i < to; i += 1) {
    writeFeatures(attributes, i, from, to, buckets, 0);
    scoreWord(model, buckets, 0, TEMPLATES, scores, (i - from) * LABELS);
  }
}
