import fc from "fast-check";
import { expect, test } from "vitest";
import { bestOf, evenShares, normalise, softmax } from "./shares.ts";

const arbScores = fc
  .array(fc.double({ min: -900, max: 900, noNaN: true }), { minLength: 1, maxLength: 12 })
  .map((scores) => Float64Array.from(scores));

const sumOf = (shares: Float64Array): number => shares.reduce((a, b) => a + b, 0);

test("shares of scores add up to one, however large the scores, and rank as they do", () => {
  fc.assert(
    fc.property(arbScores, (scores) => {
      const best = bestOf(scores);
      const shares = Float64Array.from(scores);
      softmax(shares);
      expect(sumOf(shares)).toBeCloseTo(1, 9);
      expect(shares[best]).toBe(Math.max(...shares));
    }),
  );
});

test("a raised share takes from all others alike", () => {
  const shares = evenShares(4);
  shares[2]! *= 3;
  normalise(shares);
  expect(Array.from(shares, (share) => share.toFixed(3))).toEqual(["0.167", "0.167", "0.500", "0.167"]);
});

test("of equally probable candidates the first is the best", () => {
  expect(bestOf(evenShares(3))).toBe(0);
});
