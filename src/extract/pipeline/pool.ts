import { Worker } from "node:worker_threads";

/** Tasks that one worker holds at a time, so that it never waits for the next one. */
const IN_HAND = 4;

type Answer<Result> =
  | { readonly index: number; readonly result: Result }
  | { readonly index: number; readonly error: string };

/**
 * Runs tasks over worker threads and gives the results in the tasks' order, whichever finished first.
 * The worker module answers each `{ index, task }` message with `{ index, result }` or `{ index, error }`.
 * @param keep what is held of a result, as soon as there is one
 * @throws the first error a task or a worker met, after all workers are gone
 */
export async function mapInWorkers<Task, Result, Kept = Result>(
  module: URL,
  workerData: unknown,
  tasks: readonly Task[],
  count: number,
  keep: (result: Result) => Kept,
): Promise<readonly Kept[]> {
  const results = Array.from<Kept>({ length: tasks.length });
  const workers = Array.from(
    { length: Math.min(count, tasks.length) },
    () => new Worker(module, { workerData }),
  );
  let next = 0;
  const serve = (worker: Worker): Promise<void> =>
    new Promise((done, fail) => {
      let inHand = 0;
      const feed = (): void => {
        while (inHand < IN_HAND && next < tasks.length) {
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
          worker.postMessage({ index: next, task: tasks[next] });
          inHand += 1;
          next += 1;
        }
        if (inHand === 0) done();
      };
      worker.on("message", (answer: Answer<Result>) => {
        if ("error" in answer) return fail(new Error(answer.error));
        try {
          results[answer.index] = keep(answer.result);
        } catch (error) {
          return fail(error);
        }
        inHand -= 1;
        feed();
      });
      worker.on("error", fail);
      worker.on("exit", (code) => fail(new Error(`a worker ended with code ${code}`)));
      feed();
    });
  try {
    await Promise.all(workers.map(serve));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results;
}
