import { compareEvents } from "../../bundle/order.ts";
import type { BundleEvent } from "../../bundle/types.ts";
import { openRuns, type SortedRuns } from "./sorted-runs.ts";

/**
 * Events in any order in, in the bundle's order out, however many. An event waits as a line of JSON: in memory, where
 * one string costs the collector of garbage less than twenty objects, and beyond a number of them on disk.
 */
export type EventStore = {
  readonly add: (event: BundleEvent) => void;
  /** May be gone through again and again until the store is closed. */
  readonly inOrder: () => Iterable<BundleEvent>;
  /** Gives back the disk space. */
  readonly close: () => void;
};

type Waiting = Pick<BundleEvent, "id" | "when"> & { readonly line: string };

/** Some thirty megabytes. */
const MOST_IN_MEMORY = 32_768;

/** @param scratch a folder for what doesn't fit into memory; not touched until something doesn't */
export function openEventStore(scratch: string, mostInMemory = MOST_IN_MEMORY): EventStore {
  let waiting: Waiting[] = [];
  let runs: SortedRuns<BundleEvent> | null = null;
  const spill = (): void => {
    const open = (runs ??= openRuns(scratch, parseEvent, compareEvents));
    open.write(linesOf(waiting));
    waiting = [];
  };
  return {
    add: (event) => {
      waiting.push({ id: event.id, when: event.when, line: JSON.stringify(event) });
      if (waiting.length > mostInMemory) spill();
    },
    inOrder: () => {
      if (runs === null) return parsed(linesOf(waiting));
      if (waiting.length > 0) spill();
      return runs.merged();
    },
    close: () => runs?.close(),
  };
}

const parseEvent = (line: string): BundleEvent => JSON.parse(line) as BundleEvent;

const linesOf = (waiting: readonly Waiting[]): readonly string[] =>
  waiting.toSorted(compareEvents).map(({ line }) => line);

function* parsed(lines: readonly string[]): Generator<BundleEvent> {
  for (const line of lines) yield parseEvent(line);
}
