import { cpSync, mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { emptyTrial, pageTrial, type Trial } from "./browser-trial.ts";
import { writeEmptyPage, writeSyntheticBundle } from "./synthetic-site.ts";

/** What the bench needs of the commands, which know where the page is built and which browser there is. */
export type PageBenchTools = {
  /** Builds the page without data into a folder. */
  readonly buildPage: (folder: string) => Promise<void>;
  readonly createServer: (folder: string) => Server;
  /** Path of a Chromium that starts, or null. */
  readonly browser: string | null;
};

const BROWSER_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The built page in a real browser at several sizes, beside an empty page in the same run; a line each. */
export async function benchPage(
  print: (line: string) => void,
  { buildPage, createServer, browser: executablePath }: PageBenchTools,
  sizes: readonly number[] = [1000, 10_000, 100_000],
): Promise<void> {
  if (executablePath === null) return print("no browser");
  const folder = mkdtempSync(join(tmpdir(), "whenwhere-bench-"));
  const server = createServer(folder);
  try {
    const page = join(folder, "page");
    await buildPage(page);
    writeEmptyPage(join(folder, "empty"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
    print(HEAD);
    const floor = await emptyTrial(browser, `${origin}/empty/`);
    print(row("empty", floor, floor));
    for (const events of sizes) {
      const site = join(folder, String(events));
      cpSync(page, site, { recursive: true });
      writeSyntheticBundle(events, join(site, "bundle"));
      print(row(String(events), await pageTrial(browser, `${origin}/${events}/`), floor));
      rmSync(site, { recursive: true, force: true });
    }
    await browser.close();
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const HEAD =
  "   events  shown ms  step ms  over empty  ratio  p95 ms  p95 ratio  pan ms  article ms  filter ms  heap MB  nodes  data KB";

function row(name: string, trial: Trial, floor: Trial): string {
  const cells: readonly (readonly [text: string, width: number])[] = [
    [name, 9],
    [whole(trial.shown), 8],
    [tenths(trial.work), 7],
    [tenths(trial.work - floor.work), 10],
    [tenths(trial.work / floor.work), 5],
    [tenths(trial.stepP95), 6],
    [tenths(trial.stepP95 / floor.stepP95), 9],
    [tenths(trial.pan), 6],
    [whole(trial.article), 10],
    [whole(trial.filter), 9],
    [tenths(trial.heap / 1e6), 7],
    [whole(trial.nodes), 5],
    [trial.data === null ? "–" : tenths(trial.data / 1000), 7],
  ];
  return cells.map(([text, width]) => text.padStart(width)).join("  ");
}

const whole = (value: number | null): string => (value === null ? "–" : value.toFixed(0));
const tenths = (value: number | null): string => (value === null ? "–" : value.toFixed(1));
