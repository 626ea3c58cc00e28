import * as v from "valibot";
import type { EventId } from "../../domain/ids.ts";
import type { Corpus } from "../corpus.ts";
import type { FileSource } from "../file-source.ts";
import { BundleEventSchema } from "../schema.ts";
import type { BundleEvent } from "../types.ts";
import { fetchChecked } from "./checked-file.ts";
import { chunkStore } from "./chunk-store.ts";
import { recent } from "./recent.ts";
import type { LoadedShard } from "./fetch-shard.ts";
import { bucketOf, DETAILS_A_CHUNK, FILES, type Manifest } from "./manifest.ts";

/** Neighbours of what was shown, for scrolling. */
const CHUNKS_KEPT = 12;
/** What was asked for by number: the chosen few of a timeline lie in a chunk each. */
const EVENTS_KEPT = 1500;
const ID_FILES_KEPT = 32;

const EventsSchema = v.array(BundleEventSchema);
const IdsSchema = v.object({ ids: v.array(v.string()), events: v.array(v.number()) });

/** Titles, quotes and ids of a columnar corpus, fetched by the chunk. */
export function eventStore(
  manifest: Manifest,
  shards: readonly LoadedShard[],
  source: FileSource,
): Pick<Corpus, "peek" | "load" | "indexOfEvent" | "locateEvent"> {
  const starts = startsOf(shards.map(({ columns }) => columns.firstDay.length));
  const firsts = startsOf(manifest.shards.map(({ events }) => events));
  const known = new Map<EventId, number>();
  const details = chunkStore<readonly BundleEvent[]>(async (key) => {
    const [shard = 0, chunk = 0] = key.split("-").map(Number);
    const checksum = manifest.shards[shard]?.details[chunk] ?? "";
    const events = await fetchChecked(source, FILES.details(shard, chunk), checksum, EventsSchema);
    if (!events.ok) return undefined;
    return events.value as unknown as readonly BundleEvent[];
  }, CHUNKS_KEPT);
  const asked = recent<number, BundleEvent>(EVENTS_KEPT);
  /** Who sees an event may name it. */
  const keep = (index: number, event: BundleEvent | undefined): BundleEvent | undefined => {
    if (event === undefined || asked.get(index) === event) return event;
    asked.set(index, event);
    for (const name of [event.id, ...(event.aliases ?? [])]) known.set(name, index);
    return event;
  };
  const ids = chunkStore(async (key) => {
    const bucket = Number(key);
    const file = await fetchChecked(source, FILES.ids(bucket), manifest.ids[bucket] ?? "", IdsSchema);
    return file.ok ? file.value : undefined;
  }, ID_FILES_KEPT);

  /** Which chunk holds an event, and where in it. */
  const addressOf = (index: number): { readonly key: string; readonly at: number } | null => {
    const position = starts.findLastIndex((start) => start <= index);
    const shard = shards[position];
    if (shard === undefined || index >= starts[position + 1]!) return null;
    const local = index - starts[position]!;
    return { key: `${shard.shard}-${Math.floor(local / DETAILS_A_CHUNK)}`, at: local % DETAILS_A_CHUNK };
  };
  /** Of an event among all of the bundle to one among those that could be had. */
  const indexAmongLoaded = (event: number): number | undefined => {
    const shard = firsts.findLastIndex((first) => first <= event);
    const position = shards.findIndex((loaded) => loaded.shard === shard);
    return position < 0 ? undefined : starts[position]! + event - firsts[shard]!;
  };
  const locate = async (id: EventId): Promise<number | undefined> => {
    const file = await ids.load(String(bucketOf(id, manifest.ids.length)));
    const event = file?.events[file.ids.indexOf(id)];
    const index = event === undefined ? undefined : indexAmongLoaded(event);
    if (index !== undefined) known.set(id, index);
    return index;
  };
  return {
    peek: (index) => {
      const event = asked.get(index);
      if (event !== undefined) return event;
      const address = addressOf(index);
      return address === null ? undefined : keep(index, details.peek(address.key)?.[address.at]);
    },
    load: (indices) =>
      Promise.all(
        indices.map(async (index) => {
          const event = asked.get(index);
          if (event !== undefined) return event;
          const address = addressOf(index);
          return address === null ? undefined : keep(index, (await details.load(address.key))?.[address.at]);
        }),
      ),
    indexOfEvent: (id) => known.get(id),
    locateEvent: async (id) => known.get(id) ?? locate(id),
  };
}

/** First number of each shard, and one past the last event. */
function startsOf(sizes: readonly number[]): readonly number[] {
  const starts = [0];
  for (const size of sizes) starts.push(starts.at(-1)! + size);
  return starts;
}
