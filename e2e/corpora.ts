import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSyntheticBundle } from "../src/bench/page/synthetic-site.ts";
import { test } from "./app.ts";

/** What the page is tried with: the five articles of the example, or so many synthetic events. */
export type Corpus = { readonly name: string; readonly events: number | "seeds" };

export const CORPORA: readonly Corpus[] = [
  { name: "the five articles", events: "seeds" },
  { name: "5 events", events: 5 },
  { name: "500 events", events: 500 },
  { name: "10,000 events", events: 10_000 },
  { name: "100,000 events", events: 100_000 },
];

/** Writing a hundred thousand events on a busy machine. */
const WRITING_MS = 240_000;

/**
 * Puts a corpus under the page in every test of the describe block that calls this. A synthetic one is written once
 * for the block, which therefore runs in one worker, and is served in place of the site's own bundle.
 */
export function useCorpus({ events }: Corpus): void {
  if (events === "seeds") return;
  let folder = "";
  test.describe.configure({ mode: "default" });
  test.beforeAll(async () => {
    test.setTimeout(WRITING_MS);
    folder = mkdtempSync(join(tmpdir(), `whenwhere-${events}-`));
    await writeSyntheticBundle(events, folder);
  });
  test.beforeEach(async ({ page }) => {
    await page.route("**/bundle/**", (route) => {
      const file = new URL(route.request().url()).pathname.split("/bundle/")[1] ?? "";
      return route.fulfill({ path: join(folder, file), contentType: "application/json" });
    });
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
}
