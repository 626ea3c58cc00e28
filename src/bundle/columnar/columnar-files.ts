import { EVENT_KINDS } from "../../domain/kinds.ts";
import { numbersOf, type ColumnLookups } from "../event-columns.ts";
import { NO_INDEX } from "../corpus.ts";
import { compareEvents } from "../order.ts";
import type { Article, BundleEvent, Place, Provenance, Story } from "../types.ts";
import { searchedInEvent } from "../words/searched-text.ts";
import { writeArticles, type WrittenArticles } from "./article-files.ts";
import { formatShard } from "./format-shard.ts";
import { createIdList, type Bucket } from "./id-list.ts";
import { COLUMNAR_FORMAT, FILES, type Manifest, type ManifestShard } from "./manifest.ts";
import { formatPlaces } from "./places-file.ts";
import { seal, sealChunk, type BundleFile } from "./seal.ts";
import { wordWriter } from "./word-files.ts";

/** Few enough to be kept in memory as objects while they are written, and for one lost file to cost little. */
const EVENTS_A_SHARD = 65_536;
const IDS_A_BUCKET = 2000;

/** All of a bundle but its events: what has to be known before the first of them is written. */
export type ColumnarHead = {
  readonly title: string;
  /** In order of publication (`compareArticles`); gone through once, before the first event. */
  readonly articles: Iterable<Article>;
  /** All that events name, most used first (`placesByUse`). */
  readonly places: readonly Place[];
  /** Publishers of articles and table rows, each once, by code unit. */
  readonly sources: readonly string[];
  readonly stories?: readonly Story[];
  readonly provenance: Provenance;
};

/**
 * The columnar form, file by file, the manifest last: it is only complete once the checksums of the others are known.
 * The same head and events give the same files. In memory are a shard of events or the words of a few thousand articles,
 * all ids as bytes, and a few numbers an article; so a bundle may be far larger than the memory.
 * @param events in the bundle's order (`compareEvents`), gone through once
 * @throws on events out of order: our own mistake
 */
export function* columnarFiles(
  head: ColumnarHead,
  events: Iterable<BundleEvent>,
  eventsAShard = EVENTS_A_SHARD,
): Generator<BundleFile> {
  const { title, places, sources, stories, provenance } = head;
  const whole = {
    places: seal(FILES.places, { places: formatPlaces(places), sources }),
    provenance: seal(FILES.provenance, provenance),
    ...(stories !== undefined && { stories: seal(FILES.stories, stories) }),
  };
  const checksums = Object.values(whole).map(({ checksum }) => checksum);
  const { checksum: tag } = seal("", [title, checksums]);
  yield* Object.values(whole);
  const articles = yield* writeArticles(head.articles, numbersOf(sources), tag);
  const articleIds = yield* idFiles(articles.ids.buckets(IDS_A_BUCKET), FILES.articleIds, tag);
  const lookups = lookupsOf(head, articles);
  const ids = createIdList();
  const placeNames = new Map(places.map(({ id, name }) => [id, name]));
  const words = wordWriter("events", tag);
  const shards: ManifestShard[] = [];
  let first = 0;
  for (const own of shardsOf(events, eventsAShard)) {
    const shard = formatShard(own, shards.length, lookups, tag, chunkSize(first, own.length));
    yield* shard.files;
    shard.events.forEach(({ id, aliases = [] }, i) => {
      for (const name of [id, ...aliases]) ids.add(name, first + i);
    });
    for (const event of shard.events) words.add(searchedInEvent(event, (id) => placeNames.get(id)));
    yield* words.close();
    first += own.length;
    shards.push(shard.entry);
  }
  const idBuckets = yield* idFiles(ids.buckets(IDS_A_BUCKET), FILES.ids, tag);
  const manifest: Manifest = {
    format: COLUMNAR_FORMAT,
    form: "columnar",
    title,
    tag,
    kinds: [...EVENT_KINDS],
    places: whole.places.checksum,
    provenance: whole.provenance.checksum,
    ...(whole.stories !== undefined && { stories: whole.stories.checksum }),
    articles: { ...articles.entry, ids: articleIds },
    shards,
    ids: idBuckets,
    words: { articles: articles.words },
  };
  yield seal(FILES.manifest, manifest);
}

const lookupsOf = (
  { places, sources }: ColumnarHead,
  { numberOf, sourceOfArticle }: WrittenArticles,
): ColumnLookups => ({
  place: numbersOf(places.map(({ id }) => id)),
  source: numbersOf(sources),
  article: (id) => numberOf(id) ?? NO_INDEX,
  sourceOfArticle,
});

/**
 * Events whose details share a file: the fewer, the less a first view fetches of what it doesn't show; the more, the
 * fewer files. A thousand events make 125 files, a hundred thousand 6,250, a million 15,000.
 */
function chunkSize(eventsBefore: number, events: number): number {
  if (eventsBefore + events <= 2048) return 8;
  return eventsBefore < 131_072 ? 16 : 128;
}

function* shardsOf(events: Iterable<BundleEvent>, size: number): Generator<readonly BundleEvent[]> {
  let own: BundleEvent[] = [];
  let last: BundleEvent | null = null;
  for (const event of events) {
    if (last !== null && compareEvents(last, event) > 0)
      throw new Error(`events out of order: ${event.id} after ${last.id}`);
    last = event;
    own.push(event);
    if (own.length < size) continue;
    yield own;
    own = [];
  }
  if (own.length > 0) yield own;
}

/** @returns how many files */
function* idFiles(
  buckets: Iterable<Bucket>,
  name: (bucket: number) => string,
  tag: string,
): Generator<BundleFile, number> {
  let count = 0;
  for (const bucket of buckets) {
    yield sealChunk(name(count), tag, bucket);
    count += 1;
  }
  return count;
}
