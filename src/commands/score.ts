import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadGazetteer } from "../extract/places/gazetteer/load-gazetteer.ts";
import type { Gazetteer } from "../extract/places/gazetteer/gazetteer.ts";
import { annotateLine } from "./annotate-line.ts";
import { parseOptions } from "./arguments.ts";
import { ROOT } from "./places-on-disk.ts";

type GoldDocument = {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly source?: string;
  readonly dct?: string;
  readonly publishedAt?: string;
};

/** A corpus of the gold folder and how to score it. */
type Corpus = {
  readonly name: string;
  readonly task: "time" | "geo";
  readonly file: string;
  readonly mode?: "narrative";
};

const CORPORA: readonly Corpus[] = [
  { name: "timebank", task: "time", file: "time/timebank.jsonl" },
  { name: "aquaint", task: "time", file: "time/aquaint.jsonl" },
  { name: "wikiwars", task: "time", file: "time/wikiwars.jsonl", mode: "narrative" },
  { name: "tweets-train", task: "time", file: "time/tweets-train.jsonl" },
  { name: "lgl", task: "geo", file: "geo/lgl.jsonl" },
  { name: "geovirus", task: "geo", file: "geo/geovirus.jsonl" },
  { name: "geowebnews", task: "geo", file: "geo/geowebnews.jsonl" },
];

const OUT = join(ROOT, ".whenwhere", "score");
const USAGE = "npm run score -- [--only NAME]...";

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
  for (const corpus of CORPORA) {
    if (only !== undefined && !only.includes(corpus.name) && !only.includes(corpus.task)) continue;
    const prediction = predict(corpus, gold, gazetteer);
    process.stdout.write(`\n${corpus.name}\n`);
    failed += score(corpus, gold, prediction) === 0 ? 0 : 1;
  }
  return failed === 0 ? 0 : 1;
}

/** Annotates every document of a corpus. @returns the file of predictions */
function predict({ name, file, mode }: Corpus, gold: string, gazetteer: Gazetteer): string {
  const lines = readFileSync(join(gold, file), "utf8").split("\n").filter(Boolean);
  const answers = lines.map((line) => {
    const { id, text, title, source, dct, publishedAt } = JSON.parse(line) as GoldDocument;
    const document = { id, text, title, source, publishedAt: dct ?? publishedAt, mode };
    return annotateLine(JSON.stringify(document), gazetteer).line;
  });
  const path = join(OUT, `whenwhere-${name}.jsonl`);
  writeFileSync(path, `${answers.join("\n")}\n`);
  return path;
}

function score({ name, task, file }: Corpus, gold: string, prediction: string): number {
  const predictions = [prediction, ...(task === "geo" ? rivalsOf(name, gold) : [])];
  const { status } = spawnSync(
    process.execPath,
    [
      join(gold, "score.mjs"),
      task,
      ...(task === "geo" ? ["--country-id"] : []),
      "--gold",
      join(gold, file),
      ...predictions.flatMap((path) => ["--pred", path]),
    ],
    { stdio: ["ignore", "inherit", "inherit"] },
  );
  return status ?? 1;
}

/** Stored answers of other systems on the same documents. */
function rivalsOf(name: string, gold: string): readonly string[] {
  const folder = join(gold, "systems", "geo");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}.`))
    .toSorted()
    .map((file) => join(folder, file));
}
