import fc from "fast-check";
import { expect, test } from "vitest";
import { BEGIN, decode, FORBIDDEN, INSIDE, LABELS, latticeFor, OUTSIDE, sendMessages } from "./crf.ts";

const transitions = Float64Array.from([0.2, -0.1, FORBIDDEN, 0.1, -0.5, 0.3, 0.4, -0.2, 0.1]);

/** Every labelling of a short line that is allowed, with its score: the slow and obvious way. */
function allLabellings(scores: readonly number[]): { labels: number[]; score: number }[] {
  const length = scores.length / LABELS;
  let all = [OUTSIDE, BEGIN].map((y) => ({ labels: [y as number], score: scores[y]! }));
  for (let i = 1; i < length; i += 1)
    all = all.flatMap(({ labels, score }) =>
      [OUTSIDE, BEGIN, INSIDE]
        .filter((y) => !(y === INSIDE && labels.at(-1) === OUTSIDE))
        .map((y) => ({
          labels: [...labels, y],
          score: score + transitions[labels.at(-1)! * LABELS + y]! + scores[i * LABELS + y]!,
        })),
    );
  return all;
}

const arbScores = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
    minLength: length * LABELS,
    maxLength: length * LABELS,
  }),
);

const powersOf = (labellings: readonly { readonly score: number }[]): number =>
  labellings.reduce((sum, { score }) => sum + Math.exp(score), 0);

test("a label's probability is the share of the labellings that have it", () => {
  fc.assert(
    fc.property(arbScores, (scores) => {
      const all = allLabellings(scores);
      const length = scores.length / LABELS;
      const lattice = latticeFor(transitions, length);
      sendMessages(lattice, Float64Array.from(scores), length);
      for (let at = 0; at < scores.length; at += 1) {
        const share = all.filter(({ labels }) => labels[Math.floor(at / LABELS)] === at % LABELS);
        expect(lattice.forward[at]! * lattice.backward[at]!).toBeCloseTo(powersOf(share) / powersOf(all), 6);
      }
    }),
  );
});

test("a name begins with the probability of its first label and ends where most labellings end it", () => {
  fc.assert(
    fc.property(arbScores, (scores) => {
      const all = allLabellings(scores);
      const length = scores.length / LABELS;
      const found = decode(latticeFor(transitions, length), Float64Array.from(scores), length, 0.1);
      for (const { first, last, probability } of found) {
        const named = all.filter(({ labels }) => labels[first] === BEGIN);
        expect(probability).toBeCloseTo(powersOf(named) / powersOf(all), 6);
        const endingAt = (end: number): number =>
          powersOf(named.filter(({ labels }) => lastOfName(labels, first) === end));
        const most = Math.max(...scores.map((_, end) => endingAt(end)));
        expect(endingAt(last)).toBeCloseTo(most, 6);
      }
    }),
  );
});

function lastOfName(labels: readonly number[], first: number): number {
  let last = first;
  while (labels[last + 1] === INSIDE) last += 1;
  return last;
}

test("a long line of strong words keeps its probabilities apart", () => {
  const length = 3000;
  const scores = Float64Array.from({ length: length * LABELS }, (_, at) =>
    at % LABELS === BEGIN ? -90 : 60,
  );
  scores[1500 * LABELS + BEGIN] = 80;
  const found = decode(latticeFor(transitions, length), scores, length, 0.2);
  expect(found.map(({ first }) => first)).toEqual([1500]);
});
