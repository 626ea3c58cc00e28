import { compareEvents } from "../../bundle/order.ts";
import type { BundleEvent, StoredEvent } from "../../bundle/types.ts";
import { openLineArena, type LineArena } from "./line-arena.ts";
import { openRuns, type SortedRuns } from "./sorted-runs.ts";

/**
 * Events in any order in, in the bundle's order out, however many. An event waits as a line of JSON: in memory as
 * bytes, which cost the collector of garbage nothing, and beyond a number of them on disk.
 */
export type EventStore = {
  readonly add: (event: BundleEvent) => void;
  /** May be gone through again and again until the store is closed. */
  readonly inOrder: () => Iterable<StoredEvent>;
  /** Gives back the disk space. */
  readonly close: () => void;
};

/** `line` is the number of its JSON in the arena. */
type Waiting = Pick<BundleEvent, "id" | "when"> & { readonly line: number };

/** Some thirty megabytes. */
const MOST_IN_MEMORY = 32_768;

/** @param scratch a folder for what doesn't fit into memory; not touched until something doesn't */
export function openEventStore(scratch: string, mostInMemory = MOST_IN_MEMORY): EventStore {
  const arena = openLineArena();
  let waiting: Waiting[] = [];
  let runs: SortedRuns<StoredEvent> | null = null;
  const spill = (): void => {
    const open = (runs ??= openRuns(scratch, readLine, compareStored));
    open.write(linesOf(waiting, arena));
    waiting = [];
    arena.empty();
  };
  return {
    add: (event) => {
      waiting.push({ id: event.id, when: event.when, line: arena.add(JSON.stringify(event)) });
      if (waiting.length > mostInMemory) spill();
    },
    inOrder: () => {
      if (runs === null) return parsed(linesOf(waiting, arena));
      if (waiting.length > 0) spill();
      return runs.merged();
    },
    close: () => runs?.close(),
  };
}

const readLine = (json: string): StoredEvent => ({ event: JSON.parse(json) as BundleEvent, json });

const compareStored = (a: StoredEvent, b: StoredEvent): number => compareEvents(a.event, b.event);

const linesOf = (waiting: readonly Waiting[], { at }: LineArena): readonly Uint8Array[] =>
  waiting.toSorted(compareEvents).map(({ line }) => at(line));

function* parsed(lines: readonly Uint8Array[]): Generator<StoredEvent> {
  for (const { buffer, byteOffset, length } of lines)
    yield readLine(Buffer.from(buffer, byteOffset, length - 1).toString("utf8"));
}
