import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseOptions } from "./arguments.ts";
import { buildSite } from "./build-site.ts";
import { findBrowser } from "./find-browser.ts";
import { DIST, ROOT, SEEDS, SEEDS_TITLE } from "./places-on-disk.ts";

type Tally = {
  readonly passed: number;
  readonly failed: number;
  /** Of those passed, the ones that did so when tried again. */
  readonly again?: number;
};

const RESULTS = join(ROOT, ".whenwhere", "test");
const USAGE = "npm test -- [--no-browser | --update-baselines]";

/** Everything a change must pass, one after the other, none skipped for another's failure. The last line sums it up. */
export async function run(args: readonly string[]): Promise<number> {
  const options = parseOptions(
    args,
    {
      "no-browser": { type: "boolean", default: false },
      "update-baselines": { type: "boolean", default: false },
    },
    USAGE,
  );
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  if (options["update-baselines"]) return updateBaselines();
  const browser = options["no-browser"] ? undefined : findBrowser(say);
  return sumUp([
    ...typeConfigs().map((config) => check(`types (${config})`, ["tsc", "--noEmit", "-p", config])),
    check("lint", ["oxlint", "src", "e2e"]),
    check("format", ["oxfmt", "--check", "src", "e2e", "*.ts"]),
    check("unused code", ["knip"]),
    runVitest(),
    ...(browser === undefined ? [] : [await checkBuild(), runPlaywright(browser)]),
  ]);
}

/** Takes the pictures of the main views anew, for someone to look at and commit. */
async function updateBaselines(): Promise<number> {
  const browser = findBrowser(say);
  return sumUp([await checkBuild(), runPlaywright(browser, ["e2e/visual.spec.ts", "--update-snapshots"])]);
}

function sumUp(tallies: readonly Tally[]): number {
  const passed = tallies.reduce((sum, each) => sum + each.passed, 0);
  const failed = tallies.reduce((sum, each) => sum + each.failed, 0);
  const again = tallies.reduce((sum, each) => sum + (each.again ?? 0), 0);
  say(`\n${passed} passed${again === 0 ? "" : ` (${again} when tried again)`}, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const PASSED: Tally = { passed: 1, failed: 0 };
const FAILED: Tally = { passed: 0, failed: 1 };

/** The main program and each worker, whose globals differ. */
const typeConfigs = (): readonly string[] => [
  "tsconfig.json",
  ...readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /(?:^|[/\\])tsconfig\.json$/.test(file))
    .map((file) => join("src", file))
    .toSorted(),
];

function check(name: string, command: readonly string[]): Tally {
  say(`\n${name}`);
  const status = runTool(command);
  say(status === 0 ? `${name}: passed` : `${name}: FAILED`);
  return status === 0 ? PASSED : FAILED;
}

/** Runs a tool of node_modules in the project's folder, its output to ours. @returns its exit code */
function runTool(command: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const [tool = "", ...args] = command;
  const { status } = spawnSync("npx", ["--no-install", tool, ...args], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}

function runVitest(): Tally {
  say("\nunit, property and golden tests");
  const file = join(RESULTS, "vitest.json");
  const status = runTool(["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile=${file}`]);
  const result = readResult(file) as { numPassedTests?: number; numFailedTests?: number } | null;
  return tally(result?.numPassedTests, result?.numFailedTests, status);
}

async function checkBuild(): Promise<Tally> {
  say("\nbuild");
  const status = await buildSite({
    inputs: [SEEDS],
    title: SEEDS_TITLE,
    out: DIST,
    base: "./",
    strict: false,
  }).catch((error: unknown) => {
    say(String(error));
    return 1;
  });
  say(status === 0 ? "build: passed" : "build: FAILED");
  return status === 0 ? PASSED : FAILED;
}

function runPlaywright(browser: string | null, args: readonly string[] = []): Tally {
  if (browser === null || !existsSync(DIST)) return FAILED;
  say("\nend to end, in a browser");
  const file = join(RESULTS, "playwright.json");
  const options = ["-c", "e2e/playwright.config.ts", "--reporter=list,json"];
  const status = runTool(["playwright", "test", ...args, ...options], {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const result = readResult(file) as { stats?: Partial<Record<PlaywrightStat, number>> } | null;
  if (result?.stats === undefined) return FAILED;
  const { expected = 0, unexpected = 0, flaky = 0 } = result.stats;
  return { ...tally(expected + flaky, unexpected, status), again: flaky };
}

type PlaywrightStat = "expected" | "unexpected" | "flaky";

/** A run that failed as a whole (nothing collected, an error outside a test) counts as one failure. */
function tally(passed: number | undefined, failed: number | undefined, status: number): Tally {
  if (passed === undefined || failed === undefined) return FAILED;
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

function readResult(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
