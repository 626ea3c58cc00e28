import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BuildTimes } from "./build-once.ts";
import { WORDS_AN_ARTICLE, writeFolder } from "./folder-of-articles.ts";
import { oneCore, type Command } from "./one-core.ts";

const ARTICLES = 1000;
const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const RUN = join(ROOT, "src", "setup", "run.mjs");
const BUILD_ONCE = fileURLToPath(new URL("build-once.ts", import.meta.url));

/**
 * Whole folders to bundles, everything but the page's own build: articles a second on one core and on all, for N
 * articles, for 2N and for each further one; and the most memory for twice the articles. Then the same N with the page
 * and all that the command does.
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

/** On which cores a build runs. */
type Cores = { readonly name: string; readonly threads: number; readonly keptThere: readonly string[] };

/** What the same cores took for N and for 2N articles. */
type Pair = { readonly name: string; readonly once: BuildTimes; readonly twice: BuildTimes };

function benchSize(articles: number, work: string, print: (line: string) => void): void {
  const [folder, double] = [join(work, `${articles}`), join(work, `${2 * articles}`)];
  writeFolder(folder, articles);
  writeFolder(double, 2 * articles);
  print(`folders of articles of ${WORDS_AN_ARTICLE} words to the bundle's files:`);
  const pairOn = (cores: Cores): Pair => {
    const once = measured(folder, work, cores);
    print(lineOf(articles, cores, once));
    const twice = measured(double, work, cores);
    print(lineOf(2 * articles, cores, twice));
    return { name: cores.name, once, twice };
  };
  const [single, every] = [singleCore(oneCore()), allCores(availableParallelism())];
  const one = pairOn(single);
  const all = pairOn(every);
  for (const pair of [one, all]) print(furtherLine(articles, pair));
  print(
    `  ${all.name} / ${one.name} = ${ratio(one.once.seconds, all.once.seconds)} times the articles/s with ${articles},` +
      ` ${ratio(one.twice.seconds, all.twice.seconds)} with ${2 * articles}, ${ratio(further(one), further(all))} of further ones`,
  );
  print(
    `  memory(${2 * articles}) / memory(${articles}) = ${ratio(all.twice.peakBytes, all.once.peakBytes)} on ${all.name}`,
  );
  for (const cores of [single, every]) print(wholeLine(folder, articles, work, cores));
}

/** The command as people run it: its start and the page's own build too, nothing kept but the compiled command. */
function wholeLine(folder: string, articles: number, work: string, { name, keptThere }: Cores): string {
  const site = join(work, "site");
  const [command = "", ...args] = [...keptThere, process.execPath, RUN, "build", "--no-cache"];
  args.push("--in", folder, "--out", site);
  const start = performance.now();
  execFileSync(command, args, { cwd: ROOT, stdio: "ignore" });
  const seconds = (performance.now() - start) / 1000;
  rmSync(site, { recursive: true, force: true });
  return `  ${name}, ${articles} articles to a site, the whole command: ${seconds.toFixed(1)} s, ${Math.round(articles / seconds)} articles/s`;
}

const singleCore = (pinned: Command | null): Cores =>
  pinned === null
    ? {
        name: "one thread (no taskset here: others of the engine's run beside it)",
        threads: 1,
        keptThere: [],
      }
    : { name: "one core", threads: 1, keptThere: pinned };

const allCores = (cores: number): Cores => ({
  name: cores === 1 ? "all cores (1)" : `${cores} cores`,
  threads: cores,
  keptThere: [],
});

const ratio = (a: number, b: number): string => (a / b).toFixed(2);

function lineOf(
  articles: number,
  { name }: Cores,
  { seconds, cpuSeconds, peakBytes, events }: BuildTimes,
): string {
  const rate = `${Math.round(articles / seconds)} articles/s, ${Math.round(articles / cpuSeconds)} a second of CPU`;
  return `  ${name}, ${articles} articles: ${seconds.toFixed(1)} s, ${rate}, ${events} events, ${Math.round(peakBytes / 1e6)} MB at most`;
}

/** What N articles more took, in seconds: what it takes to start is in both and falls out. */
const further = ({ once, twice }: Pair): number => twice.seconds - once.seconds;

const furtherLine = (articles: number, pair: Pair): string =>
  `  a further article on ${pair.name}: ${((1000 * further(pair)) / articles).toFixed(1)} ms, ${Math.round(articles / further(pair))} articles/s`;

/** In a process of its own, so that its memory is its own. */
function measured(folder: string, work: string, { threads, keptThere }: Cores): BuildTimes {
  const scratch = mkdtempSync(join(work, "build-"));
  const [command = "", ...args] = [
    ...keptThere,
    process.execPath,
    "--import",
    "tsx",
    BUILD_ONCE,
    folder,
    scratch,
    `${threads}`,
  ];
  const answer = execFileSync(command, args, { cwd: ROOT, encoding: "utf8" });
  rmSync(scratch, { recursive: true, force: true });
  return JSON.parse(answer) as BuildTimes;
}
