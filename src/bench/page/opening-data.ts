import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";

/** What a page fetched of its data, and when it was all shown. */
export type OpeningData = {
  /** Milliseconds from the start of navigation until `data-ready`. */
  readonly shown: () => Promise<number>;
  /** Bytes, each file compressed by itself (gzip -9), of what was asked for from `bundle/` until then. */
  readonly bytes: () => Promise<number>;
};

/** Listens to a page that is still to be opened. */
export async function watchOpening(page: Page): Promise<OpeningData> {
  const sizes = new Map<string, Promise<number>>();
  page.on("response", (response) => {
    if (!response.url().includes("/bundle/")) return;
    const size = response.body().then(
      (body) => gzipSync(body, { level: 9 }).length,
      () => 0,
    );
    sizes.set(response.url(), size);
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
      const own = await Promise.all(asked.map((url) => sizes.get(url) ?? 0));
      return own.reduce((sum, size) => sum + size, 0);
    },
  };
}
