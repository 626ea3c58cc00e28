import { expect, test } from "vitest";
import type { Provenance } from "../bundle/types.ts";
import { groupWarnings, linesOf } from "./group-warnings.ts";

const undated = (file: string) => ({
  file,
  message: `has no publication date. Add a row to articles.csv: ${file},,,,YYYY-MM-DD,,`,
});
const empty = (file: string) => ({ file, message: "is empty. Remove it." });
const linesFor = (...warnings: Provenance["warnings"]) => groupWarnings(warnings).flatMap(linesOf);

test("says what is the matter with one file in one line", () => {
  expect(linesFor(undated("a, b.txt"), empty("c.txt"))).toEqual([
    "a, b.txt: has no publication date. Add a row to articles.csv: a, b.txt,,,,YYYY-MM-DD,,",
    "c.txt: is empty. Remove it.",
  ]);
});

test("says the same of many files once, with the rows to paste", () => {
  const files = Array.from({ length: 112 }, (_, i) => `${String(i).padStart(3, "0")}.txt`);
  const lines = linesFor(...files.map(undated));
  expect(lines).toHaveLength(12);
  expect(lines[0]).toBe("112 files: has no publication date. Add a row to articles.csv:");
  expect(lines[1]).toBe("  000.txt,,,,YYYY-MM-DD,,");
  expect(lines.at(-1)).toBe("  … and 102 more");
});

test("names the files where there is nothing to paste, and leaves other messages in their place", () => {
  expect(linesFor(empty("b.txt"), undated("c.txt"), empty("a.txt"), empty("b.txt"))).toEqual([
    "2 files: is empty. Remove it.",
    "  b.txt",
    "  a.txt",
    "c.txt: has no publication date. Add a row to articles.csv: c.txt,,,,YYYY-MM-DD,,",
  ]);
});
