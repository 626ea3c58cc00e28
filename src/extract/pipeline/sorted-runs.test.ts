import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeSorted, openRuns } from "./sorted-runs.ts";

const byNumber = (a: number, b: number): number => a - b;

test("merging sorted sequences gives what sorting all of them gives", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer())), (sequences) => {
      const sorted = sequences.map((one) => one.toSorted(byNumber));
      expect([...mergeSorted(sorted, byNumber)]).toEqual(sequences.flat().toSorted(byNumber));
    }),
  );
});

test("lines longer than what is read at once, and in any script, come back whole", () => {
  const scratch = mkdtempSync(join(tmpdir(), "whenwhere runs "));
  const runs = openRuns(
    scratch,
    (line) => line,
    (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  );
  const long = "ж".repeat(700_000);
  runs.write(["a حلب\n", `${long}\n`].map((line) => Buffer.from(line)));
  runs.write([Buffer.from("b 東京\n")]);
  expect([...runs.merged()]).toEqual(["a حلب", "b 東京", long]);
  runs.close();
  rmSync(scratch, { recursive: true, force: true });
});
