import { expect, type App } from "./app.ts";
import { expectFocusIn, skipTo, tabTo } from "./keyboard.ts";
import { focusableNames } from "./names.ts";
import { spokenRange, watchLiveRegions } from "./speech.ts";
import { dayBetween, type Task } from "./tasks.ts";

/** What holds whatever the page is used for, and at any number of events. */
export const RULES: readonly Task[] = [
  { title: "gets to any region in at most six tab stops", run: reachRegions },
  { title: "passes every region in a fixed number of tab stops", run: passThrough },
  { title: "hears a name of its own for everything that takes the focus", run: hearNames },
  { title: "moves the range ends by the keys that sliders have", run: moveSliders },
  { title: "is told of the range politely, at most once a second, while scrubbing", run: hearScrubbing },
  { title: "reads at 400 % zoom by scrolling one way only", run: zoomIn },
];

const MOST_STOPS_TO_A_REGION = 6;

async function reachRegions(app: App): Promise<void> {
  const { page } = app;
  await app.open();
  await skipTo(app, app.events, "Events");
  expect(await tabTo(app, app.listed())).toBeLessThanOrEqual(MOST_STOPS_TO_A_REGION);
  await page.keyboard.press("Enter");
  await expectFocusIn(app.article);
  // The page's first stops, as every task finds that begins with one of them.
  const links = page.getByRole("navigation", { name: "Skip" }).getByRole("link");
  const names = ["Timeline", "Map", "Events", "Article"].map((name) => `Skip to ${name}`);
  await expect(links).toHaveText(names);
  expect(names.length).toBeLessThanOrEqual(MOST_STOPS_TO_A_REGION);
  await links.last().focus();
  await page.keyboard.press("Enter");
  await expectFocusIn(app.article);
}

/** Tab stops inside each region, none of which depends on what it shows. */
const MOST_STOPS_IN = { Map: 6, Events: 4, Timeline: 12 } as const;
const MOST_STOPS = 40;

async function passThrough(app: App): Promise<void> {
  const { page } = app;
  await app.open();
  const stops: (string | null)[] = [];
  await page.keyboard.press("Tab");
  const top = page.locator("nav a").first();
  await expect(top).toBeFocused();
  do {
    stops.push(
      await page.evaluate(
        () => document.activeElement?.closest("section[aria-label], nav")?.getAttribute("aria-label") ?? null,
      ),
    );
    await page.keyboard.press("Tab");
  } while (stops.length < MOST_STOPS && (await top.and(page.locator(":focus")).count()) === 0);
  expect(stops.length).toBeLessThan(MOST_STOPS);
  for (const [region, most] of Object.entries(MOST_STOPS_IN)) {
    const inside = stops.filter((name) => name === region).length;
    expect.soft(inside, `tab stops in ${region}`).toBeGreaterThan(0);
    expect.soft(inside, `tab stops in ${region}`).toBeLessThanOrEqual(most);
  }
}

async function hearNames(app: App): Promise<void> {
  await app.open();
  await expect(app.timeline.locator(".vis-item").first()).toBeVisible();
  const names = await focusableNames(app.page);
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter(({ name }) => name.trim().length < 2)).toEqual([]);
  const called = names.map(({ role, name }) => `${role} “${name}”`);
  expect(called.filter((name, i) => called.indexOf(name) !== i)).toEqual([]);
}

async function moveSliders(app: App): Promise<void> {
  await app.open();
  const [first, last] = (await app.range()).split("..") as [string, string];
  const middle = dayBetween(first, last);
  await app.open(`#range=${dayBetween(first, middle)}..${dayBetween(middle, last)}`);
  await app.page.reload();
  await app.ready();
  for (const slider of [app.rangeStart, app.rangeEnd]) {
    const value = async (of: "min" | "now" | "max"): Promise<number> =>
      Number(await slider.getAttribute(`aria-value${of}`));
    /** The slider says its new day in the frame after. */
    const press = async (key: string): Promise<void> => {
      await slider.press(key);
      await app.page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
    };
    const afterKey = async (key: string): Promise<number> => {
      const before = await value("now");
      await press(key);
      return (await value("now")) - before;
    };
    expect(await afterKey("ArrowRight")).toBe(1);
    expect(await afterKey("ArrowUp")).toBe(1);
    expect(await afterKey("ArrowLeft")).toBe(-1);
    expect(await afterKey("ArrowDown")).toBe(-1);
    expect(await afterKey("PageDown")).toBeLessThan(-1);
    expect(await afterKey("PageUp")).toBeGreaterThan(1);
    await press("Home");
    expect(await value("now")).toBe(await value("min"));
    await press("End");
    expect(await value("now")).toBe(await value("max"));
    await press("PageDown");
    await expect(slider).toHaveAttribute("aria-valuetext", /\d{4}/);
  }
}

const SCRUB_PRESSES = 60;
/** A second, but for what the page's clock rounds off. */
const LEAST_PAUSE_MS = 950;

async function hearScrubbing(app: App): Promise<void> {
  await app.open();
  const heard = await watchLiveRegions(app.page);
  await app.rangeStart.focus();
  for (let press = 0; press < SCRUB_PRESSES; press += 1) await app.page.keyboard.press("ArrowRight");
  await expect(app.spoken).toHaveText(await spokenRange(app));
  const times = await heard();
  expect(times.length).toBeGreaterThan(0);
  const pauses = times.slice(1).map((time, i) => time - times[i]!);
  expect(pauses.filter((pause) => pause < LEAST_PAUSE_MS)).toEqual([]);
}

/** A window of 1280 × 1024 pixels at 400 %, in CSS pixels (WCAG 1.4.10). */
const ZOOMED = { width: 320, height: 256 };

async function zoomIn(app: App): Promise<void> {
  await app.page.setViewportSize(ZOOMED);
  await app.open();
  const regions = [app.map, app.events, app.timeline];
  for (const region of regions) {
    await region.scrollIntoViewIfNeeded();
    await expect(region).toBeInViewport();
  }
  expect(await sidewaysScrolling(app)).toEqual([]);
  await app.listed().first().press("Enter");
  await expect(app.evidence("event").first()).toBeInViewport();
  expect(await sidewaysScrolling(app)).toEqual([]);
}

/** Elements wider than what they can show, but for the map, which is two-dimensional by nature. */
const sidewaysScrolling = ({ page }: App): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .filter(
        (element) =>
          element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX),
      )
      .filter((element) => element.closest(".leaflet-container") === null)
      .map((element) => `${element.tagName}.${element.className} ${element.scrollWidth}`),
  );
