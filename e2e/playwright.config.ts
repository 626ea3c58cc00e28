import { defineConfig } from "@playwright/test";

const PORT = Number(process.env["E2E_PORT"] ?? 4179);

/**
 * Tests run against the built site in `dist/` (the seeds). The browser is the one that set-up found and put
 * into CHROMIUM_PATH; without it, Playwright's own.
 */
const executablePath = process.env["CHROMIUM_PATH"];

/**
 * Part of a picture's points that may differ from its baseline. Another build of the browser draws curves and the edges
 * of letters a little differently; other systems shape letters in their own way altogether.
 */
const DIFFERING = process.platform === "linux" ? 0.015 : 0.06;

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  globalTeardown: "./shrink-baselines.ts",
  outputDir: "../test-results",
  snapshotPathTemplate: "{testDir}/baselines/{arg}{ext}",
  timeout: 60_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  // Where others share the machine a test may be tried twice; `npm test` says how many needed it.
  retries: process.env["CI"] === undefined ? 0 : 1,
  reporter: [["line"]],
  expect: {
    // Machines that are busy with other things are slow, not wrong.
    timeout: 10_000,
    toHaveScreenshot: { maxDiffPixelRatio: DIFFERING },
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort --host 127.0.0.1`,
    cwd: "..",
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: process.env["CI"] === undefined,
  },
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1440, height: 900 },
    // Tests put other bundles under the page; one that is about the service worker allows it.
    serviceWorkers: "block",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Letters are drawn alike whatever the system's settings for them.
        "--font-render-hinting=none",
        "--disable-lcd-text",
        "--force-color-profile=srgb",
      ],
    },
  },
});
