import { expect, test } from "./app.ts";
import { useCorpus } from "./corpora.ts";

test.describe("a map crowded with places", () => {
  useCorpus({ name: "10,000 events", events: 10_000 });

  test("shades how events are spread, says what the shades count, and keeps its places in reach", async ({
    app,
  }) => {
    await app.open();
    const key = app.map.getByRole("figure");
    await expect(key).toContainText("Events around a spot");
    await expect(key.getByRole("listitem")).toHaveText(["1+", "10+", "100+", "1K+"]);
    await app.places().first().focus();
    await app.page.keyboard.press("ArrowRight");
    await app.page.keyboard.press("Enter");
    await expect(app.map.locator("[data-event-id]").first()).toBeVisible();
  });

  test("draws symbols again where they have room", async ({ app }) => {
    await app.open("#map=9/35.7/139.7");
    await expect(app.map.getByRole("figure")).toHaveCount(0);
  });

  test("downloads all events, and can be called off", async ({ app }) => {
    await app.open();
    await app.events.getByRole("button", { name: "Download" }).click();
    const dialog = app.page.getByRole("dialog", { name: "Download" });
    const saving = app.page.waitForEvent("download");
    await dialog.getByRole("button", { name: "GeoJSON" }).click();
    expect((await saving).suggestedFilename()).toMatch(/^synthetic-10000-events_2014-.*\.geojson$/);
    await dialog.getByRole("button", { name: "CSV" }).click();
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await expect(dialog.getByRole("status")).toHaveText("Cancelled. Nothing was saved.");
  });
});

test.describe("comparing on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("covers neither the map nor the timeline, and gives way to what is read", async ({ app }) => {
    await app.open("#range=2016-10&compare=2016-09");
    const comparison = app.page.getByRole("region", { name: "Comparison" });
    const [panel, timeline] = [await comparison.boundingBox(), await app.timeline.boundingBox()];
    expect(panel!.y).toBeGreaterThanOrEqual(timeline!.y + timeline!.height - 1);
    await expect(app.places().first()).toHaveAccessibleName(/, A \d+, B \d+$/);
    await app.page.getByRole("button", { name: "Events", exact: true }).tap();
    await expect(comparison).toBeHidden();
    await app.listed().first().tap();
    await expect(app.article).toBeVisible();
    await app.page.getByRole("button", { name: "Comparison", exact: true }).tap();
    await expect(comparison).toBeVisible();
  });
});
