import {
  BEGIN,
  FORBIDDEN,
  INSIDE,
  LABELS,
  latticeFor,
  OUTSIDE,
  scoreWord,
  sendMessages,
  type Lattice,
  type Model,
} from "../recognise/crf.ts";
import { BUCKETS, TEMPLATES } from "../recognise/templates.ts";

/** One line of words: TEMPLATES buckets a word, and a label for each. */
export type TrainingLine = {
  readonly features: Int32Array;
  readonly labels: Uint8Array;
  readonly weight: number;
};

export type TrainingOptions = {
  readonly epochs: number;
  readonly rate: number;
  /** Share of features left out at random in each step, against leaning on single words. */
  readonly dropout: number;
  /** Pull of every used weight towards zero in each step. */
  readonly decay: number;
  /** Features seen fewer times than this are not learned. */
  readonly cutoff: number;
};

/** Stochastic gradient with AdaGrad steps; the same lines in the same order give the same model. */
export function trainCrf(lines: readonly TrainingLine[], options: TrainingOptions): Model {
  const weights = new Float32Array(BUCKETS * LABELS);
  const squares = new Float32Array(BUCKETS * LABELS);
  const kept = frequentBuckets(lines, options.cutoff);
  const transitions = new Float64Array(LABELS * LABELS);
  const transitionSquares = new Float64Array(LABELS * LABELS).fill(1e-3);
  transitions[OUTSIDE * LABELS + INSIDE] = FORBIDDEN;
  const random = randomNumbers(7);
  const order = Array.from(lines, (_, i) => i);
  const model: Model = { weights, scale: 1, transitions };
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order) step(lines[at]!);
  }
  return model;

  function step(line: TrainingLine): void {
    const length = line.labels.length;
    const features = drop(line.features);
    const scores = new Float64Array(length * LABELS);
    for (let i = 0; i < length; i += 1)
      scoreWord(model, features, i * TEMPLATES, TEMPLATES, scores, i * LABELS);
    const lattice = latticeFor(transitions, length);
    const { forward, backward } = lattice;
    sendMessages(lattice, scores, length);
    const gradient = [0, 0, 0];
    for (let i = 0; i < length; i += 1) {
      let largest = 0;
      for (let y = 0; y < LABELS; y += 1) {
        const p = forward[i * LABELS + y]! * backward[i * LABELS + y]!;
        gradient[y] = (p - (line.labels[i] === y ? 1 : 0)) * line.weight;
        largest = Math.max(largest, Math.abs(gradient[y]!));
      }
      if (largest < 1e-3) continue;
      for (let f = i * TEMPLATES; f < (i + 1) * TEMPLATES; f += 1) {
        const bucket = features[f]!;
        if (!kept[bucket]) continue;
        for (let y = 0; y < LABELS; y += 1) {
          const w = bucket * LABELS + y;
          const g = gradient[y]! + options.decay * weights[w]!;
          squares[w]! += g * g;
          weights[w]! -= (options.rate * g) / Math.sqrt(squares[w]! + 1e-6);
        }
      }
      if (i + 1 < length) transitionStep(line, i, lattice);
    }
  }

  function transitionStep(line: TrainingLine, i: number, { forward, backward, steps, links }: Lattice): void {
    for (let y = 0; y < LABELS; y += 1)
      for (let z = 0; z < LABELS; z += 1) {
        const t = y * LABELS + z;
        if (y === OUTSIDE && z === INSIDE) continue;
        const next = (i + 1) * LABELS + z;
        const p = forward[i * LABELS + y]! * links[t]! * steps[next]! * backward[next]!;
        const g = (p - (line.labels[i] === y && line.labels[i + 1] === z ? 1 : 0)) * line.weight;
        transitionSquares[t]! += g * g;
        transitions[t]! -= (0.05 * g) / Math.sqrt(transitionSquares[t]!);
        links[t] = Math.exp(transitions[t]!); // the next pair of words sees the step
      }
  }

  /** Left-out and rare features point at a bucket whose weight stays zero. */
  function drop(features: Int32Array): Int32Array {
    const out = new Int32Array(features.length);
    for (let f = 0; f < features.length; f += 1) {
      const bucket = features[f]!;
      out[f] = kept[bucket] && random() >= options.dropout ? bucket : UNUSED;
    }
    return out;
  }

  function frequentBuckets(all: readonly TrainingLine[], cutoff: number): Uint8Array {
    const counts = new Uint16Array(BUCKETS);
    for (const { features } of all)
      for (const bucket of features) if (counts[bucket]! < 65_000) counts[bucket]! += 1;
    const enough = Uint8Array.from(counts, (count) => (count >= cutoff ? 1 : 0));
    enough[UNUSED] = 0;
    return enough;
  }
}

const UNUSED = 0;

/** Labels of `length` words from word-index spans. */
export function labelsOf(
  length: number,
  spans: readonly { readonly first: number; readonly last: number }[],
): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { first, last } of spans) {
    if (labels.subarray(first, last + 1).some((label) => label !== OUTSIDE)) continue;
    labels[first] = BEGIN;
    labels.fill(INSIDE, first + 1, last + 1);
  }
  return labels;
}

/** A small seeded generator (mulberry32): training must not depend on the machine. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}
