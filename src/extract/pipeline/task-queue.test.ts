import { describe, expect, test } from "vitest";
import { closeTaskQueue, openTaskQueue, takenTasks } from "./task-queue.ts";

/** As another thread gets it: a copy of everything but the shared memory. */
const sent = <T>(value: T): T => structuredClone(value);

describe("takenTasks", () => {
  test("gives each task once, whoever asks", () => {
    const queue = openTaskQueue(["a", "b", "c", "d", "e"]);
    const [here, there] = [takenTasks(queue), takenTasks(sent(queue))];
    const taken = [here, there, there, here, there, here, there].map((takes) => takes.next().value);
    expect(taken.map((one) => one && `${one.index}${one.task}`)).toEqual([
      "0a",
      "1b",
      "2c",
      "3d",
      "4e",
      undefined,
      undefined,
    ]);
  });

  test("gives none once the queue is closed anywhere", () => {
    const queue = openTaskQueue([1, 2, 3]);
    const takes = takenTasks(queue);
    takes.next();
    closeTaskQueue(sent(queue));
    expect([...takes]).toEqual([]);
  });
});
