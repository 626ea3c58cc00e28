import { gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";

/** What a page fetched of its data, and when it was all shown. */
export type OpeningData = {
  /** Milliseconds from the start of navigation until `data-ready`. */
  readonly shown: () => Promise<number>;
  /** Bytes, each file compressed by itself (gzip -9), of what was asked for from `bundle/` until then. */
  readonly bytes: () => Promise<number>;
};

/** Listens to a page that is still to be opened. */
export async function watchOpening(page: Page): Promise<OpeningData> {
  const responses = new Map<string, Response>();
  page.on("response", (response) => {
    if (response.url().includes("/bundle/")) responses.set(response.url(), response);
  });
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const { dataset } = document.documentElement;
      if (dataset["ready"] === "true") dataset["shownAt"] ??= String(performance.now());
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-ready"] });
  });
  const shown = (): Promise<number> =>
    page.evaluate(() => Number(document.documentElement.dataset["shownAt"]));
  return {
    shown,
    bytes: async () => {
      const asked = await page.evaluate(
        (until) =>
          performance
            .getEntriesByType("resource")
            .filter(({ startTime }) => startTime <= until)
            .map(({ name }) => name),
        await shown(),
      );
      // Only now: compressing would take the processor from the page that is being opened.
      const own = asked.flatMap((url) => responses.get(url) ?? []);
      const bodies = await Promise.all(own.map((response) => response.body()));
      return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
    },
  };
}
