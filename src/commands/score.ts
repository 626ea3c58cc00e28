import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { AnnotatedDocument } from "../extract/events/scoring/annotated.ts";
import type { Gazetteer } from "../extract/places/gazetteer/gazetteer.ts";
import { loadGazetteer } from "../extract/places/gazetteer/load-gazetteer.ts";
import { writeCrossCorpus } from "../extract/places/train/cross-corpus.ts";
import { annotateLine } from "./annotate-line.ts";
import { parseOptions } from "./arguments.ts";
import { ROOT } from "./places-on-disk.ts";
import { GOLD_CORPORA, type GoldCorpus, type GoldDocument, type Scored } from "./score-corpora.ts";

const OUT = join(ROOT, ".whenwhere", "score");
const USAGE = `npm run score -- [--only ${GOLD_CORPORA.map(({ name }) => name).join("|")}|time|geo]...`;

/** The extractor against annotated corpora, as `annotate` would answer, rivals beside it. */
export async function run(args: readonly string[]): Promise<number> {
  const { only } = parseOptions(args, { only: { type: "string", multiple: true } }, USAGE);
  const gold = resolve(ROOT, process.env["GOLD_DIR"] ?? "../shared/gold");
  if (!existsSync(join(gold, "score.mjs"))) {
    process.stdout.write(
      `Skipped: there are no annotated corpora in ${gold}. Name their folder in GOLD_DIR.\n`,
    );
    return 0;
  }
  mkdirSync(OUT, { recursive: true });
  const gazetteer = await loadGazetteer();
  let failed = 0;
  for (const corpus of GOLD_CORPORA) {
    if (only !== undefined && !only.includes(corpus.name) && !only.includes(corpus.task[0]!)) continue;
    for (const { note, file, options } of predictionsOf(corpus, gold, gazetteer)) {
      process.stdout.write(`\n${corpus.name} (${note})\n`);
      if (score(corpus, gold, file, options) !== 0) failed += 1;
    }
  }
  return failed === 0 ? 0 : 1;
}

/** A file of predictions, how it came about, and further options of the scorer. */
type Prediction = { readonly note: string; readonly file: string; readonly options: readonly string[] };

/** Places are read by a model that never saw the corpus; the rest as `annotate` answers. */
function predictionsOf(corpus: GoldCorpus, gold: string, gazetteer: Gazetteer): readonly Prediction[] {
  if (corpus.crossCorpus !== undefined) {
    const { fromText, fromSpans } = writeCrossCorpus(
      corpus.crossCorpus,
      join(OUT, "cross-corpus"),
      gazetteer,
    );
    return [
      { note: "from raw text, by a model that learned from the other corpora", file: fromText, options: [] },
      { note: "the same without demonyms", file: fromText, options: ["--no-adjectival"] },
      { note: "resolution alone, on the annotated spans", file: fromSpans, options: [] },
    ];
  }
  const file = join(OUT, `whenwhere-${corpus.name}.jsonl`);
  const started = performance.now();
  const scored = annotateAll(corpus, gold, gazetteer);
  const seconds = (performance.now() - started) / 1000;
  writeFileSync(
    file,
    `${corpus
      .predict(scored)
      .map((one) => JSON.stringify(one))
      .join("\n")}\n`,
  );
  return [{ note: `${Math.round(scored.length / seconds)} documents/s`, file, options: [] }];
}

function annotateAll(
  { documents, mode }: GoldCorpus,
  folder: string,
  gazetteer: Gazetteer,
): readonly Scored[] {
  const lines = readFileSync(join(folder, documents), "utf8").split("\n").filter(Boolean);
  return lines.map((line) => {
    const gold = JSON.parse(line) as GoldDocument;
    const { id, text, title, source } = gold;
    const publishedAt = gold.dct ?? gold.publishedAt ?? gold.published;
    const answer = annotateLine(JSON.stringify({ id, text, title, source, publishedAt, mode }), gazetteer);
    if (answer.failed) throw new Error(`${id}: ${answer.line}`);
    return { gold, answer: JSON.parse(answer.line) as AnnotatedDocument };
  });
}

/** Prints the scorer's table. @returns its exit code */
function score(
  { name, task, documents, gold = documents }: GoldCorpus,
  folder: string,
  prediction: string,
  options: readonly string[],
): number {
  const predictions = [prediction, ...rivalsOf(name, folder)].flatMap((path) => ["--pred", path]);
  const scorer = [
    join(folder, "score.mjs"),
    ...task,
    ...options,
    "--gold",
    join(folder, gold),
    ...predictions,
  ];
  return spawnSync(process.execPath, scorer, { stdio: ["ignore", "inherit", "inherit"] }).status ?? 1;
}

/** Stored answers of other systems on the same documents. */
function rivalsOf(name: string, folder: string): readonly string[] {
  const systems = join(folder, "systems", "geo");
  if (!existsSync(systems)) return [];
  return readdirSync(systems)
    .filter((file) => file.startsWith(`${name}.`))
    .toSorted()
    .map((file) => join(systems, file));
}
