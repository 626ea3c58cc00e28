import { expect, test } from "./app.ts";

test.describe("a phone", () => {
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
