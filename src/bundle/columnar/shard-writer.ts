import { addDays, formatDay, type Day } from "../../domain/day.ts";
import type { EventColumns } from "../corpus.ts";
import type { ColumnLookups } from "../event-columns.ts";
import type { StoredEvent } from "../types.ts";
import { encodeFirst } from "./first-columns.ts";
import { gatherColumns } from "./gather-columns.ts";
import { FILES, type ManifestShard } from "./manifest.ts";
import { encodeRest } from "./rest-columns.ts";
import { seal, sealJsonChunk, type BundleFile } from "./seal.ts";

/** Writes the files of shards, one after the other, from events as they come. */
export type ShardWriter = {
  /** @param events the next ones in the order in which they are numbered @returns details that are whole */
  readonly add: (events: readonly StoredEvent[]) => Iterable<BundleFile>;
  /** How many there are in the open shard. */
  readonly events: () => number;
  /** @returns the rest of the open shard's files, and what the manifest says of it; at least one event is in it */
  readonly close: () => Generator<BundleFile, ManifestShard>;
};

export function shardWriter(lookups: ColumnLookups, tag: string): ShardWriter {
  const columns = gatherColumns(lookups);
  let before = 0;
  let shard = 0;
  let events = 0;
  let from = "";
  let files = 0;
  /** Events of the open shard whose details aren't written yet, as JSON. */
  let waiting: string[] = [];
  /** Of so many events each; the last file of fewer, where `all` are to be written. */
  const details = (size: number, all: boolean): readonly BundleFile[] => {
    const written: BundleFile[] = [];
    let at = 0;
    for (; at + (all ? 1 : size) <= waiting.length; at += size, files += 1) {
      const json = `[${waiting.slice(at, at + size).join(",")}]`;
      written.push(sealJsonChunk(FILES.details(shard, files), tag, json));
    }
    waiting = waiting.slice(at);
    return written;
  };
  return {
    add: (own) => {
      if (events === 0) from = own[0]?.event.when.from ?? "";
      for (const { event, json } of own) {
        columns.add(event);
        waiting.push(json);
      }
      events += own.length;
      return before + events <= SMALL ? [] : details(chunkSize(before, events), false);
    },
    events: () => events,
    *close() {
      const chunk = chunkSize(before, events);
      yield* details(chunk, true);
      const own = columns.take();
      const first = seal(FILES.first(shard), encodeFirst(own));
      const rest = seal(FILES.rest(shard), encodeRest(own));
      yield first;
      yield rest;
      const entry = {
        from,
        to: lastDayOf(own),
        events,
        places: own.placeIndex.length,
        reports: own.reportArticle.length,
        chunk,
        first: first.checksum,
        rest: rest.checksum,
      };
      before += events;
      shard += 1;
      events = 0;
      files = 0;
      return entry;
    },
  };
}

/** Up to so many events the last of a bundle is waited for: only then it is known to be a small one. */
const SMALL = 2048;

/**
 * Events whose details share a file: the fewer, the less a first view fetches of what it doesn't show; the more, the
 * fewer files. A thousand events make 125 files, a hundred thousand 6,250, a million 15,000.
 */
function chunkSize(eventsBefore: number, events: number): number {
  if (eventsBefore + events <= SMALL) return 8;
  return eventsBefore < 131_072 ? 16 : 128;
}

const lastDayOf = ({ endDay }: EventColumns): string =>
  formatDay(addDays(endDay.reduce((last, day) => Math.max(last, day), endDay[0]!) as Day, -1));
