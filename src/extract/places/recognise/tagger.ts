import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { NameMatch } from "../scan.ts";
import type { Word } from "../words.ts";
import { attributesOf, type Attributes } from "./attributes.ts";
import { decode, forceOutside, LABELS, latticeFor, scoreWord, type Model, type TaggedSpan } from "./crf.ts";
import { beginOf, endOf, stretchesOf, type Stretch } from "./stretches.ts";
import { TEMPLATES, writeFeatures } from "./templates.ts";

/** Spans of words that the model takes for names of places, as word indices. */
export function tagPlaces(
  words: readonly Word[],
  matches: readonly (NameMatch | null)[],
  gazetteer: Gazetteer,
  model: Model,
  threshold: number,
): TaggedSpan[] {
  const attributes = attributesOf(words, matches, gazetteer);
  const stretches = stretchesOf(words, attributes.capital);
  let room = 0;
  for (const stretch of stretches) room = Math.max(room, endOf(stretch) - beginOf(stretch));
  const lattice = latticeFor(model.transitions, room);
  const scores = new Float64Array(room * LABELS);
  const found: TaggedSpan[] = [];
  for (const stretch of stretches) {
    const begin = beginOf(stretch);
    writeScores(attributes, stretch, model, scores);
    for (const { first, last, probability } of decode(lattice, scores, endOf(stretch) - begin, threshold))
      found.push({ first: first + begin, last: last + begin, probability });
  }
  return found;
}

/** Buckets of one word: scored at once, so that they needn't be kept. */
const buckets = new Int32Array(TEMPLATES);

/** Scores of each label for each word of a stretch and the words beside it. */
function writeScores(attributes: Attributes, stretch: Stretch, model: Model, scores: Float64Array): void {
  const { first, last, from, to } = stretch;
  const begin = beginOf(stretch);
  const end = endOf(stretch);
  if (begin < first) forceOutside(scores, 0);
  for (let i = first; i <= last; i += 1) {
    writeFeatures(attributes, i, from, to, buckets, 0);
    scoreWord(model, buckets, 0, TEMPLATES, scores, (i - begin) * LABELS);
  }
  if (last + 1 < end) forceOutside(scores, (last + 1 - begin) * LABELS);
}
