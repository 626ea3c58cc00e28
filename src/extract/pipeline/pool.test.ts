import { EventEmitter, once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mapInThreads } from "./pool.ts";

const UNLUCKY = 13;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whenwhere pool "));
  write(
    "times.mjs",
    `parentPort.ref();
     for (let index; (index = Atomics.add(queue.next, 0, 1)) < queue.tasks.length;) {
       const task = queue.tasks[index];
       parentPort.postMessage(task === ${UNLUCKY} ? { index, error: "thirteen" } : { index, result: [task * given, "there"] });
     }`,
  );
  write("leaves.mjs", `Atomics.add(queue.next, 0, 1); process.exit(3);`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, code: string): void =>
  writeFileSync(
    join(folder, file),
    `import { parentPort, workerData } from "node:worker_threads";
     const { queue, given } = workerData;
     ${code}`,
  );

type Product = readonly [product: number, where: "here" | "there"];

const FACTOR = 2;
const times = async (task: number): Promise<Product> => {
  if (task === UNLUCKY) throw new Error("thirteen");
  await setTimeout(task % 3);
  return [task * FACTOR, "here"];
};

const timesAll = <Kept>(
  tasks: readonly number[],
  keep: (product: Product) => Kept,
  { threads = 3, module = "times.mjs", here = times } = {},
): Promise<readonly Kept[]> =>
  mapInThreads<number, number, Product, Kept>(
    tasks,
    { threads, here, module: async () => pathToFileURL(join(folder, module)), given: FACTOR },
    keep,
  );

const refuse = (): never => {
  throw new Error("the disk is full");
};

const never = (): Promise<Product> => new Promise(() => undefined);

const productOf = ([product]: Product): number => product;
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 20);

describe("mapInThreads", () => {
  test("gives results in the tasks' order, whichever finished first", async () => {
    const tasks = numbers(200);
    expect(await timesAll(tasks, productOf)).toEqual(tasks.map((task) => task * FACTOR));
  });

  test("works here and elsewhere: whoever is free takes the next task", async () => {
    const meeting = new EventEmitter();
    const met = once(meeting, "met");
    const where = await timesAll(
      numbers(20),
      ([, one]) => {
        if (one === "there") meeting.emit("met");
        return one;
      },
      { here: (task) => met.then(() => times(task)) },
    );
    expect(new Set(where)).toEqual(new Set(["here", "there"]));
  });

  test("with one thread starts no other", async () => {
    const where = await timesAll(numbers(5), ([, one]) => one, { threads: 1, module: "isn't there.mjs" });
    expect(where).toEqual(["here", "here", "here", "here", "here"]);
  });

  test("fails when what is to be held of a result can't be", async () => {
    await expect(timesAll([1, 2, 3], refuse)).rejects.toThrow("the disk is full");
  });

  test("gives nothing for nothing", async () => {
    expect(await timesAll([], productOf)).toEqual([]);
  });

  test("fails with the first error a task met, here or elsewhere", async () => {
    await expect(timesAll([1, UNLUCKY, 2], productOf)).rejects.toThrow("thirteen");
    await expect(timesAll([1, UNLUCKY, 2], productOf, { here: never })).rejects.toThrow("thirteen");
  });

  test("fails when a worker goes away with a task", async () => {
    await expect(timesAll([1, 2, 3], productOf, { here: never, module: "leaves.mjs" })).rejects.toThrow(
      "code 3",
    );
  });
});
