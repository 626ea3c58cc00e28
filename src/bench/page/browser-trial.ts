import type { Browser, CDPSession, Page } from "@playwright/test";
import { gzipSync } from "node:zlib";

/** What one page did under the same gestures. Times in milliseconds, sizes in bytes. */
export type Trial = {
  /** From the start of navigation until `data-ready`; of an empty page until it was painted. */
  readonly shown: number;
  /** Work on the main thread for one step of a moving window. */
  readonly work: number;
  /** From the pointer's move until the frame that shows it was handed on: 95 of 100 steps take no longer. */
  readonly stepP95: number;
  /** The same work for a step of dragging the map. */
  readonly pan: number | null;
  /** From the click on a listed event until its sentence is marked in the article. */
  readonly article: number | null;
  /** From the click on a facet until counts and list have changed. */
  readonly filter: number | null;
  readonly heap: number;
  readonly nodes: number;
  /** Data fetched until all was shown, compressed. */
  readonly data: number | null;
};

const STEPS = 60;
const YEAR = "#range=2017-01-01..2017-12-31";
const OPENINGS = 8;
const PATIENCE = 120_000;

/** The harness's own cost: a page with nothing on it, under the same pointer. */
export async function emptyTrial(browser: Browser, url: string): Promise<Trial> {
  const { page, metrics } = await openPage(browser);
  await page.goto(url);
  const shown = await page.evaluate(() => performance.now());
  const steps = await drag(page, metrics, { x: 300, y: 700 }, 5);
  const trial = {
    shown,
    ...steps,
    pan: null,
    article: null,
    filter: null,
    data: null,
    ...(await size(metrics)),
  };
  await page.context().close();
  return trial;
}

/** The built page, opened on a year of ten and worked with. @param url of the site, ending in "/" */
export async function pageTrial(browser: Browser, url: string): Promise<Trial> {
  const { page, metrics } = await openPage(browser);
  const bytes = countData(page);
  await page.goto(url + YEAR);
  await page.locator("html[data-ready=true]").waitFor({ state: "attached", timeout: PATIENCE });
  const shown = await page.evaluate(() => Number(document.documentElement.dataset["shownAt"]));
  const data = await bytes();
  await page.waitForLoadState("networkidle");
  const steps = await drag(page, metrics, await middleOfWindow(page), 5);
  const kept = await size(metrics);
  const article = await openArticles(page);
  const filter = await toggleFacet(page);
  const map = (await page.getByRole("region", { name: "Map", exact: true }).boundingBox())!;
  const pan = await drag(page, metrics, { x: map.x + map.width * 0.6, y: map.y + map.height * 0.6 }, 3);
  await page.context().close();
  return { shown, ...steps, pan: pan.work, article, filter, ...kept, data };
}

async function openPage(browser: Browser): Promise<{ readonly page: Page; readonly metrics: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const { dataset } = document.documentElement;
      if (dataset["ready"] === "true") dataset["shownAt"] ??= String(performance.now());
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-ready"] });
  });
  const metrics = await context.newCDPSession(page);
  await metrics.send("Performance.enable");
  return { page, metrics };
}

/** Counts what is fetched from `bundle/`; the function that it returns gives the sum so far. */
function countData(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    if (!response.url().includes("/bundle/")) return;
    sizes.push(
      response.body().then(
        (body) => gzipSync(body).length,
        () => 0,
      ),
    );
  });
  return async () => (await Promise.all(sizes)).reduce((sum, each) => sum + each, 0);
}

type Point = { readonly x: number; readonly y: number };

async function middleOfWindow(page: Page): Promise<Point> {
  const boxOf = async (name: string) => (await page.getByRole("slider", { name }).boundingBox())!;
  const [start, end] = await Promise.all([boxOf("Range start"), boxOf("Range end")]);
  return { x: (start.x + end.x + end.width) / 2, y: start.y + start.height / 2 };
}

/** Moves the pressed pointer to the right, step by step, each until the next frame has been drawn. */
async function drag(
  page: Page,
  metrics: CDPSession,
  { x, y }: Point,
  pixels: number,
): Promise<Pick<Trial, "work" | "stepP95">> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 1, y);
  await nextFrame(page);
  const before = await metric(metrics, "TaskDuration");
  const times: number[] = [];
  for (let step = 1; step <= STEPS; step += 1) {
    const begin = performance.now();
    await page.mouse.move(x + 1 + step * pixels, y);
    await nextFrame(page);
    times.push(performance.now() - begin);
  }
  const work = ((await metric(metrics, "TaskDuration")) - before) * 1000;
  await page.mouse.up();
  return { work: work / STEPS, stepP95: percentile(times, 0.95) };
}

const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => void requestAnimationFrame(() => setTimeout(resolve, 0))),
  );

async function openArticles(page: Page): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < OPENINGS; i += 1) {
    const row = page.locator("#area-events [data-event-id]").nth(i % 4);
    await row.waitFor();
    times.push(
      await row.evaluate(async (element) => {
        const begin = performance.now();
        const target = element.matches("button, a")
          ? element
          : (element.querySelector("button, a") ?? element);
        (target as HTMLElement).click();
        while (document.querySelector("#area-article mark[data-evidence]") === null) {
          if (performance.now() - begin > 20_000) return Number.NaN;
          await new Promise(requestAnimationFrame);
        }
        return performance.now() - begin;
      }),
    );
    await page
      .getByRole("region", { name: "Article", exact: true })
      .getByRole("button", { name: /close/i })
      .click();
  }
  return percentile(times, 0.95);
}

async function toggleFacet(page: Page): Promise<number> {
  await page.getByRole("button", { name: /^Filters/ }).click();
  const box = page.locator(".area-filters input[type=checkbox]").first();
  await box.waitFor();
  return box.evaluate(async (element) => {
    const root = document.documentElement;
    const count = root.dataset["events"];
    const begin = performance.now();
    (element as HTMLElement).click();
    while (root.dataset["events"] === count && performance.now() - begin < 20_000) {
      await new Promise(requestAnimationFrame);
    }
    return performance.now() - begin;
  });
}

async function size(metrics: CDPSession): Promise<Pick<Trial, "heap" | "nodes">> {
  await metrics.send("HeapProfiler.enable");
  await metrics.send("HeapProfiler.collectGarbage");
  return { heap: await metric(metrics, "JSHeapUsedSize"), nodes: await domNodes(metrics) };
}

async function domNodes(metrics: CDPSession): Promise<number> {
  const { result } = await metrics.send("Runtime.evaluate", {
    expression: "document.querySelectorAll('*').length",
  });
  return Number(result.value);
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find((each) => each.name === name)?.value ?? Number.NaN;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
