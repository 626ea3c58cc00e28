/**
 * A linear-chain conditional random field over three labels: outside, begins a name, inside a name.
 *
 *     score(labels) = Σ word weights + Σ transitions
 */
export const LABELS = 3;
export const [OUTSIDE, BEGIN, INSIDE] = [0, 1, 2] as const;

/** Score of what can't be: that a name goes on from outside, or where none is. */
export const FORBIDDEN = -1e4;

export type Model = {
  /** LABELS weights for each bucket. */
  readonly weights: Int8Array | Float32Array;
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** LABELS × LABELS, from → to. */
  readonly transitions: Float64Array;
};

/** Writes the scores of a word that is known to be part of no name. */
export function forceOutside(scores: Float64Array, to: number): void {
  scores[to] = 0;
  scores[to + 1] = FORBIDDEN;
  scores[to + 2] = FORBIDDEN;
}

/** Writes the LABELS scores of one word, whose buckets are `count` of `features` from `first` on. */
export function scoreWord(
  { weights, scale }: Model,
  features: Int32Array,
  first: number,
  count: number,
  scores: Float64Array,
  to: number,
): void {
  let outside = 0;
  let begin = 0;
  let inside = 0;
  for (let f = first; f < first + count; f += 1) {
    const at = features[f]! * LABELS;
    outside += weights[at]!;
    begin += weights[at + 1]!;
    inside += weights[at + 2]!;
  }
  scores[to] = outside * scale;
  scores[to + 1] = begin * scale;
  scores[to + 2] = inside * scale;
}

/**
 * Messages along a line, LABELS numbers a word. They are powers, not logarithms, and scaled so that the probability of a
 * label is the product of its two.
 */
export type Lattice = {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** What a word's labels add to a labelling beside the link to them: powers of their scores, scaled. */
  readonly steps: Float64Array;
  /** LABELS × LABELS, from → to: powers of the transitions. */
  readonly links: Float64Array;
};

/** Room for the messages of lines of at most `length` words. */
export const latticeFor = (transitions: Float64Array, length: number): Lattice => ({
  forward: new Float64Array(length * LABELS),
  backward: new Float64Array(length * LABELS),
  steps: new Float64Array(length * LABELS),
  links: transitions.map(Math.exp),
});

/** Fills the lattice for a line of `length` words. */
export function sendMessages(lattice: Lattice, scores: Float64Array, length: number): void {
  sendForward(lattice, scores, length);
  sendBackward(lattice, length);
}

function sendForward({ forward, steps, links }: Lattice, scores: Float64Array, length: number): void {
  for (let at = 0; at < length * LABELS; at += LABELS) {
    const most = Math.max(scores[at]!, scores[at + 1]!, scores[at + 2]!);
    for (let y = 0; y < LABELS; y += 1) {
      steps[at + y] = at === 0 && y === INSIDE ? 0 : Math.exp(scores[at + y]! - most);
      forward[at + y] = steps[at + y]! * arriving(forward, links, at - LABELS, y);
    }
    const sum = forward[at]! + forward[at + 1]! + forward[at + 2]!;
    for (let y = at; y < at + LABELS; y += 1) {
      steps[y]! /= sum;
      forward[y]! /= sum;
    }
  }
}

/** What comes to a label from those of the word before, whose first is at `from`; 1 at the beginning of a line. */
const arriving = (forward: Float64Array, links: Float64Array, from: number, label: number): number =>
  from < 0
    ? 1
    : forward[from]! * links[label]! +
      forward[from + 1]! * links[LABELS + label]! +
      forward[from + 2]! * links[2 * LABELS + label]!;

function sendBackward({ backward, steps, links }: Lattice, length: number): void {
  const last = (length - 1) * LABELS;
  backward.fill(1, last, last + LABELS);
  for (let at = last - LABELS; at >= 0; at -= LABELS) {
    const next = at + LABELS;
    const outside = steps[next]! * backward[next]!;
    const begin = steps[next + 1]! * backward[next + 1]!;
    const inside = steps[next + 2]! * backward[next + 2]!;
    for (let y = 0; y < LABELS; y += 1) {
      const row = y * LABELS;
      backward[at + y] = links[row]! * outside + links[row + 1]! * begin + links[row + 2]! * inside;
    }
  }
}

export type TaggedSpan = { readonly first: number; readonly last: number; readonly probability: number };

/**
 * Names that begin with at least the probability `threshold`, which is exact, each as far as its most probable end;
 * none begins inside another. Fills the lattice.
 */
export function decode(
  lattice: Lattice,
  scores: Float64Array,
  length: number,
  threshold: number,
): TaggedSpan[] {
  sendMessages(lattice, scores, length);
  const { forward, backward } = lattice;
  const found: TaggedSpan[] = [];
  for (let first = 0; first < length; first += 1) {
    const at = first * LABELS + BEGIN;
    const probability = forward[at]! * backward[at]!;
    if (probability < threshold) continue;
    const last = likeliestEnd(lattice, first, length);
    found.push({ first, last, probability });
    first = last;
  }
  return found;
}

/** A name is followed no further than so many words, nor where it is less probable than this. */
const FARTHEST = 13;
const HARDLY = Math.exp(-12);

/** The most probable last word of a name that begins at `first`. */
function likeliestEnd({ forward, backward, steps, links }: Lattice, first: number, length: number): number {
  let likeliest = first;
  let most = 0;
  let label: number = BEGIN;
  let name = forward[first * LABELS + label]!;
  for (let last = first; ; last += 1, label = INSIDE) {
    const row = label * LABELS;
    const next = (last + 1) * LABELS;
    const isEnd = last + 1 === length;
    const ends = isEnd
      ? name
      : name *
        (links[row]! * steps[next]! * backward[next]! +
          links[row + 1]! * steps[next + 1]! * backward[next + 1]!);
    if (ends > most) [likeliest, most] = [last, ends];
    const isUnlikely = name * backward[last * LABELS + label]! < HARDLY;
    if (isEnd || isUnlikely || last - first === FARTHEST) return likeliest;
    name *= links[row + INSIDE]! * steps[next + INSIDE]!;
  }
}
