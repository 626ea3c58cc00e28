import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BuildTimes } from "./build-once.ts";
import { WORDS_AN_ARTICLE, writeFolder } from "./folder-of-articles.ts";

const ARTICLES = 1000;
const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const BUILD_ONCE = fileURLToPath(new URL("build-once.ts", import.meta.url));

/**
 * Whole folders to bundles, everything but the page's own build: articles a second on one core and on all, and the most
 * memory for twice the articles.
 */
export async function benchFolder(
  print: (line: string) => void,
  sizes: readonly number[] = [ARTICLES],
): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), "whenwhere-bench-"));
  try {
    for (const articles of sizes) benchSize(articles, work, print);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function benchSize(articles: number, work: string, print: (line: string) => void): void {
  const [folder, double] = [join(work, `${articles}`), join(work, `${2 * articles}`)];
  writeFolder(folder, articles);
  writeFolder(double, 2 * articles);
  const cores = availableParallelism();
  const one = measured(folder, work, 1);
  const all = measured(folder, work, cores);
  const twice = measured(double, work, cores);
  print(`folders of articles of ${WORDS_AN_ARTICLE} words to the bundle's files:`);
  print(lineOf(articles, 1, one));
  print(`${lineOf(articles, cores, all)}; ${ratio(one.seconds, all.seconds)} times one thread`);
  print(`${lineOf(2 * articles, cores, twice)}`);
  print(`  memory(${2 * articles}) / memory(${articles}) = ${ratio(twice.peakBytes, all.peakBytes)}`);
}

const ratio = (a: number, b: number): string => (a / b).toFixed(2);

function lineOf(
  articles: number,
  threads: number,
  { seconds, cpuSeconds, peakBytes, events }: BuildTimes,
): string {
  const rate = `${Math.round(articles / seconds)} articles/s, ${Math.round(articles / cpuSeconds)} a second of CPU`;
  const on = `${threads} thread${threads === 1 ? "" : "s"}`;
  return `  ${articles} articles, ${on}: ${seconds.toFixed(1)} s, ${rate}, ${events} events, ${Math.round(peakBytes / 1e6)} MB at most`;
}

/** In a process of its own, so that its memory is its own. */
function measured(folder: string, work: string, threads: number): BuildTimes {
  const scratch = mkdtempSync(join(work, "build-"));
  const args = ["--import", "tsx", BUILD_ONCE, folder, scratch, `${threads}`];
  const answer = execFileSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  rmSync(scratch, { recursive: true, force: true });
  return JSON.parse(answer) as BuildTimes;
}
