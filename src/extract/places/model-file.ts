import { gunzipSync, gzipSync } from "node:zlib";
import type { PlacesModel } from "./model.ts";
import { LABELS } from "./recognise/crf.ts";
import { BUCKETS } from "./recognise/templates.ts";
import type { Calibration } from "./resolve/calibration.ts";
import { RANK_FEATURES } from "./resolve/feature-names.ts";

type Header = {
  readonly trainedFrom: string;
  readonly calibration: Calibration;
  readonly scale: number;
  readonly transitions: readonly number[];
  readonly rankFeatures: readonly string[];
  readonly ranker: readonly [readonly number[], readonly number[]];
};

/** gzip of: 4-byte length of a JSON header, the header, then one signed byte for each bucket and label. */
export function encodeModel(model: PlacesModel): Uint8Array {
  const { weights, scale, transitions } = model.tagger;
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight * scale));
  const unit = most / 127;
  const header: Header = {
    trainedFrom: model.trainedFrom,
    calibration: model.calibration,
    scale: unit,
    transitions: [...transitions],
    rankFeatures: RANK_FEATURES,
    ranker: [[...model.ranker[0]], [...model.ranker[1]]],
  };
  const json = Buffer.from(JSON.stringify(header));
  const bytes = Buffer.alloc(4 + json.length + weights.length);
  bytes.writeUInt32LE(json.length, 0);
  json.copy(bytes, 4);
  weights.forEach((weight: number, i: number) =>
    bytes.writeInt8(Math.round((weight * scale) / unit), 4 + json.length + i),
  );
  return gzipSync(bytes, { level: 9 });
}

/** Ranker features that the model hasn't learned weigh nothing. Throws when the tagger's features are others. */
export function decodeModel(file: Uint8Array): PlacesModel {
  const bytes = gunzipSync(file);
  const length = bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString("utf8", 4, 4 + length)) as Header;
  const weights = new Int8Array(bytes.subarray(4 + length));
  if (weights.length !== BUCKETS * LABELS)
    throw new Error("data/model.bin belongs to other features: run src/extract/places/train/train-model.ts");
  const byName = (values: readonly number[]): Float64Array =>
    Float64Array.from(RANK_FEATURES, (name) => values[header.rankFeatures.indexOf(name)] ?? 0);
  return {
    tagger: { weights, scale: header.scale, transitions: Float64Array.from(header.transitions) },
    ranker: [byName(header.ranker[0]), byName(header.ranker[1])],
    calibration: header.calibration,
    trainedFrom: header.trainedFrom,
  };
}
