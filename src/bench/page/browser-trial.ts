import type { Browser, CDPSession, Page } from "@playwright/test";
import { watchOpening, type OpeningData } from "./opening-data.ts";
import type { Trial } from "./trial.ts";

const STEPS = 60;
const YEAR = "#range=2017-01-01..2017-12-31";
const OPENINGS = 8;
const ZOOMS = 8;
/** Leaflet's animation takes a quarter of a second; then the map is drawn anew. */
const ZOOM_MS = 500;
const PATIENCE = 120_000;
/** Words of the synthetic corpus, each a search of its own. */
const TYPED = ["convoy reach", "negotiators", "clashes"];

/** The harness's own cost: a page with nothing on it, under the same pointer. */
export async function emptyTrial(browser: Browser, url: string): Promise<Trial> {
  const { page, metrics } = await openPage(browser);
  await page.goto(url);
  const shown = await page.evaluate(() => performance.now());
  const steps = await drag(page, metrics, { x: 300, y: 700 }, 5);
  const trial: Trial = {
    shown,
    ...steps,
    pan: null,
    zoom: null,
    article: null,
    filter: null,
    search: null,
    answered: null,
    data: null,
    ...(await size(metrics)),
  };
  await page.context().close();
  return trial;
}

/** Opens the page and closes it: a browser that has just started loads fonts and code of its own with the first one. */
export async function warmUp(browser: Browser, url: string): Promise<void> {
  const { page } = await openPage(browser);
  await openYear(page, url);
  await page.context().close();
}

async function openYear(page: Page, url: string): Promise<void> {
  await page.goto(url + YEAR);
  await page.locator("html[data-ready=true]").waitFor({ state: "attached", timeout: PATIENCE });
}

/** The built page, opened on a year of ten and worked with. @param url of the site, ending in "/" */
export async function pageTrial(browser: Browser, url: string): Promise<Trial> {
  const { page, metrics, opening } = await openPage(browser);
  await openYear(page, url);
  await page.waitForLoadState("networkidle", { timeout: PATIENCE });
  const shown = await opening.shown();
  const data = await opening.bytes();
  const steps = await drag(page, metrics, await middleOfWindow(page), 5);
  const kept = await size(metrics);
  const article = await openArticles(page);
  const filter = await toggleFacet(page);
  const map = (await page.getByRole("region", { name: "Map", exact: true }).boundingBox())!;
  const pan = await drag(page, metrics, { x: map.x + map.width * 0.6, y: map.y + map.height * 0.6 }, 3);
  const zoom = await zoomMap(page, metrics);
  const { search, answered } = await typeSearch(page, metrics);
  await page.context().close();
  return { shown, ...steps, pan: pan.work, zoom, article, filter, search, answered, ...kept, data };
}

type Opened = { readonly page: Page; readonly metrics: CDPSession; readonly opening: OpeningData };

async function openPage(browser: Browser): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "block", // what it fetches ahead would be measured with the rest
  });
  const page = await context.newPage();
  const opening = await watchOpening(page);
  const metrics = await context.newCDPSession(page);
  await metrics.send("Performance.enable");
  return { page, metrics, opening };
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
  const times: number[] = [];
  const work = await workOf(metrics, async () => {
    for (let step = 1; step <= STEPS; step += 1) {
      const begin = performance.now();
      await page.mouse.move(x + 1 + step * pixels, y);
      await nextFrame(page);
      times.push(performance.now() - begin);
    }
  });
  await page.mouse.up();
  return { work: work / STEPS, stepP95: percentile(times, 0.95) };
}

const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => void requestAnimationFrame(() => setTimeout(resolve, 0))),
  );

/** Nearer and back, so that map and symbols are drawn at several scales. */
async function zoomMap(page: Page, metrics: CDPSession): Promise<number> {
  const work = await workOf(metrics, async () => {
    for (let i = 0; i < ZOOMS; i += 1) {
      await page.getByRole("button", { name: i % 4 < 2 ? "Zoom in" : "Zoom out", exact: true }).click();
      await page.waitForTimeout(ZOOM_MS);
    }
  });
  return work / ZOOMS;
}

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
  const time = await box.evaluate(async (element) => {
    const root = document.documentElement;
    const count = root.dataset["events"];
    const begin = performance.now();
    (element as HTMLElement).click();
    while (root.dataset["events"] === count && performance.now() - begin < 20_000) {
      await new Promise(requestAnimationFrame);
    }
    return performance.now() - begin;
  });
  await box.click();
  await page.keyboard.press("Escape");
  return time;
}

/** Letter by letter, each once the one before has been answered; a first one, whose cost is that of beginning, is left out. */
async function typeSearch(page: Page, metrics: CDPSession): Promise<Pick<Trial, "search" | "answered">> {
  const box = page.getByRole("searchbox", { name: "Search", exact: true });
  await box.click();
  const works: number[] = [];
  const times: number[] = [];
  for (const words of ["x", ...TYPED]) {
    for (const letter of words) {
      if (letter !== " ") await page.evaluate(awaitAnswer, PATIENCE);
      const work = await workOf(metrics, async () => {
        await page.keyboard.type(letter);
        if (letter !== " ") times.push(await page.evaluate(answerTime));
      });
      if (letter !== " ") works.push(work);
    }
    await box.fill("");
    await page.waitForTimeout(ZOOM_MS);
  }
  return { search: percentile(works.slice(1), 0.95), answered: percentile(times.slice(1), 0.95) };
}

type AnswerTime = { answerTime?: Promise<number> };

/** Runs in the page, before a letter is typed: from its input until the search says another thing that is an answer. */
function awaitAnswer(patience: number): void {
  const output = document.querySelector("search output")!;
  const said = output.textContent;
  let begin = 0;
  document.addEventListener("input", () => void (begin = performance.now()), { once: true, capture: true });
  (globalThis as AnswerTime).answerTime = new Promise((resolve) => {
    setTimeout(() => resolve(Number.NaN), patience);
    new MutationObserver((_, observer) => {
      if (output.textContent === said || !/[“”]/.test(output.textContent)) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin)));
    }).observe(output, { childList: true, characterData: true, subtree: true });
  });
}

const answerTime = (): Promise<number> => (globalThis as AnswerTime).answerTime!;

async function size(metrics: CDPSession): Promise<Pick<Trial, "heap" | "buffers" | "nodes">> {
  await metrics.send("HeapProfiler.enable");
  await metrics.send("HeapProfiler.collectGarbage");
  const usage = await metrics.send("Runtime.getHeapUsage");
  return { heap: usage.usedSize, buffers: usage.backingStorageSize, nodes: await domNodes(metrics) };
}

async function domNodes(metrics: CDPSession): Promise<number> {
  const { result } = await metrics.send("Runtime.evaluate", {
    expression: "document.querySelectorAll('*').length",
  });
  return Number(result.value);
}

/** Milliseconds of work on the main thread while something is done. */
async function workOf(metrics: CDPSession, act: () => Promise<void>): Promise<number> {
  const before = await taskSeconds(metrics);
  await act();
  return ((await taskSeconds(metrics)) - before) * 1000;
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
