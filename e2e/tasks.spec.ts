import { App, expect, test } from "./app.ts";

test.describe("keyboard only", () => {
  test("sets a range, opens an event at its sentence and comes back", async ({ app }) => {
    await app.open();
    const { page } = app;
    await app.rangeStart.focus();
    await page.keyboard.press("PageUp");
    await page.keyboard.press("ArrowRight");

    await app.listed().first().focus();
    await page.keyboard.press("ArrowDown");
    const id = await page.evaluate(() => document.activeElement?.getAttribute("data-event-id"));
    await page.keyboard.press("Enter");
    await expect(app.evidence("event").first()).toBeInViewport();
    expect(
      await page.evaluate(() =>
        document.activeElement?.closest("[role=region],section,aside")?.getAttribute("aria-label"),
      ),
    ).not.toBe("Events");
    await page.keyboard.press("Escape");
    await expect(app.listed().and(page.locator(`[data-event-id="${id}"]`))).toBeFocused();
  });

  test("reaches every region within a few tab stops", async ({ app }) => {
    await app.open();
    const regions: string[] = [];
    await app.page.locator("body").press("Tab");
    for (let stop = 0; stop < 60; stop += 1) {
      const region = await app.page.evaluate(
        () =>
          document.activeElement
            ?.closest("[aria-label=Map],[aria-label=Timeline],[aria-label=Events]")
            ?.getAttribute("aria-label") ?? "",
      );
      regions.push(region);
      await app.page.keyboard.press("Tab");
    }
    for (const name of ["Map", "Timeline", "Events"]) expect(regions).toContain(name);
  });
});

test.describe("phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("keeps map and timeline on one screen without sideways scrolling", async ({ app }) => {
    await app.open();
    await expect(app.map).toBeInViewport();
    await expect(app.timeline).toBeInViewport();
    const overflow = await app.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test("opens an article from a place by touch", async ({ app }) => {
    await app.open("#range=2016-12-01..2016-12-31");
    await app.places().first().tap();
    await app.map.locator("[data-event-id]").first().tap();
    await expect(app.evidence("event").first()).toBeInViewport();
  });
});

test.describe("without a network", () => {
  test("works when nothing but its own origin answers, and scrubs when even that is gone", async ({
    app,
    context,
  }) => {
    await app.open();
    await app.page.waitForLoadState("networkidle"); // what opens later comes right after the first view
    await context.setOffline(true);
    const before = await app.count();
    await app.type("To", "2016-12-31");
    expect(await app.count()).toBeLessThan(before);
    await app.listed().first().click();
    await expect(app.evidence("event").first()).toBeInViewport();
    await context.setOffline(false);
  });
});

test.describe("when the bundle", () => {
  for (const [what, body, status] of [
    ["is missing", "", 404],
    ["is broken", "{ not json", 200],
    ["comes from a newer version", '{"format": 999}', 200],
  ] as const) {
    test(`${what}, the page says so and offers a retry`, async ({ page }) => {
      let broken = true;
      await page.route("**/bundle/**", (route) =>
        broken ? route.fulfill({ status, body }) : route.continue(),
      );
      await page.goto("./");
      await expect(page.getByRole("alert")).toBeVisible();
      broken = false;
      await page.getByRole("button", { name: /retry|try again/i }).click();
      await new App(page).ready();
    });
  }
});

test("the chosen colours are kept over a reload", async ({ app }) => {
  await app.open();
  const theme = () => app.page.locator("html").getAttribute("data-theme");
  const before = await theme();
  const button = app.page.getByRole("button", { name: /colours|theme/i });
  for (let presses = 0; presses < 3 && (await theme()) === before; presses += 1) await button.click();
  const chosen = await theme();
  expect(chosen).not.toBe(before);
  await app.page.reload();
  await app.ready();
  expect(await theme()).toBe(chosen);
});
