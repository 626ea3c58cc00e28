import { expect, type Locator } from "@playwright/test";
import type { App } from "./app.ts";

/** Longest way that a reader is asked to go inside a region. */
const MOST_STOPS = 24;

/** Presses Tab until the target, or one of the elements that it names, has the focus. @returns how often */
export async function tabTo({ page }: App, target: Locator, most = MOST_STOPS): Promise<number> {
  const focused = page.locator(":focus");
  for (let stops = 1; stops <= most; stops += 1) {
    await page.keyboard.press("Tab");
    if ((await focused.and(target).count()) > 0) return stops;
  }
  const last = (await focused.count()) === 0 ? "nothing" : await focused.evaluate((one) => one.outerHTML);
  throw new Error(`${String(target)} isn't reached in ${most} tab stops; the last was ${last.slice(0, 200)}`);
}

/** From the top of the page by its skip link into a region. @returns how many tab stops that takes */
export async function skipTo(app: App, region: Locator, name: string): Promise<number> {
  const stops = await tabTo(app, app.page.getByRole("link", { name: `Skip to ${name}`, exact: true }), 6);
  await app.page.keyboard.press("Enter");
  await expectFocusIn(region);
  return stops;
}

/** Fails unless the focus is on an element or inside it, at once or a moment later. */
export async function expectFocusIn(element: Locator): Promise<void> {
  await expect
    .poll(() => element.evaluate((one) => one.contains(document.activeElement)), {
      message: `the focus is in ${String(element)}`,
    })
    .toBe(true);
}
