import { expect, test } from "./app.ts";

test.use({ serviceWorkers: "allow" });

test("a site that was visited once opens, searches and reads without a network", async ({ app }) => {
  const { page } = app;
  await app.open();
  const count = await app.count();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 })
    .toBe("activated");

  await page.context().setOffline(true);
  await app.open("#range=2016-12-10..2016-12-20");
  await page.reload();
  await app.ready();
  expect(await app.range()).toBe("2016-12-10..2016-12-20");
  expect(await app.count()).toBeGreaterThan(0);
  expect(await app.count()).toBeLessThan(count);
  await expect(app.places().first()).toBeVisible();
  await expect(app.timeline.locator(".detail-label[data-event-id]").first()).toBeVisible();

  await app.listed().first().click();
  await expect(app.evidence("event").first()).toBeVisible();
  await app.search.fill("Aleppo");
  await expect(page).toHaveURL(/q=Aleppo/);
  await expect(app.listed().first()).toBeVisible();
});

test("a page without a worker's list registers none", async ({ app }) => {
  const { page } = app;
  await page.route("./", async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/<meta name="whenwhere-build"[^>]*>/, "");
    await route.fulfill({ response, body: html });
  });
  await app.open();
  await app.prepared();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
