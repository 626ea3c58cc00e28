import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { expect, test, type App } from "./app.ts";
import { serveBundle, useCorpus } from "./corpora.ts";
import { writeTable } from "./tables.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Runs axe inside the page; its script comes through the debugger, so the page's own policy stays in force. */
async function violations(app: App): Promise<string[]> {
  await app.page.evaluate(AXE);
  const results = await app.page.evaluate(async () => {
    const axe = (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe;
    return axe.run();
  });
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
  );
}

const STATES: readonly (readonly [string, (app: App) => Promise<unknown>])[] = [
  ["default", (app) => app.open()],
  ["empty range", (app) => app.open("#range=1999-01-01..1999-01-02")],
  ["filtered", (app) => app.open("#kind=fighting&q=Mosul")],
  [
    "article",
    async (app) => {
      await app.open();
      await app.listed().first().click();
      await expect(app.evidence("event").first()).toBeVisible();
    },
  ],
  ["story", (app) => app.open("#story=two-cities&step=3")],
  ["comparison", (app) => app.open("#range=2016-10&compare=2016-09")],
  [
    "timeline options",
    async (app) => {
      await app.open("#asof=2016-12-18");
      await app.timeline.getByRole("button", { name: "Options" }).click();
      await expect(app.timeline.getByRole("slider", { name: "Report day" })).toBeVisible();
    },
  ],
  [
    "share dialog",
    async (app) => {
      await app.open();
      await app.page.getByRole("button", { name: "Share" }).click();
      await expect(app.page.getByRole("dialog")).toBeVisible();
    },
  ],
];

test.describe("axe finds nothing", () => {
  for (const [name, reach] of STATES) {
    test(`in the state “${name}”`, async ({ app }) => {
      await reach(app);
      expect(await violations(app)).toEqual([]);
    });
  }

  test("in the dark", async ({ app }) => {
    await app.page.emulateMedia({ colorScheme: "dark" });
    await app.open();
    expect(await violations(app)).toEqual([]);
  });

  test("in forced colours", async ({ app }) => {
    await app.page.emulateMedia({ forcedColors: "active" });
    await app.open();
    expect(await violations(app)).toEqual([]);
  });

  test.describe("on a phone", () => {
    test.use({ viewport: { width: 360, height: 740 } });
    test("in the default state", async ({ app }) => {
      await app.open();
      expect(await violations(app)).toEqual([]);
    });
  });
});

test.describe("axe finds nothing among ten thousand events", () => {
  useCorpus({ name: "10,000 events", events: 10_000 });

  for (const [name, fragment] of [
    ["by default", ""],
    ["filtered", "#range=2016&kind=fighting"],
  ] as const) {
    test(name, async ({ app }) => {
      await app.open(fragment);
      expect(await violations(app)).toEqual([]);
    });
  }

  test("with an article open", async ({ app }) => {
    await app.open();
    await app.listed().first().click();
    await expect(app.evidence("event").first()).toBeVisible();
    expect(await violations(app)).toEqual([]);
  });
});

test.describe("axe finds nothing in a table", () => {
  serveBundle(writeTable(40));

  test("with a row open", async ({ app }) => {
    await app.open();
    await app.listed().first().click();
    await expect(app.evidence("event").first()).toBeVisible();
    expect(await violations(app)).toEqual([]);
  });
});

test("nothing moves under reduced motion", async ({ app }) => {
  await app.page.emulateMedia({ reducedMotion: "reduce" });
  await app.open();
  const moving = await app.page.evaluate(
    () => document.getAnimations().filter((animation) => animation.playState === "running").length,
  );
  expect(moving).toBe(0);
});

test("the chosen colours are kept over a reload", async ({ app }) => {
  await app.open();
  const theme = () => app.page.locator("html").getAttribute("data-theme");
  const before = await theme();
  const button = app.page.getByRole("button", { name: /colours|theme/i });
  for (let presses = 0; presses < 3 && (await theme()) === before; presses += 1) await button.click();
  const chosen = await theme();
  expect(chosen).not.toBe(before);
  await app.page.reload();
  await app.ready();
  expect(await theme()).toBe(chosen);
});
