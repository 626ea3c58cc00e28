import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mapInWorkers } from "./pool.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whenwhere pool "));
  writeFileSync(
    join(folder, "double.mjs"),
    `import { parentPort, workerData } from "node:worker_threads";
     parentPort.on("message", ({ index, task }) => setTimeout(() => parentPort.postMessage(
       task === 13 ? { index, error: "thirteen" } : { index, result: task * workerData }), (task * 7) % 5));`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const double = (tasks: readonly number[], keep = (result: number) => result) =>
  mapInWorkers<number, number>(pathToFileURL(join(folder, "double.mjs")), 2, tasks, 2, keep);

const refuse = (): number => {
  throw new Error("the disk is full");
};

describe("mapInWorkers", () => {
  test("gives results in the tasks' order, whichever finished first", async () => {
    const tasks = Array.from({ length: 50 }, (_, i) => i + 20);
    expect(await double(tasks)).toEqual(tasks.map((task) => task * 2));
  });

  test("holds what it is told to hold of each result, and fails when that can't be done", async () => {
    expect(await double([1, 2, 3], (result) => -result)).toEqual([-2, -4, -6]);
    await expect(double([1, 2, 3], refuse)).rejects.toThrow("the disk is full");
  });

  test("gives nothing for nothing", async () => {
    expect(await double([])).toEqual([]);
  });

  test("fails with the first error a task met", async () => {
    await expect(double([1, 13, 2])).rejects.toThrow("thirteen");
  });
});
