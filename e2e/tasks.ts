import { readFileSync } from "node:fs";
import { expect, type App } from "./app.ts";
import { expectFocusIn, skipTo, tabTo } from "./keyboard.ts";
import { countInWords, spokenDay } from "./speech.ts";

/**
 * What people come for, done as someone does it who has a keyboard and hears names: nothing is clicked, nothing is
 * found but by role and name, and the focus is where they would look for it. True of any collection of articles.
 */
export type Task = { readonly title: string; readonly run: (app: App) => Promise<void> };

export const TASKS: readonly Task[] = [
  { title: "sets a range with the sliders", run: setRangeBySlider },
  { title: "sets a range by typing dates", run: setRangeByTyping },
  { title: "steps to the next event and back", run: stepThroughEvents },
  { title: "opens an event at its sentence and goes back to the row", run: openAndReturn },
  { title: "opens what happened at a place on the map", run: openPlace },
  { title: "filters by place and takes the filter out again", run: filterByPlace },
  { title: "searches, and comes back to everything", run: search },
  { title: "copies the link, which shows the same view", run: copyLink },
  { title: "downloads the events of the last days", run: download },
  { title: "closes everything, the topmost first", run: closeEverything },
];

async function setRangeBySlider(app: App): Promise<void> {
  const { page } = app;
  await app.open();
  const before = await app.range();
  await skipTo(app, app.timeline, "Timeline");
  await tabTo(app, app.rangeStart);
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => app.range()).not.toBe(before);
  const [first, last] = (await app.range()).split("..");
  await tabTo(app, app.rangeEnd, 1);
  await page.keyboard.press("Shift+ArrowLeft");
  await expect.poll(async () => (await app.range()).split("..")[1]! < last!).toBe(true);
  expect((await app.range()).startsWith(first!)).toBe(true);
  await expect(app.rangeEnd).toHaveAttribute(
    "aria-valuetext",
    spokenDay((await app.range()).split("..")[1]!),
  );
  await expect(app.spoken).toContainText(countInWords(await app.count()));
  await expect(app.page).toHaveURL(/range=/);
}

async function setRangeByTyping(app: App): Promise<void> {
  const { page } = app;
  await app.open();
  const [first, last] = (await app.range()).split("..");
  const middle = dayBetween(first!, last!);
  await skipTo(app, app.timeline, "Timeline");
  await tabTo(app, app.timeline.getByRole("textbox", { name: "From", exact: true }));
  await page.keyboard.type(middle);
  await page.keyboard.press("Enter");
  await expect.poll(() => app.range()).toBe(`${middle}..${last}`);
  await expect(app.spoken).toContainText(countInWords(await app.count()));
  await page.goBack();
  await expect.poll(() => app.range()).toBe(`${first}..${last}`);
}

async function stepThroughEvents(app: App): Promise<void> {
  const { page } = app;
  await app.open();
  await skipTo(app, app.timeline, "Timeline");
  const next = app.timeline.getByRole("button", { name: "Next event" });
  await tabTo(app, next);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/event=/);
  const first = page.url();
  await expect(app.evidence("event").first()).toBeInViewport();
  await expect(next).toBeFocused();
  const title = await app.events.locator("[aria-current=true] .event-title").innerText();
  await expect(app.spoken).toContainText(title);
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(first);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(app.timeline.getByRole("button", { name: "Previous event" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(first);
}

async function openAndReturn(app: App): Promise<void> {
  const { page } = app;
  await app.open();
  await skipTo(app, app.events, "Events");
  await tabTo(app, app.listed(), 6);
  await page.keyboard.press("ArrowDown");
  const row = app.listed().nth(1);
  await expect(row).toBeFocused();
  const id = await row.getAttribute("data-event-id");
  await page.keyboard.press("Enter");
  await expectFocusIn(app.article);
  await expect(app.evidence("event").first()).toBeInViewport();
  await expect(page).toHaveURL(new RegExp(`event=${id}`));
  await page.keyboard.press("Escape");
  await expect(app.article).toBeHidden();
  await expect(app.row(id!)).toBeFocused();
}

async function openPlace(app: App): Promise<void> {
  const { page } = app;
  await app.open();
  await skipTo(app, app.map, "Map");
  await tabTo(app, app.places());
  const place = page.locator(":focus");
  const name = await place.getAttribute("aria-label");
  await page.keyboard.press("Enter");
  const list = app.map.getByRole("dialog", { name: name!, exact: true });
  await expectFocusIn(list);
  await page.keyboard.press("Enter");
  await expectFocusIn(app.article);
  await expect(app.evidence("event").first()).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(app.article).toBeHidden();
  await expectFocusIn(list);
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(app.map.getByRole("button", { name: name!, exact: true })).toBeFocused();
}

async function filterByPlace(app: App): Promise<void> {
  const { page } = app;
  await app.open();
  const all = await app.count();
  const button = page.getByRole("button", { name: "Filters" });
  await tabTo(app, button);
  await page.keyboard.press("Enter");
  await expectFocusIn(app.filters);
  const box = app.filters.getByRole("group", { name: "Place" }).getByRole("checkbox").first();
  const name = (
    await app.filters.getByRole("group", { name: "Place" }).locator("li .facet-label").first().innerText()
  ).trim();
  await tabTo(app, box);
  await page.keyboard.press("Space");
  await expect(box).toBeChecked();
  await expect.poll(() => app.count()).toBeLessThanOrEqual(all);
  await expect(page).toHaveURL(/place=/);
  await expect(app.spoken).toContainText(countInWords(await app.count()));
  await page.keyboard.press("Escape");
  await expect(app.filters).toBeHidden();
  await expect(button).toBeFocused();
  await tabTo(app, page.getByRole("button", { name: `Remove filter: ${name}` }));
  await page.keyboard.press("Enter");
  await expect.poll(() => app.count()).toBe(all);
  await expect(page).not.toHaveURL(/place=/);
}

/** Parts of the index are fetched before the first answer. */
const FETCHING_MS = 30_000;

async function search(app: App): Promise<void> {
  const { page } = app;
  await app.open();
  const all = await app.count();
  const word = /\p{L}{4,}/u.exec(await app.listed().nth(1).locator(".event-title").innerText())![0];
  await tabTo(app, app.search);
  await page.keyboard.type(word);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("search").getByRole("status")).toContainText(`of “${word}”`, {
    timeout: FETCHING_MS,
  });
  await expect(page).toHaveURL(/q=/);
  const found = await app.count();
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThanOrEqual(all);
  await page.keyboard.press("Escape");
  await expect(app.search).toBeFocused();
  await expect(app.search).toHaveValue("");
  await expect.poll(() => app.count()).toBe(all);
}

async function copyLink(app: App): Promise<void> {
  const { page } = app;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await app.open();
  const [first, last] = (await app.range()).split("..");
  await app.open(`#range=${dayBetween(first!, last!)}..latest`);
  await page.reload();
  await app.ready();
  const shown = { range: await app.range(), count: await app.count() };
  const share = page.getByRole("button", { name: "Share" });
  await tabTo(app, share);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Share" });
  await expectFocusIn(dialog);
  await tabTo(app, dialog.getByRole("button", { name: "Copy link" }));
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("status").first()).toHaveText("Copied.");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(share).toBeFocused();
  await page.goto("about:blank");
  await page.goto(link);
  await app.ready();
  expect({ range: await app.range(), count: await app.count() }).toEqual(shown);
}

async function download(app: App): Promise<void> {
  const { page } = app;
  await app.open();
  const last = (await app.range()).split("..")[1]!;
  await app.open(`#range=${dayBefore(last, 30)}..latest`);
  await page.reload();
  await app.ready();
  const button = app.events.getByRole("button", { name: "Download" });
  await skipTo(app, app.events, "Events");
  await tabTo(app, button, 6);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Download" });
  await expectFocusIn(dialog);
  await tabTo(app, dialog.getByRole("button", { name: "CSV" }));
  const saving = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const saved = await saving;
  await expect(dialog.getByRole("status")).toContainText(saved.suggestedFilename());
  const [head, ...rows] = readFileSync(await saved.path(), "utf8")
    .trim()
    .split("\r\n");
  expect(head!.startsWith("id,title,")).toBe(true);
  expect(new Set(rows.map((row) => row.split(",")[0])).size).toBe(await app.count());
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
}

async function closeEverything(app: App): Promise<void> {
  const { page } = app;
  await app.open();
  const before = { range: await app.range(), count: await app.count() };
  await skipTo(app, app.events, "Events");
  await tabTo(app, app.listed(), 6);
  const id = await page.locator(":focus").getAttribute("data-event-id");
  await page.keyboard.press("Enter");
  await expectFocusIn(app.article);
  await page.keyboard.press("f");
  await expectFocusIn(app.filters);
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Help" });
  await expectFocusIn(help);
  for (const [closed, focused] of [
    [help, app.filters],
    [app.filters, app.article],
    [app.article, app.row(id!)],
  ] as const) {
    await expect(closed).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(closed).toBeHidden();
    await expectFocusIn(focused);
  }
  expect({ range: await app.range(), count: await app.count() }).toEqual(before);
}

const DAY_MS = 86_400_000;

const dayBefore = (iso: string, days: number): string =>
  new Date(Date.parse(iso) - days * DAY_MS).toISOString().slice(0, 10);

/** The day halfway between two. */
export const dayBetween = (first: string, last: string): string =>
  new Date((Date.parse(first) + Date.parse(last)) / 2).toISOString().slice(0, 10);
