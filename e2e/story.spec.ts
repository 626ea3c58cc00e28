import type { Page } from "@playwright/test";
import { type App, expect, test } from "./app.ts";

const story = (page: Page) => page.getByRole("region", { name: "Story", exact: true });
const position = (page: Page) => story(page).locator(".story-position");
const current = (page: Page) => story(page).locator("[aria-current='step']");

async function openFromHeader({ page }: App): Promise<void> {
  await page.getByRole("button", { name: "Stories" }).click();
  await expect(story(page)).toBeFocused();
}

test.describe("a story", () => {
  test("opens at its first step and shows its days", async ({ app }) => {
    await app.open();
    const whole = await app.range();
    await openFromHeader(app);
    await expect(position(app.page)).toHaveText(/^1 of \d+$/);
    expect(await app.range()).not.toBe(whole);
    await expect(app.page).toHaveURL(/story=.+&step=1$/);
  });

  test("goes on and back by key and button, map and timeline with it", async ({ app }) => {
    await app.open();
    await openFromHeader(app);
    const { page } = app;
    const ranges = [await app.range()];
    for (const key of ["ArrowRight", "PageDown"]) {
      await page.keyboard.press(key);
      await expect.poll(() => app.range()).not.toBe(ranges.at(-1));
      ranges.push(await app.range());
    }
    await expect(position(page)).toHaveText(/^3 of/);
    await expect(current(page)).toBeInViewport();
    await page.keyboard.press("PageUp");
    await expect.poll(() => app.range()).toBe(ranges[1]);
    await story(page).getByRole("button", { name: "Previous step" }).click();
    await expect.poll(() => app.range()).toBe(ranges[0]);
    await expect(story(page).getByRole("button", { name: "Previous step" })).toBeFocused();
    await page.keyboard.press("End");
    const [at, of] = (await position(page).innerText()).split(" of ");
    expect(at).toBe(of);
  });

  test("goes on as its text is scrolled", async ({ app }) => {
    await app.open("#story=two-cities");
    const before = await app.range();
    await story(app.page).hover();
    await expect(async () => {
      await app.page.mouse.wheel(0, 300);
      await expect(position(app.page)).toHaveText(/^2 of/, { timeout: 600 });
    }).toPass();
    expect(await app.range()).not.toBe(before);
  });

  test("opens the sentence that a claim rests on, and Esc leads back to the text", async ({ app }) => {
    await app.open("#story=two-cities&step=2");
    const range = await app.range();
    await current(app.page).locator(".story-view").first().click();
    await expect(app.evidence("event").first()).toBeInViewport();
    expect(await app.range()).toBe(range);
    await app.page.keyboard.press("Escape");
    await expect(story(app.page)).toBeVisible();
    await expect(position(app.page)).toHaveText(/^2 of/);
  });

  test("closes with Esc, leaves the view as it was, and gives the focus back", async ({ app }) => {
    await app.open();
    await openFromHeader(app);
    const range = await app.range();
    await app.page.keyboard.press("Escape");
    await expect(story(app.page)).toBeHidden();
    await expect(app.page.getByRole("button", { name: "Stories" })).toBeFocused();
    expect(await app.range()).toBe(range);
    await expect(app.page).not.toHaveURL(/story=/);
  });

  test("is the same after a reload, also where the reader left its view", async ({ app }) => {
    await app.open("#story=two-cities&step=3");
    await app.timeline.getByRole("button", { name: "Reset range" }).click();
    const left = { range: await app.range(), count: await app.count() };
    await expect(app.page).toHaveURL(/range=earliest\.\.latest/);
    await app.page.reload();
    await app.ready();
    expect({ range: await app.range(), count: await app.count() }).toEqual(left);
    await expect(position(app.page)).toHaveText(/^3 of/);
  });

  test("Back undoes one step", async ({ app }) => {
    await app.open("#story=two-cities");
    const first = await app.range();
    await story(app.page).getByRole("button", { name: "Next step" }).click();
    await expect.poll(() => app.range()).not.toBe(first);
    await app.page.goBack();
    await expect(position(app.page)).toHaveText(/^1 of/);
    expect(await app.range()).toBe(first);
  });
});

test.describe("a story on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("shares the screen with map and timeline, and a swipe goes on", async ({ app }) => {
    await app.open("#story=two-cities");
    for (const region of [app.map, app.timeline, story(app.page)]) await expect(region).toBeInViewport();
    const touch = (type: string, x: number) =>
      story(app.page).dispatchEvent(type, {
        pointerType: "touch",
        isPrimary: true,
        pointerId: 5,
        clientX: x,
        clientY: 600,
      });
    await touch("pointerdown", 300);
    await touch("pointerup", 120);
    await expect(position(app.page)).toHaveText(/^2 of/);
    const overflow = await app.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
