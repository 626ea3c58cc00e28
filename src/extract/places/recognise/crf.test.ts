import fc from "fast-check";
import { expect, test } from "vitest";
import { BEGIN, decode, FORBIDDEN, INSIDE, LABELS, messages, OUTSIDE, type Model } from "./crf.ts";

const transitions = Float64Array.from([0.2, -0.1, FORBIDDEN, 0.1, -0.5, 0.3, 0.4, -0.2, 0.1]);
const model: Model = { weights: new Int8Array(0), scale: 1, transitions };

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

test("the total agrees with adding up every labelling", () => {
  fc.assert(
    fc.property(arbScores, (scores) => {
      const slow = Math.log(allLabellings(scores).reduce((sum, { score }) => sum + Math.exp(score), 0));
      expect(messages(Float64Array.from(scores), transitions, scores.length / LABELS).total).toBeCloseTo(
        slow,
        6,
      );
    }),
  );
});

test("a name's probability is the share of labellings in which it begins there", () => {
  fc.assert(
    fc.property(arbScores, (scores) => {
      const all = allLabellings(scores);
      const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
      for (const { first, probability } of decode(
        model,
        Float64Array.from(scores),
        scores.length / LABELS,
        0.1,
      )) {
        const share =
          all
            .filter(({ labels }) => labels[first] === BEGIN)
            .reduce((sum, { score }) => sum + Math.exp(score), 0) / total;
        expect(probability).toBeCloseTo(share, 6);
      }
    }),
  );
});
