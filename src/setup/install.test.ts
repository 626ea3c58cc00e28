import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
// @ts-expect-error plain JavaScript, because it runs before anything is installed
import { isInstalled, isTooOld } from "./install.mjs";

type Packages = Readonly<Record<string, { readonly version: string; readonly optional?: boolean }>>;

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "whenwhere install "));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(wanted: Packages, present: Packages | null): void {
  writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages: { "": {}, ...wanted } }));
  if (present === null) return;
  mkdirSync(join(root, "node_modules"));
  writeFileSync(join(root, "node_modules", ".package-lock.json"), JSON.stringify({ packages: present }));
}

describe("isInstalled", () => {
  const a = { "node_modules/a": { version: "1.0.0" } };

  test("is true when every package of the lock file is there at its version", () => {
    write(a, a);
    expect(isInstalled(root)).toBe(true);
  });

  test("is false in a fresh clone", () => {
    write(a, null);
    expect(isInstalled(root)).toBe(false);
  });

  test("is false when one has another version or is missing", () => {
    write({ ...a, "node_modules/b": { version: "2.0.0" } }, a);
    expect(isInstalled(root)).toBe(false);
    rmSync(join(root, "node_modules"), { recursive: true });
    write(a, { "node_modules/a": { version: "1.0.1" } });
    expect(isInstalled(root)).toBe(false);
  });

  test("lets packages for other platforms be absent", () => {
    write({ ...a, "node_modules/c": { version: "1.0.0", optional: true } }, a);
    expect(isInstalled(root)).toBe(true);
  });
});

test.each([
  ["18.20.0", true],
  ["20.18.3", true],
  ["20.19.0", false],
  ["22.1.0", false],
])("Node %s is too old: %s", (version, old) => {
  expect(isTooOld(version)).toBe(old);
});
