// Makes node_modules match package-lock.json before any command runs. Plain Node and no packages, because it is what
// brings the packages. Says nothing when there is nothing to do; otherwise speaks on stderr only, so that a command's
// stdout stays clean.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const OLDEST_NODE = [20, 19];

/** Exits with a message that says what to do when Node is too old or the packages can't be had. */
export function install(root = ROOT) {
  if (isTooOld(process.versions.node)) {
    stop(
      `Node ${process.versions.node} is too old: Whenwhere needs ${OLDEST_NODE.join(".")} or later. See https://nodejs.org/.`,
    );
  }
  if (isInstalled(root)) return;
  process.stderr.write("Installing packages (once) ...\n");
  const { status, error } = runNpmCi(root);
  if (status === 0 && isInstalled(root)) return;
  stop(
    `The packages could not be installed${error === undefined ? "" : ` (${error.message})`}.\n` +
      `What npm said stands above. If it names a network error, the package registry can't be reached from here:\n` +
      `check the connection or the proxy, see "npm config get registry", and run the same command again.`,
  );
}

/** "20.18.1" → true */
export function isTooOld(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
}

/**
 * Whether npm's own record of what it installed has each package of the lock file at its version.
 * Packages for other platforms are optional and may be absent.
 */
export function isInstalled(root) {
  const wanted = readJson(join(root, "package-lock.json"))?.packages;
  const present = readJson(join(root, "node_modules", ".package-lock.json"))?.packages;
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || present[path]?.version === version || (optional === true && present[path] === undefined),
  );
}

function runNpmCi(root) {
  // NODE_ENV=production would leave out the packages that build the page.
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts"];
  const npm = process.env["npm_execpath"];
  const options = { cwd: root, stdio: ["ignore", 2, 2] };
  return npm?.endsWith(".js")
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
