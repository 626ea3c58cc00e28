import { expect, test } from "./app.ts";

test.describe("scrubbing", () => {
  test("changes map, list and counts together", async ({ app }) => {
    await app.open();
    const all = await app.count();
    expect(all).toBeGreaterThan(15);
    const placesBefore = await app.places().count();

    await app.type("From", "2017-11-01");
    await expect(app.page.locator("html")).toHaveAttribute("data-range", /^2017-11-01\.\./);
    expect(await app.count()).toBeLessThan(all);
    expect(await app.places().count()).toBeLessThan(placesBefore);
    await expect(app.listed().filter({ hasText: "Mosul" })).toHaveCount(0);
    await app.type("From", "2017-11-22");
    await expect(app.listed().filter({ hasText: "Sochi" }).first()).toBeVisible();
  });

  test("moves a range end by keyboard and says the day", async ({ app }) => {
    await app.open("#range=2016-10-01..2016-12-31");
    await app.rangeEnd.focus();
    const before = await app.rangeEnd.getAttribute("aria-valuetext");
    await app.page.keyboard.press("ArrowLeft");
    await expect(app.rangeEnd).not.toHaveAttribute("aria-valuetext", before!);
    expect(await app.range()).toMatch(/^2016-10-01\.\.2016-12-30$/);
  });

  test("shows range and count in the frame of the key press", async ({ app }) => {
    await app.open("#range=2016-10-01..2016-12-31");
    await app.rangeEnd.focus();
    await app.page.evaluate(() => {
      const root = document.documentElement;
      const before = root.dataset["range"];
      const watch = (): void => {
        requestAnimationFrame(() =>
          setTimeout(() => (root.dataset["inFrame"] = String(root.dataset["range"] !== before))),
        );
      };
      addEventListener("keydown", watch, { once: true, capture: true });
    });
    await app.page.keyboard.press("ArrowLeft");
    await expect(app.page.locator("html")).toHaveAttribute("data-in-frame", "true");
  });

  test("drags the whole window with the pointer", async ({ app }) => {
    await app.open("#range=2016-10-01..2016-12-31");
    const start = (await app.rangeStart.boundingBox())!;
    const end = (await app.rangeEnd.boundingBox())!;
    const y = start.y + start.height / 2;
    const middle = (start.x + end.x + end.width) / 2;
    await app.page.mouse.move(middle, y);
    await app.page.mouse.down();
    await app.page.mouse.move(middle + 200, y, { steps: 8 });
    await app.page.mouse.up();
    const [from, to] = (await app.range()).split("..");
    expect(from! > "2016-10-01").toBe(true);
    expect(to! > "2016-12-31").toBe(true);
  });

  test("shows in the list what was there before as such, and what is there now once the hand rests", async ({
    app,
  }) => {
    await app.open("#range=2016-10-01..2016-12-31");
    const root = app.page.locator("html");
    const end = (await app.rangeEnd.boundingBox())!;
    const y = end.y + end.height / 2;
    await app.page.mouse.move(end.x + 4, y);
    await app.page.mouse.down();
    await app.page.evaluate(() => {
      const { documentElement } = document;
      new MutationObserver(() => (documentElement.dataset["wasBehind"] ??= "true")).observe(documentElement, {
        attributeFilter: ["data-behind"],
      });
    });
    await app.page.mouse.move(end.x - 200, y, { steps: 20 });
    await expect(root).toHaveAttribute("data-was-behind", "true");
    await expect(root).not.toHaveAttribute("data-behind", "true");
    const events = app.page.getByRole("region", { name: "Events", exact: true });
    await expect(events.getByRole("heading", { level: 2 })).toHaveText(`${await app.count()} events`);
    await expect(app.page.locator(".timeline-summary")).toContainText(`${await app.count()} events`);
    const moved = (await app.rangeEnd.boundingBox())!;
    expect(moved.x).toBeLessThan(end.x - 100);
    await app.page.mouse.up();
  });

  test("steps to the next event and back", async ({ app }) => {
    await app.open();
    await app.timeline.getByRole("button", { name: "Next event" }).click();
    await expect(app.page).toHaveURL(/event=/);
    const first = app.page.url();
    await app.timeline.getByRole("button", { name: "Next event" }).click();
    await expect(app.page).not.toHaveURL(first);
    await app.timeline.getByRole("button", { name: "Previous event" }).click();
    await expect(app.page).toHaveURL(first);
  });

  test("comes back to everything with Reset range", async ({ app }) => {
    await app.open();
    const all = await app.range();
    await app.type("To", "2016-12-01");
    expect(await app.range()).not.toBe(all);
    await app.timeline.getByRole("button", { name: "Reset range" }).click();
    expect(await app.range()).toBe(all);
  });

  test("plays and pauses", async ({ app }) => {
    await app.open("#range=2016-10-01..2016-10-31");
    const before = await app.range();
    await app.timeline.getByRole("button", { name: "Play", exact: true }).click();
    await expect.poll(() => app.range()).not.toBe(before);
    await app.timeline.getByRole("button", { name: "Pause", exact: true }).click();
    const paused = await app.range();
    await app.page.waitForTimeout(400);
    expect(await app.range()).toBe(paused);
  });
});
