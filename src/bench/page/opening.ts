import { gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";

/**
 * Has a page that is still to be opened note when it is all shown. The answer is in milliseconds from the start of
 * navigation: until `data-ready`, or until now where the page never says that.
 */
export async function noteShown(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const { dataset } = document.documentElement;
      if (dataset["ready"] === "true") dataset["shownAt"] ??= String(performance.now());
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-ready"] });
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset["shownAt"] ?? performance.now()));
}

/**
 * Listens to a page that is still to be opened. The answer is in bytes: what it asked for from `bundle/` until all was
 * shown, each file compressed by itself (gzip -9).
 */
export async function watchOpening(page: Page): Promise<() => Promise<number>> {
  const responses = new Map<string, Response>();
  page.on("response", (response) => {
    if (response.url().includes("/bundle/")) responses.set(response.url(), response);
  });
  const shown = await noteShown(page);
  return async () => {
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
  };
}
