import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { emptyTrial, pageTrial, warmUp } from "./browser-trial.ts";
import { serveFolder } from "./served.ts";
import { benchTable, type NamedTrial } from "./table.ts";
import type { Trial } from "./trial.ts";
import { writeEmptyPage, writeSyntheticBundle } from "./synthetic-site.ts";

/** What the bench needs of the commands, which know where the page is built and which browser there is. */
export type PageBenchTools = {
  /** Builds the page without data into a folder. */
  readonly buildPage: (folder: string) => Promise<void>;
  /** Tells a built page with its bundle what to fetch early, as every build does. */
  readonly hasten: (folder: string) => void;
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

/** The built page in a real browser at several sizes, beside an empty page in the same run, as a table. */
export async function benchPage(
  print: (line: string) => void,
  { buildPage, hasten, browser: executablePath }: PageBenchTools,
  sizes: readonly number[] = [1000, 10_000, 100_000],
): Promise<void> {
  if (executablePath === null) return print("no browser");
  const folder = mkdtempSync(join(tmpdir(), "whenwhere-bench-"));
  const { origin, stop } = await serveFolder(folder);
  try {
    const page = join(folder, "page");
    await buildPage(page);
    writeEmptyPage(join(folder, "empty"));
    const empty = `${origin}/empty/`;
    const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
    let floor: Trial | null = null;
    const pages: NamedTrial[] = [];
    for (const events of sizes) {
      const site = join(folder, String(events));
      cpSync(page, site, { recursive: true });
      writeSyntheticBundle(events, join(site, "bundle"));
      hasten(site);
      const name = String(events).replace(/\B(?=(?:\d{3})+$)/g, ",");
      if (floor === null) {
        await warmUp(browser, `${origin}/${events}/`);
        floor = await emptyTrial(browser, empty);
      }
      pages.push({ name, trial: await pageTrial(browser, `${origin}/${events}/`, empty) });
      print(`${name} events tried`);
      rmSync(site, { recursive: true, force: true });
    }
    if (floor !== null) for (const line of benchTable(floor, pages)) print(line);
    await browser.close();
  } finally {
    stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
