import type { CDPSession, Page } from "@playwright/test";
import { percentile, workOf } from "./measure.ts";
import type { Trial } from "./trial.ts";

const STEPS = 60;
const STEP_PIXELS = 5;
/** Each of another event, as long as rows are in sight; the first one finds nothing prepared. */
const OPENINGS = 20;
const ROWS = 8;
const ZOOMS = 8;
const TOGGLES = 20;
/** Leaflet's animation takes a quarter of a second; then the map is drawn anew. */
const REST_MS = 500;
/** Words of the synthetic corpus, each a search of its own. */
const TYPED = ["convoy reach", "negotiators", "clashes"];
const PATIENCE = 120_000;

type Point = { readonly x: number; readonly y: number };

export async function middleOfWindow(page: Page): Promise<Point> {
  const boxOf = async (name: string) => (await page.getByRole("slider", { name }).boundingBox())!;
  const [start, end] = await Promise.all([boxOf("Range start"), boxOf("Range end")]);
  return { x: (start.x + end.x + end.width) / 2, y: start.y + start.height / 2 };
}

/**
 * Drags the window of the range to the right, back and to the right again, step by step, each until its frame has been
 * drawn. The pointer is pressed by the harness, and moved in the page: a move that comes from outside waits for a frame
 * of its own. Work is that of the middle one of the three.
 */
export async function scrub(
  page: Page,
  metrics: CDPSession,
  at: Point,
): Promise<Pick<Trial, "work" | "stepP95">> {
  const works: number[] = [];
  const times: number[] = [];
  let x = at.x;
  for (const pixels of [STEP_PIXELS, -STEP_PIXELS, STEP_PIXELS]) {
    await page.mouse.move(x, at.y);
    await page.mouse.down();
    await page.mouse.move(x + 1, at.y);
    await nextFrame(page);
    const moves = { x, y: at.y, steps: STEPS, pixels };
    works.push(
      await workOf(metrics, async () => void times.push(...(await page.evaluate(moveInPage, moves)))),
    );
    x += pixels * STEPS;
    await page.mouse.move(x, at.y);
    await page.mouse.up();
    await page.waitForTimeout(REST_MS);
  }
  return { work: percentile(works, 0.5) / STEPS, stepP95: percentile(times, 0.95) };
}

type Moves = Point & { readonly steps: number; readonly pixels: number };

/** Runs in the page, under a pressed mouse. Milliseconds of each step. */
async function moveInPage({ x, y, steps, pixels }: Moves): Promise<readonly number[]> {
  const target = document.elementFromPoint(x, y) ?? document.body;
  const mouse = { pointerId: 1, pointerType: "mouse", isPrimary: true, button: -1, buttons: 1 };
  const times: number[] = [];
  for (let step = 1; step <= steps; step += 1) {
    const begin = performance.now();
    const at = { clientX: x + step * pixels, clientY: y };
    target.dispatchEvent(
      new PointerEvent("pointermove", { bubbles: true, cancelable: true, ...mouse, ...at }),
    );
    await new Promise<void>((resolve) => void requestAnimationFrame(() => setTimeout(resolve, 0)));
    times.push(performance.now() - begin);
  }
  return times;
}

/** Main-thread work for a step of dragging the map. */
export async function dragMap(page: Page, metrics: CDPSession, { x, y }: Point): Promise<number> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 1, y);
  await nextFrame(page);
  const work = await workOf(metrics, async () => {
    for (let step = 1; step <= STEPS; step += 1) {
      await page.mouse.move(x + 1 + step * 3, y);
      await nextFrame(page);
    }
  });
  await page.mouse.up();
  return work / STEPS;
}

const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => void requestAnimationFrame(() => setTimeout(resolve, 0))),
  );

/** Nearer and back, so that map and symbols are drawn at several scales. */
export async function zoomMap(page: Page, metrics: CDPSession): Promise<number> {
  const work = await workOf(metrics, async () => {
    for (let i = 0; i < ZOOMS; i += 1) {
      await page.getByRole("button", { name: i % 4 < 2 ? "Zoom in" : "Zoom out", exact: true }).click();
      await page.waitForTimeout(REST_MS);
    }
  });
  return work / ZOOMS;
}

export async function openArticles(page: Page): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < OPENINGS; i += 1) {
    const row = page.locator("#area-events [data-event-id]").nth(i % ROWS);
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

/** A facet's first value in and out again, each time from a page at rest. */
export async function toggleFacet(page: Page): Promise<number> {
  await page.getByRole("button", { name: /^Filters/ }).click();
  const box = page.locator(".area-filters input[type=checkbox]").first();
  await box.waitFor();
  const times: number[] = [];
  for (let i = 0; i < TOGGLES; i += 1) {
    times.push(
      await box.evaluate(async (element) => {
        const root = document.documentElement;
        const count = root.dataset["events"];
        const begin = performance.now();
        (element as HTMLElement).click();
        while (root.dataset["events"] === count && performance.now() - begin < 20_000) {
          await new Promise(requestAnimationFrame);
        }
        return performance.now() - begin;
      }),
    );
    await page.waitForTimeout(REST_MS);
  }
  await page.keyboard.press("Escape");
  return percentile(times, 0.95);
}

/** Letter by letter, each once the one before has been answered; a first one, whose cost is that of beginning, is left out. */
export async function typeSearch(
  page: Page,
  metrics: CDPSession,
): Promise<Pick<Trial, "search" | "answered">> {
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
    await page.waitForTimeout(REST_MS);
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
