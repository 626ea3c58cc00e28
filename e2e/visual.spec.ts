import { expect, test, type App } from "./app.ts";
import { pinFont } from "./pinned-font.ts";

/** The page's main views as a reader comes upon them. */
const VIEWS = {
  default: (app: App) => app.open(),
  article: async (app: App) => {
    await app.open("#range=2016-12");
    await app.listed().first().press("Enter");
    await expect(app.evidence("event").first()).toBeInViewport();
  },
  filtered: async (app: App) => {
    await app.open("#range=2016-10&kind=fighting,talks");
    await app.page.getByRole("button", { name: "Filters" }).click();
    await expect(app.filters).toBeVisible();
  },
  story: (app: App) => app.open("#story=two-cities&step=2"),
  comparison: (app: App) => app.open("#range=2016-10&compare=2016-09"),
} as const;

const ALL = Object.keys(VIEWS) as (keyof typeof VIEWS)[];

/** A phone, a tablet, a laptop, a large screen. */
const SCREENS = [
  { width: 360, height: 740, views: ALL },
  { width: 768, height: 1024, views: ALL },
  { width: 1440, height: 900, views: ALL },
  { width: 2560, height: 1440, views: ALL.filter((name) => name !== "comparison") },
] as const;

test.use({ contextOptions: { reducedMotion: "reduce" }, deviceScaleFactor: 1 });

for (const colorScheme of ["light", "dark"] as const) {
  for (const { width, height, views } of SCREENS) {
    test.describe(`at ${width} × ${height}, ${colorScheme}:`, () => {
      test.use({ viewport: { width, height }, colorScheme });
      for (const name of views) {
        test(`${name} looks as it did`, async ({ app }) => {
          await pinFont(app.page);
          await VIEWS[name](app);
          await expect(app.map.locator(".leaflet-container[data-tiles='loaded']")).toBeVisible();
          await app.prepared(); // rivers and lakes come meanwhile
          await app.page.waitForLoadState("networkidle");
          await expect(app.page).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`);
        });
      }
    });
  }
}
