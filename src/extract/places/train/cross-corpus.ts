import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { readPlaces } from "../read-places.ts";
import { resolveMentions } from "../resolve/toponyms.ts";
import type { Toponym } from "../types.ts";
import { wordsIn } from "../words.ts";
import { goldMentions } from "./gold-mentions.ts";
import { readGold, type Corpus, type GoldDocument } from "./gold.ts";
import { allBut, trainModel } from "./train.ts";

/** GeoVirus annotates no demonyms: there, answers about them are left out; the other two annotate them. */
const WITHOUT_DEMONYMS: ReadonlySet<Corpus> = new Set(["geovirus"]);

/** Files of predictions in the gold shape, to be scored beside the stored rivals. */
export type CrossCorpusFiles = {
  /** From raw text. */
  readonly fromText: string;
  /** Resolution alone, on the annotated spans. */
  readonly fromSpans: string;
};

/**
 * Reads a corpus with a model that learned from the others and has never seen it, and writes what it answered. Takes
 * half a minute of training. Throws when an annotated corpus is missing.
 */
export function writeCrossCorpus(corpus: Corpus, folder: string, gazetteer: Gazetteer): CrossCorpusFiles {
  const documents = readGold(corpus);
  if (documents === null)
    throw new Error(`${corpus} is missing: set GOLD_DIR to the folder of annotated corpora`);
  const model = trainModel(allBut(corpus), gazetteer);
  mkdirSync(folder, { recursive: true });
  const write = (name: string, read: (document: GoldDocument) => readonly Toponym[]): string => {
    const file = join(folder, name);
    writeFileSync(
      file,
      documents.map((document) => `${lineOf(corpus, document, read(document))}\n`).join(""),
    );
    return file;
  };
  return {
    fromText: write(`${corpus}.jsonl`, (document) => readPlaces(document, gazetteer, model)),
    fromSpans: write(`${corpus}.spans.jsonl`, (document) => {
      const words = wordsIn(document.text);
      const { mentions } = goldMentions(document, words, gazetteer);
      return resolveMentions(document, mentions, words, gazetteer, model);
    }),
  };
}

function lineOf(corpus: Corpus, { id }: GoldDocument, toponyms: readonly Toponym[]): string {
  const rows = toponyms.filter(({ adjectival }) => !(adjectival && WITHOUT_DEMONYMS.has(corpus))).map(rowOf);
  return JSON.stringify({ id, toponyms: rows });
}

function rowOf({ start, end, place, confidence }: Toponym): object {
  if (place === null) return { start, end, confidence };
  const { lat, lon, iso2, geonameid } = place;
  return { start, end, confidence, lat, lon, iso2, geonameid };
}
