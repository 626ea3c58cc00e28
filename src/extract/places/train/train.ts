import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { PlacesModel } from "../model.ts";
import { answersOf, fitCalibration } from "./calibrate.ts";
import { trainCrf } from "./crf-trainer.ts";
import { CORPORA, readGold, type Corpus, type GoldDocument } from "./gold.ts";
import { trainRanker } from "./ranker-trainer.ts";
import { trainingLines } from "./tagger-data.ts";

/** Raise when a feature's meaning changes. */
const FEATURES_VERSION = 1;
const TAGGER_OPTIONS = { epochs: 6, rate: 0.05, dropout: 0.35, decay: 0, cutoff: 2 } as const;

type Uncalibrated = Omit<PlacesModel, "calibration">;

/** Trains on the named corpora; confidence is fitted on answers about each of them by a model of the others. */
export function trainModel(corpora: readonly Corpus[], gazetteer: Gazetteer): PlacesModel {
  const answers = corpora.flatMap((held) => {
    const others = corpora.filter((corpus) => corpus !== held);
    return answersOf(documentsOf(held), trainParts(others, gazetteer), gazetteer);
  });
  return { ...trainParts(corpora, gazetteer), calibration: fitCalibration(answers) };
}

/** Tagger and ranker alone. */
export function trainParts(corpora: readonly Corpus[], gazetteer: Gazetteer): Uncalibrated {
  const documents = corpora.map(documentsOf);
  return {
    tagger: trainCrf(
      documents.flat().flatMap((document) => trainingLines(document, gazetteer)),
      TAGGER_OPTIONS,
    ),
    ranker: trainRanker(documents, gazetteer),
    trainedFrom: `${corpora.join("+")} features ${FEATURES_VERSION}`,
  };
}

/** Throws when a corpus is missing. */
function documentsOf(corpus: Corpus): readonly GoldDocument[] {
  const found = readGold(corpus);
  if (found === null)
    throw new Error(`${corpus} is missing: set GOLD_DIR to the folder of annotated corpora`);
  return found;
}

export const allBut = (corpus: Corpus): Corpus[] => CORPORA.filter((other) => other !== corpus);
