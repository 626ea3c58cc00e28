import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { closeTaskQueue, isEmpty, openTaskQueue, takenTasks, type TaskQueue } from "./task-queue.ts";

/** Who does the tasks: this thread and workers beside it. */
export type Workforce<Task, Given, Result> = {
  /** How many threads work, this one among them. */
  readonly threads: number;
  readonly here: (task: Task) => Promise<Result>;
  /**
   * Does the same as `here` with tasks that it takes from its `PoolData`, sends an `Answer` for each, and stays. Asked for
   * only when there is work for more than one thread.
   */
  readonly module: () => Promise<URL>;
  readonly given: Given;
};

/** The `workerData` of a worker. */
export type PoolData<Task, Given> = { readonly queue: TaskQueue<Task>; readonly given: Given };

export type Answer<Result> =
  | { readonly index: number; readonly result: Result }
  | { readonly index: number; readonly error: string };

/**
 * Does tasks over several threads and gives the results in the tasks' order, whichever finished first. No thread waits
 * for another: each takes its next task itself, and one that is slow to start takes fewer.
 * @param keep what is held of a result, as soon as there is one
 * @throws the first error a task or a worker met, after all workers are gone
 */
export async function mapInThreads<Task, Given, Result, Kept = Result>(
  tasks: readonly Task[],
  { threads, here, module, given }: Workforce<Task, Given, Result>,
  keep: (result: Result) => Kept,
): Promise<readonly Kept[]> {
  if (tasks.length === 0) return [];
  const results = Array.from<Kept>({ length: tasks.length });
  const queue = openTaskQueue(tasks);
  const workerData: PoolData<Task, Given> = { queue, given };
  const besides = Math.min(threads, tasks.length) - 1;
  const workers: Worker[] = [];
  let missing = tasks.length;
  /** @returns whether this was the last one */
  const take = (answer: Answer<Result>): boolean => {
    if ("error" in answer) throw new Error(answer.error);
    results[answer.index] = keep(answer.result);
    missing -= 1;
    return missing === 0;
  };
  const workElsewhere = async (): Promise<void> => {
    const url = await module();
    if (isEmpty(queue)) return NEVER; // the rest is done here
    for (let i = 0; i < besides; i += 1) workers.push(new Worker(url, { workerData }));
    return Promise.race(workers.map((worker) => answersOf(worker, take)));
  };
  try {
    await Promise.race([workHere(queue, here, take), ...(besides > 0 ? [workElsewhere()] : [])]);
  } finally {
    closeTaskQueue(queue);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results;
}

const NEVER = new Promise<never>(() => undefined);

/** Between two tasks the answers of workers come in. Settles with the last answer of all or the first error. */
const workHere = <Task, Result>(
  queue: TaskQueue<Task>,
  work: (task: Task) => Promise<Result>,
  take: (answer: Answer<Result>) => boolean,
): Promise<void> =>
  new Promise((done, fail) => {
    const workAll = async (): Promise<void> => {
      for (const { index, task } of takenTasks(queue)) {
        if (take({ index, result: await work(task) })) done();
        await setImmediate();
      }
    };
    workAll().catch(fail);
  });

const answersOf = <Result>(worker: Worker, take: (answer: Answer<Result>) => boolean): Promise<void> =>
  new Promise((done, fail) => {
    worker.on("message", (answer: Answer<Result>) => {
      try {
        if (take(answer)) done();
      } catch (error) {
        fail(error);
      }
    });
    worker.on("error", fail);
    worker.on("exit", (code) => fail(new Error(`a worker ended with code ${code}`)));
  });
