import { readFileSync } from "node:fs";
import type { Download } from "@playwright/test";
import type { Bundle } from "../src/bundle/types.ts";
import { EVENT_FORMATS, type EventFormatName } from "../src/export/event-formats.ts";
import { eventRows, type RowFilter } from "../src/export/event-rows.ts";
import { type App, expect, test } from "./app.ts";

/** What `npm run export` writes of the site's own bundle. */
async function exported({ page }: App, name: EventFormatName, filter: RowFilter): Promise<string> {
  const bundle = (await (await page.request.get("./bundle/bundle.json")).json()) as Bundle;
  const { head, row, between, tail } = EVENT_FORMATS[name];
  return head(bundle.title) + [...eventRows(bundle, filter)].map(row).join(between) + tail;
}

async function openDialog({ events, page }: App) {
  await events.getByRole("button", { name: "Download" }).click();
  return page.getByRole("dialog", { name: "Download" });
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), "utf8");
}

const DECEMBER = { from: "2016-12-01", to: "2016-12-31" };

test.describe("downloading the events of the list", () => {
  test("gives the file that the export writes for the same days, named for title and days", async ({
    app,
  }) => {
    await app.open("#range=2016-12");
    const dialog = await openDialog(app);
    await expect(dialog).toContainText(`1 Dec – 31 Dec 2016 · ${await app.count()} events`);
    for (const [format, button] of [
      ["geojson", "GeoJSON"],
      ["csv", "CSV"],
      ["json", "JSON"],
    ] as const) {
      const saving = app.page.waitForEvent("download");
      await dialog.getByRole("button", { name: button, exact: true }).click();
      const download = await saving;
      expect(download.suggestedFilename()).toMatch(
        new RegExp(`^[\\p{L}\\p{Nd}-]+_2016-12-01\\.\\.2016-12-31\\.${format}$`, "u"),
      );
      await expect(dialog.getByRole("status")).toContainText(download.suggestedFilename());
      expect(await textOf(download)).toBe(await exported(app, format, { range: DECEMBER }));
    }
  });

  test("follows the filters", async ({ app }) => {
    await app.open("#kind=talks");
    const dialog = await openDialog(app);
    const saving = app.page.waitForEvent("download");
    await dialog.getByRole("button", { name: "CSV" }).click();
    expect(await textOf(await saving)).toBe(await exported(app, "csv", { kinds: ["talks"] }));
  });

  test("opens and closes by keyboard and gives the focus back", async ({ app }) => {
    await app.open();
    const button = app.events.getByRole("button", { name: "Download" });
    await button.focus();
    await app.page.keyboard.press("Enter");
    const dialog = app.page.getByRole("dialog", { name: "Download" });
    await expect(dialog).toBeVisible();
    await app.page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  });

  test("isn't offered where there is nothing to give", async ({ app }) => {
    await app.open("#range=1999");
    await expect(app.events.getByRole("button", { name: "Download" })).toHaveCount(0);
  });
});
