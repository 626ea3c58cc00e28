/**
 * A linear-chain conditional random field over three labels: outside, begins a name, inside a name.
 *
 *     score(labels) = Σ word weights + Σ transitions
 */
export const LABELS = 3;
export const [OUTSIDE, BEGIN, INSIDE] = [0, 1, 2] as const;

export type Model = {
  /** LABELS weights for each bucket. */
  readonly weights: Int8Array | Float32Array;
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** LABELS × LABELS, from → to. */
  readonly transitions: Float64Array;
};

/** Scores of each label for each word of a line: LABELS × length. */
export function wordScores(
  model: Model,
  features: Int32Array,
  templates: number,
  length: number,
): Float64Array {
  const scores = new Float64Array(length * LABELS);
  for (let i = 0; i < length; i += 1)
    scoreWord(model, features, i * templates, templates, scores, i * LABELS);
  return scores;
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

export type Lattice = {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly total: number;
};

/** Log-sum messages in both directions; `total` is the log of the partition function. */
export function messages(scores: Float64Array, transitions: Float64Array, length: number): Lattice {
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  for (let y = 0; y < LABELS; y += 1) forward[y] = scores[y]! + (y === INSIDE ? FORBIDDEN : 0);
  for (let i = 1; i < length; i += 1)
    for (let y = 0; y < LABELS; y += 1) {
      const from = (i - 1) * LABELS;
      forward[i * LABELS + y] =
        scores[i * LABELS + y]! +
        logSum(
          forward[from]! + transitions[y]!,
          forward[from + 1]! + transitions[LABELS + y]!,
          forward[from + 2]! + transitions[2 * LABELS + y]!,
        );
    }
  for (let i = length - 2; i >= 0; i -= 1)
    for (let y = 0; y < LABELS; y += 1) {
      const to = (i + 1) * LABELS;
      const row = y * LABELS;
      backward[i * LABELS + y] = logSum(
        transitions[row]! + scores[to]! + backward[to]!,
        transitions[row + 1]! + scores[to + 1]! + backward[to + 1]!,
        transitions[row + 2]! + scores[to + 2]! + backward[to + 2]!,
      );
    }
  const end = (length - 1) * LABELS;
  return { forward, backward, total: logSum(forward[end]!, forward[end + 1]!, forward[end + 2]!) };
}

/** A line can't begin inside a name, nor can a name go on from outside. */
export const FORBIDDEN = -1e4;

/** Terms that are this much smaller add less than a double can hold. */
const NOTHING = 40;

function logSum(a: number, b: number, c: number): number {
  const most = a > b ? (a > c ? a : c) : b > c ? b : c;
  const least = most - NOTHING;
  if ((a < least ? 1 : 0) + (b < least ? 1 : 0) + (c < least ? 1 : 0) === 2) return most;
  return most + Math.log(share(a - most) + share(b - most) + share(c - most));
}

/** Below this the exponential is 0. */
const VANISHES = -746;

/** `Math.exp` of 0 or less; half of what is asked for needn't be worked out. */
const share = (x: number): number => (x === 0 ? 1 : x < VANISHES ? 0 : Math.exp(x));

export type TaggedSpan = { readonly first: number; readonly last: number; readonly probability: number };

/**
 * Names whose probability of being outside is below `1 - threshold` at their first word, with exact span
 * probabilities; among overlapping readings the most probable one.
 */
export function decode(model: Model, scores: Float64Array, length: number, threshold: number): TaggedSpan[] {
  const { transitions } = model;
  const { forward, backward, total } = messages(scores, transitions, length);
  const begins = (i: number): number =>
    Math.exp(forward[i * LABELS + BEGIN]! + backward[i * LABELS + BEGIN]! - total);
  const found: TaggedSpan[] = [];
  for (let i = 0; i < length; i += 1) {
    const begin = begins(i);
    if (begin < threshold * 0.5) continue;
    const span = bestSpan(i, forward, backward, scores, transitions, length, total);
    if (begin >= threshold) found.push({ ...span, probability: begin });
    else continue;
    i = span.last;
  }
  return found;
}

/** The most probable end of a name that begins at `first`. */
function bestSpan(
  first: number,
  forward: Float64Array,
  backward: Float64Array,
  scores: Float64Array,
  transitions: Float64Array,
  length: number,
  total: number,
): { readonly first: number; readonly last: number } {
  let inside = forward[first * LABELS + BEGIN]!;
  let best = { last: first, probability: -Infinity };
  for (let last = first; last < length; last += 1) {
    if (last > first)
      inside +=
        transitions[(last === first + 1 ? BEGIN : INSIDE) * LABELS + INSIDE]! +
        scores[last * LABELS + INSIDE]!;
    const label = last === first ? BEGIN : INSIDE;
    const ends =
      last + 1 === length
        ? inside
        : inside +
          logSum(
            transitions[label * LABELS]! + scores[(last + 1) * LABELS]! + backward[(last + 1) * LABELS]!,
            transitions[label * LABELS + 1]! +
              scores[(last + 1) * LABELS + 1]! +
              backward[(last + 1) * LABELS + 1]!,
            FORBIDDEN,
          );
    if (ends > best.probability) best = { last, probability: ends };
    if (inside + backward[last * LABELS + label]! < total - 12 || last - first > 12) break;
  }
  return { first, last: best.last };
}
