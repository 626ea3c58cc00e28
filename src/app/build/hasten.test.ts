import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hasten } from "./hasten.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whenwhere-hasten-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const CODE: Readonly<Record<string, string>> = {
  "assets/read-bundle-aB_1-x.js":
    'import{a as b}from"./digits-Zz9.js";import"./first-aaaa.js";import("./later-1.js")',
  "assets/digits-Zz9.js": 'import { x } from "./first-aaaa.js";export{b as a}from"./crc-1.js";',
};

function site(...files: readonly string[]): readonly string[] {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), CODE[file] ?? "");
  }
  writeFileSync(
    join(folder, "index.html"),
    '<html><head><script src="./assets/first-aaaa.js"></head></html>',
  );
  hasten(folder);
  const html = readFileSync(join(folder, "index.html"), "utf8");
  expect(html).toMatch(/\/>\n<\/head>/);
  return [...html.matchAll(/<link rel="([^"]+)"[^>]* href="\.\/([^"]+)"/g)].map(
    ([, rel, href]) => `${rel} ${href}`,
  );
}

test("a readable bundle is one file", () => {
  expect(site("bundle/bundle.json", "assets/read-bundle-aB_1-x.js")).toEqual(["preload bundle/bundle.json"]);
});

test("of a columnar one, all that the first view needs is asked for at once, and what reads it; no more", () => {
  const asked = site(
    "bundle/bundle.json",
    "bundle/places.json",
    "bundle/first/001.json",
    "bundle/first/000.json",
    "bundle/rest/000.json",
    "assets/first-aaaa.js",
    "assets/read-bundle-aB_1-x.js",
    "assets/digits-Zz9.js",
    "assets/crc-1.js",
    "assets/later-1.js",
  );
  expect(asked).toEqual([
    "preload bundle/bundle.json",
    "preload bundle/places.json",
    "preload bundle/first/000.json",
    "preload bundle/first/001.json",
    "modulepreload assets/read-bundle-aB_1-x.js",
    "modulepreload assets/digits-Zz9.js",
    "modulepreload assets/crc-1.js",
  ]);
});
