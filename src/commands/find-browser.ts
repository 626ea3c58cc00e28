import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { ROOT } from "./places-on-disk.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
];
const DOWNLOAD_MS = 180_000;

/**
 * A Chrome or Chromium that starts: the one named by CHROMIUM_PATH, an installed one, Playwright's own (downloaded if
 * it can be), Debian's package where we may install one. Null when none can be had; `log` has then said why.
 */
export function findBrowser(log: (line: string) => void): string | null {
  const named = process.env["CHROMIUM_PATH"];
  if (named) {
    if (starts(named)) return named;
    log(`CHROMIUM_PATH names ${named}, which doesn't start; looking for another browser.`);
  }
  const installed = installedBrowsers().find(starts);
  if (installed !== undefined) return installed;
  if (starts(chromium.executablePath())) return chromium.executablePath();
  log("No browser is installed: fetching Playwright's Chromium ...");
  fetchPlaywrightBrowser();
  if (starts(chromium.executablePath())) return chromium.executablePath();
  log("That failed: trying Debian's chromium package ...");
  installDebianBrowser();
  const packaged = installedBrowsers().find(starts);
  if (packaged === undefined)
    log(
      "No browser can be had. Install Chrome or Chromium, or name one: CHROMIUM_PATH=/path/to/chrome npm test",
    );
  return packaged ?? null;
}

const installedBrowsers = (): readonly string[] => [
  ...NAMES.flatMap((name) =>
    (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, name)),
  ),
  ...ELSEWHERE,
];

/** Chrome on Windows opens a window when asked for its version: there, being a file must do. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  return process.platform === "win32" || spawnSync(path, ["--version"], { timeout: 30_000 }).status === 0;
}

function fetchPlaywrightBrowser(): void {
  spawnSync("npx", ["--no-install", "playwright", "install", "chromium"], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
    timeout: DOWNLOAD_MS,
    shell: process.platform === "win32",
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" },
  });
}

function installDebianBrowser(): void {
  if (process.platform !== "linux") return;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync("sudo", ["-n", "true"]).status !== 0) return;
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const command = ["apt-get", "-q", ...args];
    spawnSync(root ? command[0]! : "sudo", root ? command.slice(1) : ["-n", ...command], {
      stdio: ["ignore", 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
}
