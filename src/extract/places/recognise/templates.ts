import type { Attributes } from "./attributes.ts";

/** Features are hashed into this many buckets; a power of two. */
export const BUCKETS = 1 << 19;

/** Features of each word. */
export const TEMPLATES = 58;

/** Where the next feature goes, and what bounds the line: kept outside the function, which runs for every word. */
let target: Int32Array = new Int32Array(0);
let start = 0;
let next = 0;
let lineFrom = 0;
let lineTo = 0;

const at = (column: Int32Array, k: number): number => (k < lineFrom || k >= lineTo ? 7 : column[k]!);

function add(x: number, y = 0, z = 0): void {
  let hash = Math.imul((next - start + 1) * 0x9e3779b1, 0x85ebca6b) ^ x;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ y;
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ z;
  hash = Math.imul(hash ^ (hash >>> 15), 0x5bd1e995);
  target[next] = (hash ^ (hash >>> 16)) & (BUCKETS - 1);
  next += 1;
}

/**
 * Writes the features of word `i` into `out` from `offset`: bucket numbers, TEMPLATES of them. Each template mixes its
 * own number with the attributes it joins. `from` and `to` bound the line, so that nothing is seen across it.
 */
export function writeFeatures(
  a: Attributes,
  i: number,
  from: number,
  to: number,
  out: Int32Array,
  offset: number,
): void {
  target = out;
  start = offset;
  next = offset;
  lineFrom = from;
  lineTo = to;
  const w0 = at(a.word, i);
  const w1 = at(a.word, i + 1);
  const w_1 = at(a.word, i - 1);
  const s0 = at(a.shape, i);
  const s1 = at(a.shape, i + 1);
  const s_1 = at(a.shape, i - 1);
  const p0 = at(a.place, i);
  const p1 = at(a.place, i + 1);
  const p_1 = at(a.place, i - 1);
  const x0 = at(a.lexicon, i);
  const x1 = at(a.lexicon, i + 1);
  const x_1 = at(a.lexicon, i - 1);
  const use = a.article[i]!;
  const run = a.runPosition[i]!;
  const capital = a.capital[i]!;
  add(1);
  add(w0);
  add(w0, s0);
  add(w1);
  add(w_1);
  add(at(a.word, i + 2));
  add(at(a.word, i - 2));
  add(w_1, w0);
  add(w0, w1);
  add(w_1, w1, capital);
  add(at(a.word, i - 2), w_1, capital);
  add(w1, at(a.word, i + 2), capital);
  add(s0);
  add(s_1, s0);
  add(s0, s1);
  add(s_1, s0, s1);
  add(a.prefix[i]!, capital);
  add(a.suffix[i]!, capital);
  add(a.suffix[i]!, p0);
  add(p0);
  add(p_1, p0);
  add(p0, p1);
  add(p0, s0);
  add(p0, w_1);
  add(p0, w1);
  add(p0, x0);
  add(p0, x_1);
  add(p0, x1);
  add(p0, x_1, x1);
  add(p0, a.opening[i]!, x0);
  add(p0, at(a.lexicon, i + 2), x1);
  add(p0, at(a.lexicon, i - 2), x_1);
  add(x0);
  add(x_1, x0);
  add(x0, x1);
  add(x_1, x0, x1);
  add(x0, capital, s1);
  add(use);
  add(use, p0);
  add(use, x0);
  add(use, p0, x0);
  add(run);
  add(run, p0);
  add(run, p0, x0);
  add(a.runLast[i]!, capital);
  add(a.runLast[i]!, run);
  add(a.runLast[i]!, p0);
  add(a.runFirst[i]!, run);
  add(a.runFirst[i]!, p0);
  add(a.runBefore[i]!, run);
  add(a.runBefore[i]!, p0);
  add(a.runAfter[i]!, run);
  add(a.runAfter[i]!, p0);
  add(a.runLastLexicon[i]!, run);
  add(a.runLastLexicon[i]!, p0, run);
  add(a.opening[i]!, s0, x0);
  add(at(a.word, i + 3), capital);
  add(at(a.word, i - 3), capital);
}
