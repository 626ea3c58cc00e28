import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { APIRequestContext, Page } from "@playwright/test";
import { watchOpening } from "../src/bench/page/opening.ts";
import { syntheticStream } from "../src/bench/synthetic.ts";
import { columnarFiles } from "../src/bundle/columnar/columnar-files.ts";
import { expect, test, type App } from "./app.ts";

/** What the page may weigh and do, none of it measured in time: the same on any machine. */
type Budget = {
  readonly gzipBytes: Readonly<
    Record<"firstJs" | "allJs" | "baseMapFirst" | "dataAt1k" | "dataAt10k" | "dataAt100k", number>
  >;
  readonly page: Readonly<Record<"domNodes" | "timelineItems", number>>;
  readonly perScrubStep: Counters;
};
type Counters = Readonly<Record<"canvasCalls" | "mutations" | "requests", number>>;

const BUDGET = JSON.parse(
  readFileSync(new URL("../src/bench/budget.json", import.meta.url), "utf8"),
) as Budget;
const STEPS = 20;
/** Longer than any pause before something is fetched ahead. */
const QUIET_MS = 2500;

const gzipped = (data: string | Buffer): number => gzipSync(data, { level: 9 }).length;

test("the page's code and its base map stay within their bytes", async ({ request }) => {
  const html = await (await request.get("./")).text();
  const first = scriptsNamedIn(html);
  const all = await scriptsReached(request, first);
  const sum = (names: Iterable<string>): number =>
    [...names].reduce((total, name) => total + gzipped(all.get(name)!), 0);
  expect(sum(first)).toBeLessThanOrEqual(BUDGET.gzipBytes.firstJs);
  expect(sum(all.keys())).toBeLessThanOrEqual(BUDGET.gzipBytes.allJs);
  const map = await (await request.get("./basemap/countries.json")).body();
  expect(gzipped(map)).toBeLessThanOrEqual(BUDGET.gzipBytes.baseMapFirst);
});

const scriptsNamedIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/["'`](?:\.\/)?(?:assets\/)?([\w.-]+-[\w-]{8}\.js)["'`]/g)].map(([, name]) => name!),
  );

/** Scripts by name, with all that they name in turn. */
async function scriptsReached(
  request: APIRequestContext,
  first: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const reached = new Map<string, string>();
  const waiting = new Set(first);
  for (const name of waiting) {
    const response = await request.get(`./assets/${name}`);
    if (!response.ok()) continue;
    const text = await response.text();
    reached.set(name, text);
    for (const other of scriptsNamedIn(text)) waiting.add(other);
  }
  return reached;
}

for (const [name, events] of [
  ["1k", 1000],
  ["10k", 10_000],
  ["100k", 100_000],
] as const) {
  test(`a corpus of ${name} events stays within its bytes, elements and work`, async ({ app }) => {
    test.setTimeout(240_000); // writing a hundred thousand events on a busy machine
    const openingBytes = await watchOpening(app.page);
    await serveBundle(app.page, events);
    await app.open("#range=2017-01-01..2017-12-31");
    const data = await openingBytes();
    await quiet(app.page);
    const work = await scrubbed(app);
    const nodes = await app.page.evaluate(() => document.querySelectorAll("*").length);
    await expect.poll(() => app.timeline.locator(".vis-item").count()).toBeGreaterThan(0);
    const items = await app.timeline.locator(".vis-item").count();
    test
      .info()
      .annotations.push({ type: "measured", description: JSON.stringify({ data, nodes, items, work }) });
    expect.soft(data).toBeGreaterThan(0);
    expect.soft(data).toBeLessThanOrEqual(BUDGET.gzipBytes[`dataAt${name}`]);
    expect.soft(nodes).toBeLessThanOrEqual(BUDGET.page.domNodes);
    expect.soft(items).toBeLessThanOrEqual(BUDGET.page.timelineItems);
    for (const what of ["canvasCalls", "mutations", "requests"] as const) {
      expect.soft(work[what], what).toBeLessThanOrEqual(BUDGET.perScrubStep[what]);
    }
  });
}

/** What is fetched ahead once the first view is drawn (parts of the page, texts to search) has been. */
async function quiet(page: Page): Promise<void> {
  let last = performance.now();
  page.on("request", () => {
    last = performance.now();
  });
  await expect.poll(() => performance.now() - last, { timeout: 60_000 }).toBeGreaterThan(QUIET_MS);
}

async function serveBundle(page: Page, events: number): Promise<void> {
  const { head, events: stream } = syntheticStream({ events });
  const files = new Map<string, string>();
  for (const { file, text } of columnarFiles(head, stream)) files.set(file, text);
  await page.route("**/bundle/**", (route) => {
    const body = files.get(new URL(route.request().url()).pathname.split("/bundle/")[1] ?? "");
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body, contentType: "application/json" });
  });
}

/** What a step of dragging the window does, on average: calls that draw, changes of the document, requests. */
async function scrubbed(app: App): Promise<Counters> {
  const { page } = app;
  const start = (await app.rangeStart.boundingBox())!;
  const end = (await app.rangeEnd.boundingBox())!;
  const y = start.y + start.height / 2;
  const middle = (start.x + end.x + end.width) / 2;
  await page.mouse.move(middle, y);
  await page.mouse.down();
  let requests = 0;
  page.on("request", () => (requests += 1));
  await page.evaluate(countWork);
  for (let step = 1; step <= STEPS; step += 1) {
    await page.mouse.move(middle + step * 6, y);
    await page.evaluate(
      () => new Promise<void>((done) => void requestAnimationFrame(() => setTimeout(done))),
    );
  }
  const { canvasCalls, mutations } = await page.evaluate(
    () => (globalThis as unknown as { readonly workDone: Omit<Counters, "requests"> }).workDone,
  );
  await page.mouse.up();
  return {
    canvasCalls: canvasCalls / STEPS,
    mutations: mutations / STEPS,
    requests: requests / STEPS,
  };
}

/** Runs in the page: keeps its counts in a global of its own. */
function countWork(): void {
  const counts = { canvasCalls: 0, mutations: 0 };
  Object.assign(globalThis, { workDone: counts });
  new MutationObserver((records) => {
    counts.mutations += records.length;
  }).observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const drawing = CanvasRenderingContext2D.prototype;
  for (const name of ["fill", "stroke", "fillRect", "fillText", "strokeText", "drawImage"] as const) {
    const draw = drawing[name] as (...args: unknown[]) => void;
    Object.assign(drawing, {
      [name](this: CanvasRenderingContext2D, ...args: unknown[]): void {
        counts.canvasCalls += 1;
        draw.apply(this, args);
      },
    });
  }
}
