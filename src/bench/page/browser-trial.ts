import type { Browser, CDPSession, Page } from "@playwright/test";
import {
  dragMap,
  middleOfWindow,
  openArticles,
  scrub,
  toggleFacet,
  typeSearch,
  zoomMap,
} from "./gestures.ts";
import { percentile } from "./measure.ts";
import { noteShown, watchOpening } from "./opening.ts";
import type { Opening, Trial } from "./trial.ts";

const TIMES_OPENED = 5;
const YEAR = "#range=2017-01-01..2017-12-31";
const PATIENCE = 120_000;
/** Until the browser has put away the page before and set up the next one's process. */
const REST_MS = 300;

/** The harness's own cost: a page with nothing on it, under the same pointer. */
export async function emptyTrial(browser: Browser, url: string): Promise<Trial> {
  const { page, metrics } = await openPage(browser);
  await page.goto(url);
  const steps = await scrub(page, metrics, { x: 300, y: 700 });
  const trial: Trial = {
    ...steps,
    opening: null,
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

/** Opens the page and closes it: a browser that has just started loads fonts and code of its own with the first ones. */
export async function warmUp(browser: Browser, url: string): Promise<void> {
  for (let i = 0; i < TIMES_OPENED; i += 1) await shownAfter(browser, url + YEAR, true);
}

/**
 * Opens the page and an empty one by turns, each with nothing kept from before: a machine that is slower for a while is
 * so for both.
 */
async function openByTurns(browser: Browser, url: string, emptyUrl: string): Promise<Opening> {
  const [shown, empty]: [number[], number[]] = [[], []];
  for (let i = 0; i < TIMES_OPENED; i += 1) {
    empty.push(await shownAfter(browser, emptyUrl, false));
    shown.push(await shownAfter(browser, url + YEAR, true));
  }
  return { shown: percentile(shown, 0.5), empty: percentile(empty, 0.5) };
}

/** Milliseconds from the start of navigation until `data-ready`; without it, until the page has loaded. */
async function shownAfter(browser: Browser, url: string, saysReady: boolean): Promise<number> {
  const page = await newPage(browser);
  const shown = await noteShown(page);
  await page.waitForTimeout(REST_MS);
  await page.goto(url);
  if (saysReady) await becomeReady(page);
  const time = await shown();
  await page.context().close();
  return time;
}

const becomeReady = (page: Page): Promise<void> =>
  page.locator("html[data-ready=true]").waitFor({ state: "attached", timeout: PATIENCE });

/**
 * The built page, opened on a year of ten and worked with.
 * @param url of the site, ending in "/"
 * @param emptyUrl of the page with nothing on it
 */
export async function pageTrial(browser: Browser, url: string, emptyUrl: string): Promise<Trial> {
  const opening = await openByTurns(browser, url, emptyUrl);
  const { page, metrics, openingBytes } = await openPage(browser);
  await page.goto(url + YEAR);
  await becomeReady(page);
  await page.waitForLoadState("networkidle", { timeout: PATIENCE });
  const data = await openingBytes();
  const steps = await scrub(page, metrics, await middleOfWindow(page));
  const kept = await size(metrics);
  const article = await openArticles(page);
  const filter = await toggleFacet(page);
  const map = (await page.getByRole("region", { name: "Map", exact: true }).boundingBox())!;
  const pan = await dragMap(page, metrics, { x: map.x + map.width * 0.6, y: map.y + map.height * 0.6 });
  const zoom = await zoomMap(page, metrics);
  const { search, answered } = await typeSearch(page, metrics);
  await page.context().close();
  return { opening, ...steps, pan, zoom, article, filter, search, answered, ...kept, data };
}

type Opened = {
  readonly page: Page;
  readonly metrics: CDPSession;
  readonly openingBytes: () => Promise<number>;
};

async function openPage(browser: Browser): Promise<Opened> {
  const page = await newPage(browser);
  const openingBytes = await watchOpening(page);
  const metrics = await page.context().newCDPSession(page);
  await metrics.send("Performance.enable");
  return { page, metrics, openingBytes };
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "block", // what it fetches ahead would be measured with the rest
  });
  return context.newPage();
}

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
