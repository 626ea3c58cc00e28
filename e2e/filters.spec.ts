import { expect, test } from "./app.ts";

test("the first letter of a search and the first filter move neither map nor timeline", async ({ app }) => {
  await app.open();
  const regions = ["Map", "Timeline"].map((name) => app.page.getByRole("region", { name, exact: true }));
  const places = () => Promise.all(regions.map((region) => region.boundingBox()));
  const chips = app.page.getByRole("group", { name: "Active filters" });
  const before = await places();
  await app.search.fill("a");
  await expect(chips).toBeVisible();
  expect(await places()).toEqual(before);
  await app.search.fill("");
  await expect(chips).toBeHidden();
  await app.page.getByRole("switch", { name: "Only what the map shows" }).click();
  await expect(chips).toBeVisible();
  expect(await places()).toEqual(before);
});

test("taking out a chip leaves the focus on the next one", async ({ app }) => {
  await app.open("#q=Aleppo&kind=fighting");
  const chips = app.page.getByRole("group", { name: "Active filters" }).getByRole("button");
  await expect(chips).toHaveCount(3);
  await chips.first().focus();
  await app.page.keyboard.press("Enter");
  await expect(chips).toHaveCount(2);
  await expect(chips.first()).toBeFocused();
});
