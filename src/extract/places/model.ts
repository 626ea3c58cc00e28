import type { Model } from "./recognise/crf.ts";
import type { Calibration } from "./resolve/calibration.ts";
import type { RankWeights } from "./resolve/name-scores.ts";

/** What was learned: the tagger, the ranker, and what they learned from. */
export type PlacesModel = {
  readonly tagger: Model;
  readonly ranker: RankWeights;
  readonly calibration: Calibration;
  /** "lgl+geovirus+geowebnews 1": corpora and the version of the features. */
  readonly trainedFrom: string;
};
