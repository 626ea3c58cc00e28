import { readFileSync } from "node:fs";
import { join } from "node:path";
import { App, expect, test } from "./app.ts";

const LINKS = readFileSync(join(import.meta.dirname, "links.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("# "))
  .map((line) => {
    const [fragment, range, text] = line.split("\t");
    return { fragment: fragment ?? "", range: range ?? "*", text };
  });

test.describe("links", () => {
  for (const { fragment, range, text } of LINKS) {
    test(`${fragment || "(none)"} shows what it says`, async ({ app }) => {
      await app.open(fragment);
      if (range !== "*") expect((await app.range()).startsWith(range)).toBe(true);
      if (text === undefined) return;
      const seen = app.page.getByText(text, { exact: false }).filter({ visible: true });
      await expect(seen.first()).toBeVisible();
    });
  }

  for (const timezoneId of ["Pacific/Apia", "America/Los_Angeles", "Asia/Kolkata"]) {
    test(`a range is the same days in ${timezoneId}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ timezoneId, locale: "de-DE", baseURL: baseURL! });
      const app = new App(await context.newPage());
      await app.open("#range=2016-10-17..2016-10-21");
      expect(await app.range()).toBe("2016-10-17..2016-10-21");
      await expect(app.rangeStart).toHaveAttribute("aria-valuetext", /17/);
      await expect(app.rangeEnd).toHaveAttribute("aria-valuetext", /21/);
      await context.close();
    });
  }

  test("a view survives a reload", async ({ app }) => {
    await app.open("#range=2016-10-01..2016-12-31");
    await app.listed().first().click();
    await expect(app.page).toHaveURL(/event=/);
    const before = { range: await app.range(), count: await app.count(), url: app.page.url() };
    await app.page.reload();
    await app.ready();
    expect({ range: await app.range(), count: await app.count(), url: app.page.url() }).toEqual(before);
  });

  test("Back undoes exactly one step", async ({ app }) => {
    await app.open();
    const whole = await app.range();
    await app.type("From", "2016-10-01");
    await app.type("To", "2016-12-31");
    expect(await app.range()).toBe("2016-10-01..2016-12-31");
    await app.page.goBack();
    await expect.poll(() => app.range()).toBe(`2016-10-01..${whole.split("..")[1]}`);
    await app.page.goBack();
    await expect.poll(() => app.range()).toBe(whole);
  });

  test("Share copies the link of the view", async ({ app, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await app.open("#range=2016-10-17..2016-10-21");
    await app.page.getByRole("button", { name: "Share" }).click();
    const dialog = app.page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Copy link" }).click();
    const copied = await app.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("range=2016-10-17..2016-10-21");
    await app.page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(app.page.getByRole("button", { name: "Share" })).toBeFocused();
  });

  test("an event outside the linked range widens the view and says so", async ({ app }) => {
    await app.open();
    const id = await app.listed().last().getAttribute("data-event-id");
    await app.open("#range=2016-10-17..2016-10-21");
    await app.page.goto(`./#event=${id}`);
    await app.page.reload();
    await app.ready();
    await expect(
      app
        .listed()
        .and(app.page.locator(`[data-event-id="${id}"]`))
        .first(),
    ).toBeVisible();
  });
});
