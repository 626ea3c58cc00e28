/** Weights of a logistic curve over what the tagger and the ranker say; fitted where neither had learned. */
export type Calibration = {
  readonly bias: number;
  readonly recognised: number;
  readonly resolved: number;
  readonly demonym: number;
};

export const logit = (p: number): number => {
  const bounded = Math.min(0.995, Math.max(0.005, p));
  return Math.log(bounded / (1 - bounded));
};

/** Of answers at 0.9, nine in ten are right: the name is one, and the place within 161 km. Two decimals. */
export function calibrated(
  { bias, recognised, resolved }: Calibration,
  recognition: number,
  resolution: number,
): number {
  const score = bias + recognised * logit(recognition) + resolved * logit(resolution);
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
}
