/** Trains on every annotated corpus at hand and writes `data/model.bin`: `npx tsx src/extract/places/train/train-model.ts`. */
import { writeFileSync } from "node:fs";
import { loadGazetteer } from "../gazetteer/load-gazetteer.ts";
import { encodeModel } from "../model-file.ts";
import { CORPORA } from "./gold.ts";
import { trainModel } from "./train.ts";

const file = encodeModel(trainModel(CORPORA, await loadGazetteer()));
writeFileSync(new URL("../data/model.bin", import.meta.url), file);
process.stdout.write(`data/model.bin: ${file.length} bytes\n`);
