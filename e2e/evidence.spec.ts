import { expect, test } from "./app.ts";

test.describe("evidence", () => {
  test("a place on the map leads to its events, and an event to its sentence", async ({ app }) => {
    await app.open();
    const place = app.map.getByRole("button", { name: /Aleppo/ }).first();
    await place.click();
    const choice = app.map
      .locator("[data-event-id]")
      .or(app.page.getByRole("dialog").locator("[data-event-id]"))
      .first();
    await choice.click();
    await expect(app.article).toBeVisible();
    await expect(app.evidence("event").first()).toBeInViewport();
    await expect(app.page).toHaveURL(/event=/);
  });

  test("choosing in the list marks event, date and place words", async ({ app }) => {
    await app.open("#range=2017-03-17..2017-03-17");
    await app
      .listed()
      .filter({ hasText: /civilians/ })
      .first()
      .click();
    await expect(app.evidence("event").first()).toBeInViewport();
    await expect(app.evidence("date").first()).toBeVisible();
    await expect(app.evidence("place").first()).toBeVisible();
  });

  test("an article takes room from the timeline, and no label there covers another", async ({ app }) => {
    await app.open();
    const labels = app.timeline.locator(".detail-label[data-event-id]");
    const covered = () =>
      labels.evaluateAll((all) => {
        const boxes = all.map((label) => label.getBoundingClientRect());
        return boxes.filter((box) =>
          boxes.some((other) => other.top === box.top && other.left > box.left && other.left < box.right - 1),
        ).length;
      });
    const width = () => app.timeline.evaluate((region) => region.clientWidth);
    const before = await width();
    expect(await labels.count()).toBeGreaterThan(5);
    expect(await covered()).toBe(0);
    await app.listed().nth(2).click();
    await expect.poll(width).toBeLessThan(before);
    await expect.poll(covered).toBe(0);
  });

  test("every event of the list opens at its own words", async ({ app }) => {
    await app.open();
    const ids = await app.page.evaluate(async () => {
      const bundle: { events: { id: string; reports: { quote: string; article: string | null }[] }[] } =
        await (await fetch("./bundle/bundle.json")).json();
      return bundle.events.map((event) => ({ id: event.id, quote: event.reports[0]!.quote }));
    });
    expect(ids.length).toBeGreaterThan(15);
    for (const { id, quote } of ids) {
      await app.open(`#event=${id}`);
      await expect(app.evidence("event").first()).toBeInViewport();
      const marked = (await app.article.locator("mark").allTextContents()).join("");
      expect(marked.replaceAll(/\s+/g, "")).toContain(quote.slice(0, 12).replaceAll(/\s+/g, ""));
    }
  });

  test("article text is data, never markup", async ({ app }) => {
    await app.page.route("**/bundle/bundle.json", async (route) => {
      const response = await route.fetch();
      const bundle = JSON.parse(
        (await response.text()).replaceAll("Aleppo", "<img src=x onerror=alert(1)>Aleppo"),
      ) as unknown;
      await route.fulfill({ json: bundle });
    });
    let alerted = false;
    app.page.on("dialog", (dialog) => {
      alerted = true;
      void dialog.dismiss();
    });
    await app.page.goto("./");
    await expect(app.page.getByText("<img src=x").filter({ visible: true }).first()).toBeVisible();
    expect(await app.page.locator("img[src=x]").count()).toBe(0);
    expect(alerted).toBe(false);
  });
});
