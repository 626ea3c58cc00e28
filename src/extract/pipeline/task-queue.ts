/** Tasks that several threads share: sent to a thread, it is the same queue there. */
export type TaskQueue<Task> = {
  readonly tasks: readonly Task[];
  /** One number in memory that all threads share: the index of the task that nobody has taken yet. */
  readonly next: Int32Array<SharedArrayBuffer>;
};

export type TakenTask<Task> = { readonly index: number; readonly task: Task };

export const openTaskQueue = <Task>(tasks: readonly Task[]): TaskQueue<Task> => ({
  tasks,
  next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
});

/** Each task once, whichever thread asks, the next one only when it is asked for. */
export function* takenTasks<Task>({ tasks, next }: TaskQueue<Task>): Generator<TakenTask<Task>> {
  for (;;) {
    const index = Atomics.add(next, 0, 1);
    if (index >= tasks.length) return;
    yield { index, task: tasks[index]! };
  }
}

/** Every task is taken. */
export const isEmpty = ({ tasks, next }: TaskQueue<unknown>): boolean =>
  Atomics.load(next, 0) >= tasks.length;

/** No task is taken any more, by any thread. */
export const closeTaskQueue = ({ tasks, next }: TaskQueue<unknown>): void =>
  void Atomics.store(next, 0, tasks.length);
