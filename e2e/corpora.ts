import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSyntheticBundle } from "../src/bench/page/synthetic-site.ts";
import { test } from "./app.ts";

/** What the page is tried with: the five articles of the example, or so many synthetic events. */
export type Corpus = {
  readonly name: string;
  readonly events: number | "seeds";
  /** Whether the rules are tried at this size too: with what is real, with next to nothing, and with most. */
  readonly isRuled: boolean;
};

export const CORPORA: readonly Corpus[] = [
  { name: "the five articles", events: "seeds", isRuled: true },
  { name: "5 events", events: 5, isRuled: true },
  { name: "500 events", events: 500, isRuled: false },
  { name: "10,000 events", events: 10_000, isRuled: false },
  { name: "100,000 events", events: 100_000, isRuled: true },
];

/** Writing a hundred thousand events on a busy machine. */
const WRITING_MS = 240_000;

/**
 * Puts a corpus under the page in every test of the describe block that calls this. A synthetic one is written once
 * for the block, which therefore runs in one worker, and is served in place of the site's own bundle.
 */
export function useCorpus({ events }: Omit<Corpus, "isRuled">): void {
  if (events !== "seeds") serveBundle((folder) => writeSyntheticBundle(events, folder));
}

/** The same for any bundle. @param write puts its files into a folder */
export function serveBundle(write: (folder: string) => void): void {
  let folder = "";
  test.describe.configure({ mode: "default" });
  test.beforeAll(() => {
    test.setTimeout(WRITING_MS);
    folder = mkdtempSync(join(tmpdir(), "whenwhere-bundle-"));
    write(folder);
  });
  test.beforeEach(async ({ page }) => {
    await page.route("**/bundle/**", (route) => {
      const file = new URL(route.request().url()).pathname.split("/bundle/")[1] ?? "";
      return route.fulfill({ path: join(folder, file), contentType: "application/json" });
    });
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
}
