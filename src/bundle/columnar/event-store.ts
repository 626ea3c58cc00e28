import * as v from "valibot";
import type { EventId } from "../../domain/ids.ts";
import type { Corpus } from "../corpus.ts";
import type { FileSource } from "../file-source.ts";
import { BundleEventSchema } from "../schema.ts";
import type { BundleEvent } from "../types.ts";
import { fetchChunk } from "./checked-file.ts";
import { chunkStore } from "./chunk-store.ts";
import { idFinder } from "./id-finder.ts";
import { FILES, type Manifest } from "./manifest.ts";
import { recent } from "./recent.ts";

/** Neighbours of what was shown, for scrolling. */
const CHUNKS_KEPT = 32;
/** What was asked for by number: the chosen few of a timeline lie in a chunk each. */
const EVENTS_KEPT = 1500;

const EventsSchema = v.array(BundleEventSchema);

/**
 * Titles, quotes and ids of a columnar corpus, fetched by the chunk.
 * @param shards numbers of those that could be had
 * @param onSeen told of every event that is handed out
 */
export function eventStore(
  manifest: Manifest,
  shards: readonly number[],
  source: FileSource,
  onSeen: (index: number, event: BundleEvent) => void,
): Pick<Corpus, "peek" | "load" | "indexOfEvent" | "locateEvent"> {
  const starts = startsOf(shards.map((shard) => manifest.shards[shard]!.events));
  const firsts = startsOf(manifest.shards.map(({ events }) => events));
  const ids = idFinder<EventId>(FILES.ids, manifest.ids, manifest.tag, source);
  const details = chunkStore<readonly BundleEvent[]>(async (key) => {
    const [shard = 0, chunk = 0] = key.split("-").map(Number);
    const events = await fetchChunk(source, FILES.details(shard, chunk), manifest.tag, EventsSchema);
    // The schema is the type's own description; brands exist only in types.
    return events.ok ? (events.value as unknown as readonly BundleEvent[]) : undefined;
  }, CHUNKS_KEPT);
  const asked = recent<number, BundleEvent>(EVENTS_KEPT);
  /** Who sees an event may name it. */
  const keep = (index: number, event: BundleEvent | undefined): BundleEvent | undefined => {
    if (event === undefined || asked.get(index) === event) return event;
    asked.set(index, event);
    for (const name of [event.id, ...(event.aliases ?? [])]) ids.note(name, index);
    onSeen(index, event);
    return event;
  };

  /** Which chunk holds an event, and where in it. */
  const addressOf = (index: number): { readonly key: string; readonly at: number } | null => {
    const position = starts.findLastIndex((start) => start <= index);
    const shard = shards[position];
    if (shard === undefined || index >= starts[position + 1]!) return null;
    const local = index - starts[position]!;
    const { chunk } = manifest.shards[shard]!;
    return { key: `${shard}-${Math.floor(local / chunk)}`, at: local % chunk };
  };
  /** Of an event among all of the bundle to one among those that could be had. */
  const indexAmongLoaded = (event: number): number | undefined => {
    const shard = firsts.findLastIndex((first) => first <= event);
    const position = shards.indexOf(shard);
    return position < 0 ? undefined : starts[position]! + event - firsts[shard]!;
  };
  const locate = async (id: EventId): Promise<number | undefined> => {
    const event = await ids.locate(id);
    const index = event === undefined ? undefined : indexAmongLoaded(event);
    if (index !== undefined) ids.note(id, index);
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
    indexOfEvent: ids.indexOf,
    locateEvent: async (id) => ids.indexOf(id) ?? locate(id),
  };
}

/** First number of each shard, and one past the last event. */
function startsOf(sizes: readonly number[]): readonly number[] {
  const starts = [0];
  for (const size of sizes) starts.push(starts.at(-1)! + size);
  return starts;
}
