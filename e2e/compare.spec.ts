import { expect, test } from "./app.ts";

test.describe("comparing two ranges", () => {
  test("is chosen by keyboard, read as a table, and kept in the link", async ({ app }) => {
    await app.open("#range=2016-10");
    await app.timeline.getByRole("button", { name: "Options" }).focus();
    await app.page.keyboard.press("Enter");
    await app.timeline.getByRole("textbox", { name: "Compare with" }).fill("Sep 2016");
    await app.page.keyboard.press("Enter");
    const comparison = app.page.getByRole("region", { name: "Comparison" });
    await expect(comparison).toBeFocused();
    await expect(app.page).toHaveURL(/compare=2016-09-01\.\.2016-09-30/);
    await expect(comparison).toContainText(`1 Oct – 31 Oct 2016 · ${await app.count()} events`);
    await expect(comparison.getByRole("table")).toHaveCount(2);
    const mosul = comparison.getByRole("row").filter({ hasText: "Mosul" }).first();
    const [a, b] = await mosul.getByRole("cell").allInnerTexts();
    expect(Number(a)).toBeGreaterThan(Number(b));
    await expect(mosul.getByRole("cell").nth(2)).toHaveText(`−${Number(a) - Number(b)}`);
  });

  test("swaps, follows the range, and goes step by step with Back", async ({ app }) => {
    await app.open("#range=2016-10&compare=2016-09");
    const comparison = app.page.getByRole("region", { name: "Comparison" });
    await comparison.getByRole("button", { name: "Swap A and B" }).click();
    await expect.poll(() => app.range()).toBe("2016-09-01..2016-09-30");
    await expect(app.page).toHaveURL(/compare=2016-10-01\.\.2016-10-31/);
    await app.type("From", "2016-09-20");
    await expect(comparison).toContainText("20 Sep – 30 Sep 2016");
    await app.page.goBack();
    await expect.poll(() => app.range()).toBe("2016-09-01..2016-09-30");
    await app.page.goBack();
    await expect.poll(() => app.range()).toBe("2016-10-01..2016-10-31");
    await expect(app.page).toHaveURL(/compare=2016-09/);
  });

  test("ends with Esc, which gives the focus back, or with its button", async ({ app }) => {
    await app.open("#range=2016-10");
    const options = app.timeline.getByRole("button", { name: "Options" });
    await options.click();
    await app.timeline.getByRole("button", { name: "The days before" }).click();
    const comparison = app.page.getByRole("region", { name: "Comparison" });
    await expect(comparison).toBeFocused();
    await app.page.keyboard.press("Escape");
    await expect(comparison).toBeHidden();
    await expect(options).toBeFocused();
    await expect(app.page).not.toHaveURL(/compare=/);
    await app.page.goBack();
    await comparison.getByRole("button", { name: "Stop comparing" }).click();
    await expect(comparison).toBeHidden();
  });
});

test.describe("report time", () => {
  test("plays how the story was told, says what it hides, and is one step for Back", async ({ app }) => {
    await app.open();
    const all = await app.count();
    await app.timeline.getByRole("button", { name: "Options" }).click();
    await app.timeline.getByRole("button", { name: "Play how it was told" }).click();
    await expect.poll(() => app.count()).toBeLessThan(all);
    await expect(app.timeline).toContainText("hidden, reported later");
    await app.timeline.getByRole("button", { name: "Pause how it was told" }).click();
    await expect(app.page).toHaveURL(/asof=\d{4}-\d\d-\d\d$/);
    await app.page.goBack();
    await expect.poll(() => app.count()).toBe(all);
    await expect(app.page).not.toHaveURL(/asof=/);
  });

  test("moves by keyboard, and comes off as a chip", async ({ app }) => {
    await app.open();
    const all = await app.count();
    await app.timeline.getByRole("button", { name: "Options" }).click();
    const slider = app.timeline.getByRole("slider", { name: "Report day" });
    await expect(slider).toHaveAttribute("aria-valuetext", "today");
    await slider.press("Home");
    await expect(app.page).toHaveURL(/asof=2016-09-29/);
    await expect(slider).toHaveAttribute("aria-valuetext", /29 September 2016/);
    expect(await app.count()).toBeLessThan(all);
    await app.page.getByRole("button", { name: /^Remove.*29 Sep 2016/ }).click();
    expect(await app.count()).toBe(all);
  });
});

test.describe("days without events", () => {
  test("that no article covers are told apart from those that articles tell nothing of", async ({ app }) => {
    await app.open("#range=2017-05");
    await expect(app.timeline).toContainText("no article covers these days");
    await app.open("#range=2016-12-11..2016-12-12");
    await expect(app.timeline).not.toContainText("no article covers these days");
  });

  test("are passed one by one in playing, or leapt over on request", async ({ app }) => {
    for (const skip of [false, true]) {
      await app.open("#range=2016-12-20..2016-12-24");
      await app.page.reload();
      await app.ready();
      await app.timeline.getByRole("button", { name: "Options" }).click();
      await app.timeline.getByRole("checkbox", { name: "Skip empty stretches" }).setChecked(skip);
      await app.timeline.getByRole("button", { name: "Play", exact: true }).click();
      await expect.poll(() => app.range()).not.toBe("2016-12-20..2016-12-24");
      const [first] = (await app.range()).split("..");
      await app.timeline.getByRole("button", { name: "Pause", exact: true }).click();
      expect(first! > "2017-01-31").toBe(skip);
    }
  });
});
