import { App, expect, test } from "./app.ts";

test.describe("without a network", () => {
  test("works when nothing but its own origin answers, and scrubs when even that is gone", async ({
    app,
    context,
  }) => {
    await app.open();
    await app.prepared();
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

test("when the base map's code is missing, the page is ready all the same and offers a retry", async ({
  page,
}) => {
  const app = new App(page);
  let missing = true;
  await page.route("**/basemap.worker*", (route) =>
    missing ? route.fulfill({ status: 404 }) : route.continue(),
  );
  await page.goto("./");
  await app.ready();
  await expect(app.map.locator(".leaflet-tile-loaded[width='256']")).toHaveCount(0);
  missing = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(app.map.locator(".leaflet-tile-loaded[width='256']").first()).toBeAttached();
});
