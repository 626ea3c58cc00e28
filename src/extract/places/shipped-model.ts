import { readFileSync } from "node:fs";
import { decodeModel } from "./model-file.ts";
import type { PlacesModel } from "./model.ts";

const FILE = new URL("data/model.bin", import.meta.url);
let loaded: PlacesModel | undefined;

/** The model in `data/model.bin`, read once. */
export function shippedModel(): PlacesModel {
  loaded ??= decodeModel(readFileSync(FILE));
  return loaded;
}

/** Provenance: which corpora and which version of the features the shipped model learned from. */
export const trainedFrom = (): string => shippedModel().trainedFrom;
