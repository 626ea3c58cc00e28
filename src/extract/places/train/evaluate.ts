/**
 * Cross-corpus predictions for all corpora, to be scored beside the stored rivals:
 *
 *     npx tsx src/extract/places/train/evaluate.ts OUT
 *     node $GOLD_DIR/score.mjs geo --country-id --gold $GOLD_DIR/geo/lgl.jsonl --pred OUT/lgl.jsonl --pred OUT/lgl.spans.jsonl
 */
import { loadGazetteer } from "../gazetteer/load-gazetteer.ts";
import { writeCrossCorpus } from "./cross-corpus.ts";
import { CORPORA } from "./gold.ts";

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error("name the folder to write predictions to");
const gazetteer = await loadGazetteer();
for (const corpus of CORPORA) {
  const { fromText, fromSpans } = writeCrossCorpus(corpus, out, gazetteer);
  process.stdout.write(`${corpus}: ${fromText} ${fromSpans}\n`);
}
