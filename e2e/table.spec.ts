import { expect, test } from "./app.ts";
import { serveBundle } from "./corpora.ts";
import { writeTable } from "./tables.ts";

for (const rows of [40, 12_000]) {
  test.describe(`a table of ${rows} rows`, () => {
    serveBundle(writeTable(rows));

    test("opens a row at its own words, with its source and the way there", async ({ app }) => {
      await app.open();
      await app.listed().nth(1).click();
      await expect(app.evidence("event")).toBeInViewport();
      await expect(app.evidence("event")).toHaveText("They met for time no 1, <b>again</b>.");
      await expect(app.article.getByRole("heading", { name: "Talks no 1" })).toBeVisible();
      await expect(app.article).toContainText("Agency C");
      await expect(app.article).toContainText("A and B");
      await expect(app.article.getByRole("link", { name: /^Original/ })).toHaveAttribute(
        "href",
        "https://example.org/1",
      );
      await expect(app.page).toHaveURL(/event=/);
    });

    test("follows a link to a row, steps on from it, and closes it without losing it", async ({ app }) => {
      await app.open();
      await app.listed().nth(2).click();
      await expect(app.page).toHaveURL(/event=/);
      await app.page.reload();
      await app.ready();
      await expect(app.evidence("event")).toContainText("for time no 2");
      await app.timeline.getByRole("button", { name: "Next event" }).click();
      await expect(app.evidence("event")).toContainText("for time no 3");
      await app.article.getByRole("button", { name: "Close article" }).click();
      await expect(app.article).toBeHidden();
      await expect(app.page).toHaveURL(/event=.*exact=1|exact=1.*event=/);
      await app.page.reload();
      await app.ready();
      await expect(app.article).toBeHidden();
    });
  });
}
