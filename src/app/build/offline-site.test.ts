import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { versionIn } from "../sw/site.ts";
import { describeOffline, offlineSite } from "./offline-site.ts";

const FILES = {
  "index.html": "<html><head>\n</head><body></body></html>",
  "chronology.html": "<html><head>\n</head></html>",
  "service-worker.js": "run();",
  "assets/first-aaaaaaaa.js": "app",
  "bundle/bundle.json": "{}",
  "bundle/texts/0001.json": "[]",
};

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whenwhere-offline-"));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = (file: string): string => readFileSync(join(folder, file), "utf8");

describe("offlineSite", () => {
  test("keeps all of a small site but the worker itself, pages without a checksum", () => {
    expect(offlineSite(folder).files).toEqual({
      "": null,
      "chronology.html": null,
      "assets/first-aaaaaaaa.js": expect.stringMatching(/^[\da-f]{16}$/),
      "bundle/bundle.json": expect.stringMatching(/^[\da-f]{16}$/),
      "bundle/texts/0001.json": expect.stringMatching(/^[\da-f]{16}$/),
    });
  });

  test("leaves the parts of a large bundle to be kept when they are opened", () => {
    writeFileSync(join(folder, "bundle/texts/0002.json"), Buffer.alloc(20_000_001));
    expect(Object.keys(offlineSite(folder).files).toSorted()).toEqual([
      "",
      "assets/first-aaaaaaaa.js",
      "bundle/bundle.json",
      "chronology.html",
    ]);
  });

  test("is the same for the same files and another for any other", () => {
    const { version } = offlineSite(folder);
    expect(offlineSite(folder).version).toBe(version);
    for (const file of Object.keys(FILES)) {
      appendFileSync(join(folder, file), " ");
      expect(offlineSite(folder).version).not.toBe(version);
      writeFileSync(join(folder, file), FILES[file as keyof typeof FILES]);
    }
  });
});

test("a built site's pages and its worker name the same build", () => {
  const { version } = offlineSite(folder);
  describeOffline(folder);
  expect(versionIn(text("index.html"))).toBe(version);
  expect(versionIn(text("chronology.html"))).toBe(version);
  expect(text("service-worker.js")).toMatch(/^self\.site=\{.*\};\nrun\(\);$/);
  expect(text("service-worker.js")).toContain(version);
});
