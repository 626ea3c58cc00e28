import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { dressPage } from "../app/build/dress-page.ts";
import { buildBundle } from "../extract/pipeline/build-bundle.ts";
import { printReport } from "./build-report.ts";
import { buildPage } from "./build-page.ts";
import { log } from "./log.ts";
import { CACHE } from "./places-on-disk.ts";
import { UsageError } from "./arguments.ts";
import { writeBundle } from "./write-bundle.ts";

export type SiteOptions = {
  /** Folders of articles or tables of events; absolute. */
  readonly inputs: readonly string[];
  readonly title: string | null;
  /** Folder to build into; absolute. What stands there is replaced once all is built. */
  readonly out: string;
  /** Where on its server the site will be: "./" works anywhere. */
  readonly base: string;
  /** Warnings fail the build. */
  readonly strict: boolean;
  /** Whether articles that didn't change since an earlier build may be taken from it; true unless said. */
  readonly cache?: boolean;
};

/** Articles → bundle → static site. Prints what it did to stderr. @returns the exit code */
export async function buildSite({
  inputs,
  title,
  out,
  base,
  strict,
  cache = true,
}: SiteOptions): Promise<number> {
  refuseStrangersFolder(out);
  const built = await buildBundle({ inputs, title, cacheFolder: cache ? CACHE : null });
  if (built.bundle.events.length === 0 && built.bundle.articles.length === 0) {
    printReport(built, log);
    log("Nothing is left to build a page from.");
    return 1;
  }
  const draft = `${out}.${randomUUID().slice(0, 8)}`;
  try {
    await buildPage(draft, base);
    const written = writeBundle(built.bundle, join(draft, "bundle"));
    dressPage(draft, built.bundle);
    rmSync(out, { recursive: true, force: true });
    renameSync(draft, out);
    printReport(built, log, { out, written });
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return strict && built.bundle.provenance.warnings.length > 0 ? 1 : 0;
}

/** Only an earlier site of ours, or nothing, may be replaced. */
function refuseStrangersFolder(out: string): void {
  if (!existsSync(out) || readdirSync(out).length === 0) return;
  if (existsSync(join(out, "index.html")) && existsSync(join(out, "bundle"))) return;
  throw new UsageError(
    `${out} holds other files and would be replaced. Name an empty or new folder: --out DIR`,
  );
}
