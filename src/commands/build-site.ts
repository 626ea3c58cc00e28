import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openSummary } from "../app/build/collection.ts";
import { dressPage } from "../app/build/dress-page.ts";
import { sortInput } from "../extract/pipeline/input-sort.ts";
import { streamBundle, type StreamedBundle } from "../extract/pipeline/stream-bundle.ts";
import { printReport } from "./build-report.ts";
import { buildPage } from "./build-page.ts";
import { log } from "./log.ts";
import { CACHE, SCRATCH } from "./places-on-disk.ts";
import { UsageError } from "./arguments.ts";
import { writeBundle, type WrittenFile } from "./write-bundle.ts";

export type SiteOptions = {
  /** Folders of articles or tables of events; absolute. */
  readonly inputs: readonly string[];
  readonly title: string | null;
  /** Folder to build into; absolute. What stands there is replaced once all is built. */
  readonly out: string;
  /** Where on its server the site will be: "./" works anywhere. */
  readonly base: string;
  /** The same as a whole address, "https://example.org/story/", where it is known: for link previews. */
  readonly address?: string | null;
  /** Warnings fail the build. */
  readonly strict: boolean;
  /** Whether what didn't change since an earlier build, articles and the page itself, may be taken from it; true unless said. */
  readonly cache?: boolean;
};

/** Articles → bundle → static site. Prints what it did to stderr. @returns the exit code */
export async function buildSite(options: SiteOptions): Promise<number> {
  refuseStrangersFolder(options.out);
  options.inputs.forEach(sortInput); // what isn't there is said at once, not after the page was built
  const draft = `${options.out}.${randomUUID().slice(0, 8)}`;
  const page = buildPage(draft, options.base, options.cache ?? true); // while the inputs are read
  const pageEnded = Promise.allSettled([page]);
  try {
    return await completeSite(options, draft, page);
  } finally {
    await pageEnded;
    rmSync(draft, { recursive: true, force: true });
  }
}

async function completeSite(
  { inputs, title, out, address = null, strict, cache = true }: SiteOptions,
  draft: string,
  page: Promise<void>,
): Promise<number> {
  const built = await streamBundle({ inputs, title, cacheFolder: cache ? CACHE : null, scratch: SCRATCH });
  try {
    if (built.tally.events === 0 && built.head.articles.length === 0) {
      printReport(built, log);
      log("Nothing is left to build a page from.");
      return 1;
    }
    await page;
    const written = putInPlace(built, draft, out, address);
    printReport(built, log, { out, written });
  } finally {
    built.close();
  }
  return strict && built.head.provenance.warnings.length > 0 ? 1 : 0;
}

/** Puts the data into the page that was built beside the folder, then all in its place, so that nobody sees half a site. */
function putInPlace(
  built: StreamedBundle,
  draft: string,
  out: string,
  address: string | null,
): readonly WrittenFile[] {
  const summary = openSummary(built.head.places);
  const written = writeBundle(built, join(draft, "bundle"), summary.add);
  dressPage(draft, built, address, summary.sum());
  rmSync(out, { recursive: true, force: true });
  renameSync(draft, out);
  return written;
}

/** Only an earlier site of ours, or nothing, may be replaced. */
function refuseStrangersFolder(out: string): void {
  if (!existsSync(out) || readdirSync(out).length === 0) return;
  if (existsSync(join(out, "index.html")) && existsSync(join(out, "bundle"))) return;
  throw new UsageError(
    `${out} holds other files and would be replaced. Name an empty or new folder: --out DIR`,
  );
}
