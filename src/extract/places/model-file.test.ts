import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { decodeModel, encodeModel } from "./model-file.ts";
import { RANK_FEATURES } from "./resolve/feature-names.ts";
import { shippedModel, trainedFrom } from "./shipped-model.ts";

test("the shipped model has learned every feature of the ranker", () => {
  const bytes = gunzipSync(readFileSync(new URL("data/model.bin", import.meta.url)));
  const header = JSON.parse(bytes.toString("utf8", 4, 4 + bytes.readUInt32LE(0))) as {
    readonly rankFeatures: readonly string[];
  };
  expect(header.rankFeatures).toEqual([...RANK_FEATURES]);
});

test("says what it learned from", () => {
  expect(trainedFrom()).toMatch(/^lgl\+geovirus\+geowebnews features \d+$/);
});

test("a model is the same after writing and reading", () => {
  const model = shippedModel();
  const again = decodeModel(encodeModel(model));
  expect(again.ranker).toEqual(model.ranker);
  expect(again.calibration).toEqual(model.calibration);
  expect(again.tagger.transitions).toEqual(model.tagger.transitions);
  const differ = again.tagger.weights.findIndex((weight, i) => weight !== model.tagger.weights[i]);
  expect(differ).toBe(-1);
}, 60_000);
