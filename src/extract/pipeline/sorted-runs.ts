import { closeSync, mkdirSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * More lines than memory should hold, sorted: written as runs that are each sorted, read back as one sequence by taking
 * the least of what the runs have next.
 *
 *     run 0   a d f …  ┐
 *     run 1   b c g …  ├→  a b c d e f g …
 *     run 2   e h …    ┘
 */
export type SortedRuns<Item> = {
  /** @param lines UTF-8, each with one line break, at its end; sorted as their items are */
  readonly write: (lines: Iterable<Uint8Array>) => void;
  /** All items of all runs in their order; of equal ones those of earlier runs first. */
  readonly merged: () => Generator<Item>;
  /** Removes what was written. */
  readonly close: () => void;
};

/** @param scratch a folder in which a folder for the runs is made; made itself when it isn't there */
export function openRuns<Item>(
  scratch: string,
  parse: (line: string) => Item,
  compare: (a: Item, b: Item) => number,
): SortedRuns<Item> {
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(join(scratch, "runs-"));
  const files: string[] = [];
  const close = (): void => {
    rmSync(folder, { recursive: true, force: true });
    process.off("exit", close);
  };
  process.on("exit", close);
  return {
    write: (lines) => {
      const file = join(folder, `${files.length}.jsonl`);
      writeLines(file, lines);
      files.push(file);
    },
    merged: () =>
      mergeSorted(
        files.map((file) => itemsOf(file, parse)),
        compare,
      ),
    close,
  };
}

const BYTES_WRITTEN_AT_ONCE = 1 << 20;

function writeLines(file: string, lines: Iterable<Uint8Array>): void {
  const descriptor = openSync(file, "wx");
  let gathered: Uint8Array[] = [];
  let length = 0;
  for (const line of lines) {
    gathered.push(line);
    length += line.length;
    if (length < BYTES_WRITTEN_AT_ONCE) continue;
    writeFileSync(descriptor, Buffer.concat(gathered));
    gathered = [];
    length = 0;
  }
  writeFileSync(descriptor, Buffer.concat(gathered));
  closeSync(descriptor);
}

const BYTES_READ_AT_ONCE = 1 << 18;
const LF = 10;

function* itemsOf<Item>(file: string, parse: (line: string) => Item): Generator<Item> {
  let position = 0;
  let size = BYTES_READ_AT_ONCE;
  for (;;) {
    const bytes = bytesAt(file, position, size);
    if (bytes.length === 0) return;
    const end = bytes.lastIndexOf(LF);
    if (end === -1) {
      size *= 2; // one line is longer than all that was read
      continue;
    }
    position += end + 1;
    for (const line of bytes.toString("utf8", 0, end).split("\n")) yield parse(line);
  }
}

/** Opens the file anew for each stretch: there may be more runs than a process may have files open. */
function bytesAt(file: string, position: number, size: number): Buffer {
  const descriptor = openSync(file, "r");
  try {
    const bytes = Buffer.allocUnsafe(size);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, size, position));
  } finally {
    closeSync(descriptor);
  }
}

type Source<Item> = { head: Item; readonly rest: Iterator<Item>; readonly rank: number };

/** Sorted sequences as one: a binary heap of them, by what each has next. */
export function* mergeSorted<Item>(
  sequences: readonly Iterable<Item>[],
  compare: (a: Item, b: Item) => number,
): Generator<Item> {
  const heap: Source<Item>[] = [];
  sequences.forEach((sequence, rank) => {
    const rest = sequence[Symbol.iterator]();
    const first = rest.next();
    if (first.done !== true) heap.push({ head: first.value, rest, rank });
  });
  const order = (a: Source<Item>, b: Source<Item>): number => compare(a.head, b.head) || a.rank - b.rank;
  heap.sort(order); // a sorted list is a heap
  while (heap.length > 0) {
    const least = heap[0]!;
    yield least.head;
    const next = least.rest.next();
    if (next.done !== true) least.head = next.value;
    else {
      const last = heap.pop()!;
      if (heap.length > 0) heap[0] = last;
    }
    sinkFirst(heap, order);
  }
}

/** Puts right a heap whose first entry may have grown. */
function sinkFirst<T>(heap: T[], order: (a: T, b: T) => number): void {
  let at = 0;
  for (;;) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    let least = at;
    if (left < heap.length && order(heap[left]!, heap[least]!) < 0) least = left;
    if (right < heap.length && order(heap[right]!, heap[least]!) < 0) least = right;
    if (least === at) return;
    [heap[at], heap[least]] = [heap[least]!, heap[at]!];
    at = least;
  }
}
