import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { extractorVersion } from "./extractor-version.ts";

let src = "";
beforeEach(() => {
  src = `${mkdtempSync(join(tmpdir(), "whenwhere-src-"))}/`;
  mkdirSync(join(src, "domain"));
  mkdirSync(join(src, "extract", "dates"), { recursive: true });
  writeFileSync(join(src, "extract", "dates", "rule.ts"), "one\ntwo\n");
});
afterEach(() => rmSync(src, { recursive: true, force: true }));

test("changes with a rule", () => {
  const before = extractorVersion(src);
  writeFileSync(join(src, "extract", "dates", "rule.ts"), "one\nthree\n");
  expect(extractorVersion(src)).not.toBe(before);
});

test("doesn't change with tests, prose or line ends", () => {
  const before = extractorVersion(src);
  writeFileSync(join(src, "extract", "dates", "rule.test.ts"), "expect");
  writeFileSync(join(src, "extract", "dates", "README.md"), "words");
  writeFileSync(join(src, "extract", "dates", "rule.ts"), "one\r\ntwo\r\n");
  expect(extractorVersion(src)).toBe(before);
});
