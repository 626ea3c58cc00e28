/** Probability of each candidate of a name. They add up to 1; each step of ranking changes them in place. */
export type Shares = Float64Array;

export const evenShares = (count: number): Shares => new Float64Array(count).fill(1 / count);

/** Scores become the shares that a log-linear model gives. */
export function softmax(scores: Shares): void {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  for (let c = 0; c < scores.length; c += 1) scores[c] = Math.exp(scores[c]! - most);
  normalise(scores);
}

export function normalise(shares: Shares): void {
  let sum = 0;
  for (const share of shares) sum += share;
  for (let c = 0; c < shares.length; c += 1) shares[c]! /= sum;
}

/** The first of the most probable; 0 where there is none. */
export function bestOf(shares: Shares): number {
  let best = 0;
  for (let c = 1; c < shares.length; c += 1) if (shares[c]! > shares[best]!) best = c;
  return best;
}
